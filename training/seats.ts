// Learns from gold/portal and gold/news which numbers count seats, whose they are and of what status; `--fold` prints cross-validated figures instead.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarked, readNews, sharedFolder } from '../bench/gold/gold.ts';
import { rowsByHash } from '../src/by-hash.ts';
import { SEAT_STATUSES } from '../src/entity.ts';
import { seatFinderWith } from '../src/grammar/seats/finder.ts';
import type { Judge } from '../src/grammar/seats/judge.ts';
import { judgeBy, type SeatModels, type Weights } from '../src/grammar/seats/learned.ts';
import { writeRow } from '../src/grammar/seats/learned-table.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { readFixtureArticles } from './seats/fixture.ts';
import { type Lesson, learn, readLesson } from './seats/lesson.ts';

const FOLDS = 5;
// The entry runs from `.cache/`, one folder below the root.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

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

function judgeOf({ counts, parties, statuses }: SeatModels): Judge {
  const models = {
    counts: rowsByHash([...counts], 1),
    parties: rowsByHash([...parties], 1),
    statuses: rowsByHash([...statuses], SEAT_STATUSES.length),
  };
  return judgeBy(() => models);
}

function crossValidate(name: string, lessons: readonly Lesson[], inSet: (index: number) => boolean): void {
  const rules: Figures = { spans: 0, records: 0, found: 0, gold: 0 };
  const learned: Figures = { ...rules };
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = judgeOf(learn([...lessons.filter((_, index) => index % FOLDS !== fold), ...fixtures]));
    lessons.forEach((lesson, index) => {
      if (index % FOLDS !== fold || !inSet(index)) return;
      addFigures(rules, lesson, undefined);
      addFigures(learned, lesson, judge);
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
  const out = path.join(root, 'src/grammar/seats', file);
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
const fixtures = readFixtureArticles(root).map(readLesson);
if (process.argv.includes('--fold')) {
  crossValidate('portal', lessons, index => index < portal.length);
  crossValidate('news', lessons, index => index >= portal.length);
} else {
  const { counts, parties, statuses } = learn([...lessons, ...fixtures]);
  writeTable('learned-count.tsv', counts);
  writeTable('learned-party.tsv', parties);
  writeTable('learned-status.tsv', statuses);
}
