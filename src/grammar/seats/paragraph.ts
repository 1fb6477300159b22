import { type Counted, isWhole } from './all-seats.ts';
import type { Bound } from './bound.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { leaningOf } from './clause.ts';
import { type Column, findColumns } from './column.ts';
import { countFeatures } from './count-features.ts';
import { readFrames } from './frame.ts';
import type { Judge } from './judge.ts';
import { type Numbers, readNumbers } from './numbers.ts';
import type { Field } from './owner.ts';
import { bindParties } from './party.ts';
import { judgeParties } from './party-judgement.ts';
import { type Row, signAt } from './row.ts';
import type { Setting } from './setting.ts';
import type { Sign } from './sign.ts';
import { type Story, storyOf } from './story.ts';
import type { Subject } from './subject.ts';
import { wholeAfter } from './whole.ts';

/** A paragraph with numbers: what is read the same whatever the article's subject. */
export interface Paragraph {
  /** Place in the article; 0 is the headline. */
  readonly index: number;
  readonly signs: readonly Sign[];
  readonly columns: ReadonlyMap<number, Column>;
  readonly numbers: Numbers;
}

/** A judge, and what the rules read in the article before. */
export class Hearing {
  private told: Story | undefined;

  constructor(
    readonly judge: Judge,
    readonly known: ReadonlySet<number>,
    private readonly rows: readonly Row[],
  ) {}

  /** Only told where anything is counted: few articles with numbers do. */
  get story(): Story {
    this.told ??= storyOf(this.rows);
    return this.told;
  }
}

export function paragraphOf(row: Row, index: number): Paragraph {
  const columns = findColumns(row);
  return { index, signs: row.signs, columns, numbers: readNumbers(row, columns) };
}

/**
 * Finds the counts of a paragraph, and whose they are; undefined where there are none. `ruled`: the same by the rules alone,
 * for an article of this subject; what its counts usually are is not asked here.
 */
export function bindParagraph(
  paragraph: Paragraph,
  subject: Subject,
  hearing: Hearing | undefined,
  ruled: Bound | undefined,
): Bound | undefined {
  const candidates = candidatesOf(paragraph, subject, hearing);
  if (candidates.length === 0) return undefined;
  const bound = ruled?.candidates.length === candidates.length ? ruled : bindByRules(paragraph, candidates, subject);
  if (hearing === undefined) return bound;
  const { field, settings } = bound;
  return { field, candidates, settings, owners: judgeParties(bound, subject, hearing.story, hearing.judge) };
}

function bindByRules({ index, signs, columns }: Paragraph, candidates: readonly Candidate[], subject: Subject): Bound {
  const settings = readFrames(signs, candidates, { local: subject.house === 'local', dateline: index < 3 });
  const wholes = wholesOf(signs, candidates, settings, subject);
  const parts = candidates.filter(({ at }) => !wholes.has(at));
  const field: Field = { signs, numbers: indexesOf(parts), reserved: reservedOf(signs, parts), columns, wholes };
  return { field, candidates, settings, owners: bindParties(field, candidates, subject.party) };
}

function never(): boolean {
  return false;
}

function candidatesOf(
  { index, signs, numbers }: Paragraph,
  subject: Subject,
  hearing: Hearing | undefined,
): Candidate[] {
  if (hearing === undefined) return findCandidates(signs, numbers, never);
  const { rules, refused } = numbers;
  const { judge, known } = hearing;
  return findCandidates(signs, numbers, at => {
    const context = { signs, subject, known, rules, refused: refused.has(at), paragraph: index };
    return judge.isCount(features => countFeatures(context, at, features), signs[at]!.first);
  });
}

function indexesOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(candidates.map(({ at }) => at));
}

function wholesOf(
  signs: readonly Sign[],
  candidates: readonly Candidate[],
  settings: readonly Setting[],
  subject: Subject,
): ReadonlySet<number> {
  const reserved = reservedOf(signs, candidates);
  const counted: Counted = {
    numbers: indexesOf(candidates),
    wholes: new Set(candidates.map(({ at }) => wholeAfter(signs, at))),
  };
  const wholes = new Set<number>();
  for (const [order, candidate] of candidates.entries())
    if (isWhole(signs, candidate, counted, settings[order]!, subject, reserved)) wholes.add(candidate.at);
  return wholes;
}

/** Party sign → the count that stands right behind it and so has the first claim on it. */
function reservedOf(signs: readonly Sign[], candidates: readonly Candidate[]): Map<number, number> {
  const reserved = new Map<number, number>();
  for (const { at, rule } of candidates) {
    if (rule === 'majority-mark') continue;
    const lean = leaningOf(signs, at);
    if (signAt(signs, lean).kind === 'party' && !reserved.has(lean)) reserved.set(lean, at);
  }
  return reserved;
}
