// `npm run eval [-- --set dev|portal|news] [--errors [TYPE]] [--floors | --raise]`: how well `analyze` reads marked articles.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyze } from '../src/index.ts';
import { readMarked, readNews, sharedFolder } from './gold/gold.ts';
import { f1, precision, recall, Score } from './score.ts';

// Scripts run from `.cache/`, one folder below the root.
const FLOORS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../bench/floors.json');
/** A figure may fall this far below its floor before the run fails. */
const TOLERANCE = 0.005;

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    errors: { type: 'boolean', default: false },
    type: { type: 'string' },
    floors: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});

const shared = sharedFolder();
if (!shared) {
  console.log('The marked articles (../shared/gold) are not here: nothing to measure.');
  process.exit(0);
}

const score = new Score();
for (const gold of options.set === 'news'
  ? await readNews(shared)
  : await readMarked(shared, options.set as 'dev' | 'portal')) {
  score.add(gold, analyze(gold.text, gold.published === undefined ? {} : { publishedAt: gold.published }));
}

const figures: Record<string, number> = {};
console.log(`${'gold/'.concat(options.set).padEnd(16)}      P       R      F1   marked`);
for (const [type, counts] of score.spans) {
  figures[type] = f1(counts);
  const cells = [precision(counts), recall(counts), f1(counts)].map(share => share.toFixed(3).padStart(7));
  console.log(`${type.padEnd(16)} ${cells.join(' ')} ${String(counts.marked).padStart(8)}`);
}
console.log();
for (const [name, { right, all }] of score.attributes) {
  figures[name] = right / all;
  console.log(`${name.padEnd(16)} ${(right / all).toFixed(3).padStart(7)}  of ${all}`);
}

if (options.errors) {
  console.log();
  for (const { article, kind, what, context } of score.misses) {
    if (options.type === undefined || what.startsWith(options.type))
      console.log(`${article} ${kind} ${what}: ${context}`);
  }
}

if (options.raise) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>;
  for (const [name, figure] of Object.entries(figures))
    floors[name] = Math.max(floors[name] ?? 0, Math.floor(figure * 1000) / 1000);
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}

if (options.floors) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>;
  const fallen = Object.entries(floors).filter(([name, floor]) => (figures[name] ?? 0) < floor - TOLERANCE);
  for (const [name, floor] of fallen)
    console.error(`${name} fell to ${(figures[name] ?? 0).toFixed(3)}, its floor is ${floor}`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
