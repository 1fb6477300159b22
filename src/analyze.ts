import { assemble } from './assemble.ts';
import { type CalendarDay, parseDay } from './calendar.ts';
import type { Document } from './document.ts';
import { KhabarError } from './error.ts';
import { FINDERS, type FinderName } from './finders.ts';
import { builtInRows } from './gazetteer/built-in.ts';
import { GazetteerIndex } from './gazetteer/match.ts';
import { type UserGazetteer, userRows } from './gazetteer/user.ts';
import { link } from './link/link.ts';
import { propose } from './propose.ts';
import { type ReadOptions, readSource } from './read.ts';
import { winnersOf } from './resolve/winners.ts';
import type { Finder } from './source.ts';

export interface AnalyzeOptions {
  /** The day the article appeared, `YYYY-MM-DD` (a time behind it is ignored). Relative dates have no value without it. */
  readonly publishedAt?: string;
}

export interface AnalyzerConfig {
  /** Your own people, places, parties, organizations and abbreviations; they win over the built-in ones. */
  readonly gazetteer?: UserGazetteer;
  /** `false` switches a finder off. */
  readonly finders?: Partial<Readonly<Record<FinderName, boolean>>>;
}

export interface Analyzer {
  analyze(text: string, options?: AnalyzeOptions): Document;
}

/** An analyzer with your own names or fewer finders. Make one and keep it: the gazetteer is indexed here. */
export function createAnalyzer(config: AnalyzerConfig = {}): Analyzer {
  const finders = chooseFinders(config.finders ?? {});
  const gazetteer = config.gazetteer
    ? new GazetteerIndex(
        userRows(config.gazetteer, () => builtInRows().entries()),
        builtInRows(),
      )
    : undefined;
  return {
    analyze(text: string, options: AnalyzeOptions = {}): Document {
      if (typeof text !== 'string')
        throw new KhabarError('TEXT_NOT_STRING', `analyze takes a string, not ${typeof text}`);
      const publishedAt = readPublishedAt(options.publishedAt);
      return run(text, finders, { ...(publishedAt ? { publishedAt } : {}), ...(gazetteer ? { gazetteer } : {}) });
    },
  };
}

let standard: Analyzer | undefined;

/** Reads one article. Pure and synchronous: no clock, no network, the same bytes out for the same text in. */
export function analyze(text: string, options?: AnalyzeOptions): Document {
  standard ??= createAnalyzer();
  return standard.analyze(text, options);
}

/** The way of the data, top to bottom. */
function run(text: string, finders: readonly Finder[], options: ReadOptions): Document {
  const source = readSource(text, options);
  const proposed = propose(source, finders);
  const resolved = winnersOf(source, proposed);
  const linked = link(source, resolved);
  return assemble(text, source, linked);
}

function chooseFinders(switches: Partial<Readonly<Record<string, boolean>>>): Finder[] {
  for (const name of Object.keys(switches)) {
    if (!(name in FINDERS)) {
      throw new KhabarError(
        'OPTION_INVALID',
        `finders: there is no finder «${name}», only ${Object.keys(FINDERS).join(', ')}`,
      );
    }
  }
  return Object.entries(FINDERS)
    .filter(([name]) => switches[name] !== false)
    .map(([, finder]) => finder);
}

function readPublishedAt(publishedAt: string | undefined): CalendarDay | undefined {
  if (publishedAt === undefined) return undefined;
  const day = typeof publishedAt === 'string' ? parseDay(publishedAt) : undefined;
  if (!day)
    throw new KhabarError(
      'PUBLISHED_AT_INVALID',
      `publishedAt: «${String(publishedAt)}» is no day of the form YYYY-MM-DD`,
    );
  return day;
}
