import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { Bench } from 'tinybench';
import { parseDay } from '../src/calendar.ts';
import { FINDERS } from '../src/finders.ts';
import { analyze } from '../src/index.ts';
import { detectLanguages } from '../src/language/detect.ts';
import { readSource } from '../src/read.ts';
import { segment } from '../src/segment/segment.ts';
import { tokenize } from '../src/segment/token.ts';
import type { Source } from '../src/source.ts';
import { normalize } from '../src/text/normalize.ts';
import { readArchive, sharedFolder } from './gold/gold.ts';
import { ROOT, whereAndWhen, writeChapter } from './results.ts';
import { peerReaders, type Reader, SLOW_ARTICLES } from './speed/peers.ts';

const PUBLISHED = '2020-03-01';
const ARTICLES = 200;
/** Engines compile a library of this size anew for some seconds; an archive is read for longer than that. */
const WARM_UP = 5000;
const COLD_ARTICLES = 1000;
const COLD_RUNS = 3;

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly found: number;
}

/** A stage behind the reading: it is given what the reading made, so that only the stage is measured. */
function behindReading(name: string, run: (source: Source) => number): Reader {
  const sources = new Map<string, Source>();
  return {
    name,
    read: text => {
      let source = sources.get(text);
      if (!source) {
        source = readSource(text, { publishedAt: parseDay(PUBLISHED)! });
        sources.set(text, source);
      }
      return run(source);
    },
  };
}

const STAGES: readonly Reader[] = [
  { name: '**`analyze`**', read: text => analyze(text, { publishedAt: PUBLISHED }).tokens.length },
  { name: '`normalize`', read: text => normalize(text).text.length },
  { name: '`tokenize`', read: text => tokenize(text).length },
  { name: '`segment`', read: text => segment(text).tokens.length },
  behindReading(
    '`detectLanguages`',
    ({ text, paragraphs, tokens }) => detectLanguages(text, paragraphs, tokens).length,
  ),
  { name: '`readSource` (all of these, and gazetteer matches)', read: text => readSource(text).tokens.length },
  ...Object.entries(FINDERS).map(([name, finder]) =>
    behindReading(
      `finder of ${name === 'gazetteer' ? 'gazetteer matches' : name}`,
      source => finder.find(source).length,
    ),
  ),
];

/** `npm run bench -- speed`: the same articles through `analyze`, its stages and the peers, in one run. Writes RESULTS.md. */
export async function benchSpeed(): Promise<void> {
  const shared = sharedFolder();
  if (!shared) {
    console.log('no ../shared: no articles to measure on');
    return;
  }
  if (!existsSync(path.join(ROOT, 'bench/node_modules'))) {
    console.log('no peers to measure beside: npm ci --prefix bench');
    return;
  }
  const all = readArchive(shared, 'dd-news').map(({ text }) => text);
  const texts = all.filter((_, index) => index % Math.floor(all.length / ARTICLES) === 0).slice(0, ARTICLES);
  const names = namesOf(texts.slice(0, SLOW_ARTICLES));
  const tokens = texts.reduce((sum, text) => sum + tokenize(normalize(text).text).length, 0);
  const megabytes = Buffer.byteLength(texts.join('')) / 1e6;
  const rows: Row[] = [];
  const bench = new Bench({ time: 3000, iterations: 5, warmupTime: WARM_UP, warmupIterations: 3 });
  const readers = [...STAGES, ...peerReaders(ROOT, names)];
  const found = new Map<string, number>();
  for (const { name, read, only = texts.length } of readers) {
    bench.add(name, async () => {
      let sum = 0;
      for (const text of texts.slice(0, only)) sum += await read(text);
      found.set(name, sum);
    });
  }
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    // The quickest round: the others shared the processor with somebody.
    const only = readers.find(reader => reader.name === name)?.only;
    const share = only === undefined ? 1 : texts.slice(0, only).join('').length / texts.join('').length;
    rows.push({ name, seconds: result.latency.min / 1000 / share, found: found.get(name)! });
  }
  const chapter = report(rows, texts.length, tokens, megabytes, cold(all));
  writeChapter(chapter);
  console.log(chapter);
}

/** The names that a peer without a gazetteer is given: those that stand in the articles, so that both look for the same. */
function namesOf(texts: readonly string[]): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    for (const entity of analyze(text).entities)
      if (entity.evidence.some(line => line.startsWith('gazetteer'))) names.add(entity.text);
  }
  return [...names];
}

interface Cold {
  readonly name: string;
  readonly import: number;
  readonly first: number;
  readonly heap: number;
}

/** What cold processes pay for the built package and for peers; medians. */
function cold(all: readonly string[]): Cold[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'khabar-bench-'));
  const articles = path.join(folder, 'articles.json');
  writeFileSync(articles, JSON.stringify(all.slice(0, COLD_ARTICLES)));
  const runs: readonly (readonly [name: string, module: string, use: string])[] = [
    ['khabar', path.join(ROOT, 'dist/index.js'), 'analyze'],
    ['wink-nlp and its model', 'wink', 'wink'],
    ['compromise', path.join(ROOT, 'node_modules/compromise/src/three.js'), 'default'],
  ];
  const rows = runs.map(([name, module, use]) => {
    const measured = Array.from({ length: COLD_RUNS }, () => {
      const out = execFileSync(process.execPath, [
        '--expose-gc',
        path.join(ROOT, 'bench/speed/cold.mjs'),
        module,
        use,
        articles,
      ]);
      return JSON.parse(out.toString()) as Omit<Cold, 'name'>;
    });
    const median = (pick: (run: Omit<Cold, 'name'>) => number): number =>
      measured.map(pick).sort((a, b) => a - b)[COLD_RUNS >> 1]!;
    return { name, import: median(run => run.import), first: median(run => run.first), heap: median(run => run.heap) };
  });
  rmSync(folder, { recursive: true });
  return rows;
}

function report(
  rows: readonly Row[],
  articles: number,
  tokens: number,
  megabytes: number,
  colds: readonly Cold[],
): string {
  const own = rows[0]!.seconds;
  const pack = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT }).toString()) as {
    unpackedSize: number;
  }[];
  const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  return `# Speed

Written by \`npm run bench -- speed\` ${whereAndWhen(cpus())}.
${articles} articles, ${tokens} of our tokens, ${megabytes.toFixed(2)} MB, every reader in the same run, warmed up for ${WARM_UP / 1000} s; the quickest of its rounds.
Tokens are ours for every reader, so that a coarser tokenizer gains nothing; *ratio* is the speed against \`analyze\`.

| reader | tokens/s | MB/s | articles/s | ratio | found |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows
  .map(
    ({ name, seconds, found }) =>
      `| ${name} | ${figure(tokens / seconds)} | ${figure(megabytes / seconds)} | ${figure(articles / seconds)} | ${figure(own / seconds)} | ${found} |`,
  )
  .join('\n')}

Cold processes, processor time, median of ${COLD_RUNS}; the heap is what is held after ${COLD_ARTICLES} articles.

| package | import ms | first article ms | heap MB |
| --- | ---: | ---: | ---: |
${colds.map(row => `| ${row.name} | ${row.import.toFixed(0)} | ${row.first.toFixed(0)} | ${row.heap.toFixed(0)} |`).join('\n')}

The package is ${(pack[0]!.unpackedSize / 1e6).toFixed(2)} MB unpacked.
`;
}
