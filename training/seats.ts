// Learns from gold/portal and gold/news which numbers count seats, whose they are and of what status; `--fold` prints cross-validated figures instead.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GoldArticle, type GoldMention, readMarked, readNews, sharedFolder } from '../bench/gold/gold.ts';
import type { SeatStatus } from '../src/entity.ts';
import { seatFinderWith } from '../src/grammar/seats/finder.ts';
import type { Judge } from '../src/grammar/seats/judge.ts';
import { judgeBy, keyOf, SCALE, type SeatModels, STATUSES, type Weights } from '../src/grammar/seats/learned.ts';
import { writeRow } from '../src/grammar/seats/learned-table.ts';
import { readSource } from '../src/read.ts';
import type { Source } from '../src/source.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { type LinearExample, type LinearOptions, learnLinear } from './linear.ts';

const FOLDS = 5;
const COUNTS: LinearOptions = { kinds: 2, rounds: 15, leastSeen: 3, decay: 0.001, scale: SCALE };
const PARTIES: LinearOptions = { kinds: 2, rounds: 10, leastSeen: 3, decay: 0.003, scale: SCALE };
const STATUS: LinearOptions = { kinds: STATUSES.length, rounds: 12, leastSeen: 3, decay: 0.003, scale: SCALE };

interface Lesson {
  readonly source: Source;
  readonly gold: readonly GoldMention[];
  readonly counts: LinearExample[];
  readonly parties: LinearExample[];
  readonly statuses: LinearExample[];
}

function readLesson(article: GoldArticle): Lesson {
  const [year, month, day] = (article.published ?? '').split('-').map(Number);
  const source = readSource(article.text, year && month && day ? { publishedAt: { year, month, day } } : {});
  const gold = article.mentions.filter(mention => mention.type === 'seats');
  const markAt = (first: number): GoldMention | undefined => {
    const from = originalStart(source.offsets, source.tokens[first]!.start);
    return gold.find(mark => mark.start <= from && from < mark.end);
  };
  const lesson: Lesson = { source, gold, counts: [], parties: [], statuses: [] };
  // The rules read the article; the marks only say which of the other numbers are counts too.
  const judge: Judge = {
    isCount: (features, first) => {
      const right = markAt(first) !== undefined;
      lesson.counts.push({ features: features(), kind: right ? 1 : 0 });
      return right;
    },
    party: (options, given, first) => {
      const mark = markAt(first);
      if (mark)
        for (const { party, features } of options)
          lesson.parties.push({ features, kind: party === mark.party ? 1 : 0 });
      return given;
    },
    status: (features, given, first) => {
      const status = markAt(first)?.status as SeatStatus | undefined;
      if (status !== undefined) lesson.statuses.push({ features: features(), kind: STATUSES.indexOf(status) });
      return given;
    },
  };
  seatFinderWith(judge).find(source);
  return lesson;
}

function learnKeyed(examples: readonly LinearExample[], options: LinearOptions): Weights {
  return new Map([...learnLinear(examples, options)].map(([feature, row]) => [keyOf(feature), row]));
}

/** Of two classes, what speaks for yes. */
function yesOf(weights: Weights): Weights {
  return new Map([...weights].map(([key, [no = 0, yes = 0]]) => [key, [yes - no]]));
}

function learn(lessons: readonly Lesson[]): SeatModels {
  return {
    counts: yesOf(
      learnKeyed(
        lessons.flatMap(lesson => lesson.counts),
        COUNTS,
      ),
    ),
    parties: yesOf(
      learnKeyed(
        lessons.flatMap(lesson => lesson.parties),
        PARTIES,
      ),
    ),
    statuses: learnKeyed(
      lessons.flatMap(lesson => lesson.statuses),
      STATUS,
    ),
  };
}

interface Figures {
  spans: number;
  records: number;
  found: number;
  gold: number;
}

function addFigures(figures: Figures, { source, gold }: Lesson, judge: Judge | undefined): void {
  const found = seatFinderWith(judge)
    .find(source)
    .map(({ start, end, seats }) => ({
      from: originalStart(source.offsets, start),
      to: originalEnd(source.offsets, end),
      seats: seats!,
    }));
  figures.found += found.length;
  figures.gold += gold.length;
  const used = new Set<unknown>();
  for (const mark of gold) {
    const hit = found.find(one => !used.has(one) && one.from < mark.end && mark.start < one.to);
    if (!hit) continue;
    used.add(hit);
    if (hit.from === mark.start && hit.to === mark.end) figures.spans += 1;
    const keys = ['count', 'min', 'max', 'party', 'status'] as const;
    if (keys.every(key => hit.seats[key] === mark[key])) figures.records += 1;
  }
}

function crossValidate(name: string, lessons: readonly Lesson[], inSet: (index: number) => boolean): void {
  const rules: Figures = { spans: 0, records: 0, found: 0, gold: 0 };
  const learned: Figures = { ...rules };
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = learn(lessons.filter((_, index) => index % FOLDS !== fold));
    lessons.forEach((lesson, index) => {
      if (index % FOLDS !== fold || !inSet(index)) return;
      addFigures(rules, lesson, undefined);
      addFigures(
        learned,
        lesson,
        judgeBy(() => models),
      );
    });
  }
  const f1 = (hits: number, { found, gold }: Figures): string => ((200 * hits) / (found + gold)).toFixed(1);
  for (const [label, figures] of Object.entries({ rules, learned }))
    console.log(
      `seats ${name}, ${label}: spans ${f1(figures.spans, figures)} records ${f1(figures.records, figures)} of ${figures.gold}, ${FOLDS}-fold`,
    );
}

function writeTable(file: string, weights: Weights): void {
  const rows = [...weights]
    .flatMap(([key, row]) => (row.some(weight => weight !== 0) ? [writeRow(key, row)] : []))
    .sort((a, b) => (a < b ? -1 : 1));
  const source =
    '# source: learned from marked articles by npm run train (training/seats.ts); CLASS:WEIGHT of each hashed feature';
  const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/grammar/seats', file);
  writeFileSync(out, `${[source, 'key\tweights', ...rows].join('\n')}\n`);
  console.log(`${file}: ${rows.length} features`);
}

const shared = sharedFolder();
if (!shared) {
  console.log('Training needs the marked articles of ../shared/gold, which are not here.');
  process.exit(0);
}
const portal = await readMarked(shared, 'portal');
const lessons = [...portal, ...(await readNews(shared))].map(readLesson);
if (process.argv.includes('--fold')) {
  crossValidate('portal', lessons, index => index < portal.length);
  crossValidate('news', lessons, index => index >= portal.length);
} else {
  const { counts, parties, statuses } = learn(lessons);
  writeTable('learned-count.tsv', counts);
  writeTable('learned-party.tsv', parties);
  writeTable('learned-status.tsv', statuses);
}
