/**
 * How well languages are told apart, on text that nothing was trained on:
 * `node scripts/run.mjs bench/eval-language.ts [--dev] [--errors]`.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectLanguage, detectLanguages } from '../src/language/detect.ts';
import { segment } from '../src/segment/segment.ts';
import type { Sample } from '../training/language/samples.ts';
import { sharedFolder } from './gold/gold.ts';
import { francAsVoter } from './language/ablation.ts';
import { type Detector, peers } from './language/peers.ts';
import { accuracy, confusionOf, macroF1, reliability } from './language/score.ts';
import { floresSets, goldArticles, hindiSets, latinSets, ownSets, type TestSet, vardialSet } from './language/sets.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const flags = new Set(process.argv.slice(2));
const shared = sharedFolder();
if (!shared) {
  console.log('Nothing measured: the shared data folder is not there.');
  process.exit(0);
}

const flores = floresSets(shared);
const vardial = vardialSet(shared);
const own = ownSets(root);
const hindi = hindiSets(shared);
const sets = [...flores, vardial, ...hindi, ...own, ...latinSets(shared)];
const { detectors, absent } = await peers(root);

console.log('# Confusion (rows: what it is; held-out part only)');
printConfusion([...flores, ...own].flatMap(set => set.samples));
console.log('\n# VarDial, five ways (held-out part)');
printConfusion(vardial.samples);
const { macro, f1 } = macroF1(vardial.samples, calledAlone(vardial.samples));
console.log(
  `macro-F1 ${macro.toFixed(4)}  ${[...f1].map(([code, value]) => `${code} ${value.toFixed(4)}`).join('  ')}`,
);

console.log('\n# Share right, side by side (blank: the tool does not know the language)');
for (const name of absent) console.log(`${name} is not installed: npm ci --prefix bench`);
printComparison(detectors);

console.log('\n# F1 a language, side by side (FLORES and VarDial together: a tool that calls all Hindi pays here)');
printF1(detectors);

console.log('\n# Gold paragraphs');
for (const set of flags.has('--dev') ? (['portal', 'dev'] as const) : (['portal'] as const))
  await printGold(shared, set);

console.log('\n# Reliability (confidence said, share right)');
const everything = sets.flatMap(set => set.samples);
for (const bin of reliability(
  everything,
  everything.map(sample => detectLanguage(sample.text)),
))
  console.log(
    `from ${bin.from.toFixed(2)}  ${String(bin.count).padStart(6)}  said ${bin.confidence.toFixed(3)}  right ${bin.right.toFixed(3)}`,
  );

const franc = detectors.find(detector => detector.name === 'franc');
if (franc) {
  console.log('\n# Ablation: franc decides below a confidence');
  francAsVoter(franc, [...flores, vardial, ...hindi]);
}

console.log('\n# Paragraphs a second of processor time (FLORES sentences)');
const lines = flores.flatMap(set => set.samples.map(sample => sample.text));
printSpeed('khabar', text => detectLanguage(text).code);
for (const { name, detect } of detectors) printSpeed(name, detect);

if (flags.has('--errors')) printErrors();

function calledAlone(samples: readonly Sample[]): string[] {
  return samples.map(sample => detectLanguage(sample.text).code);
}

function printConfusion(samples: readonly Sample[]): void {
  for (const [code, row] of confusionOf(samples, calledAlone(samples))) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    const cells = [...row].sort((a, b) => b[1] - a[1]).map(([called, count]) => `${called} ${count}`);
    console.log(`${code}  ${((row.get(code) ?? 0) / total).toFixed(4)}  ${cells.join('  ')}`);
  }
}

function printComparison(others: readonly Detector[]): void {
  const rows: TestSet[] = [];
  for (const set of sets) {
    if (set !== vardial) rows.push(set);
    else
      for (const code of new Set(set.samples.map(sample => sample.code)))
        rows.push({ name: `vardial ${code}`, samples: set.samples.filter(sample => sample.code === code) });
  }
  console.log(['set'.padEnd(28), 'n'.padStart(6), 'khabar', ...others.map(other => other.name)].join('  '));
  for (const { name, samples } of rows) {
    const code = samples[0]?.code ?? '';
    const cells = others.map(other =>
      other.knows.has(code)
        ? accuracy(
            samples,
            samples.map(sample => other.detect(sample.text)),
          ).toFixed(4)
        : '      ',
    );
    const ours = accuracy(samples, calledAlone(samples)).toFixed(4);
    console.log([name.padEnd(28), String(samples.length).padStart(6), ours, ...cells].join('  '));
  }
}

function printF1(others: readonly Detector[]): void {
  const samples = [...flores, vardial].flatMap(set => set.samples);
  const tools = [{ name: 'khabar', detect: (text: string) => detectLanguage(text).code, knows: undefined }, ...others];
  const scores = tools.map(
    tool =>
      macroF1(
        samples,
        samples.map(sample => tool.detect(sample.text)),
      ).f1,
  );
  console.log(['language', ...tools.map(tool => tool.name)].join('  '));
  for (const code of scores[0]!.keys()) {
    const cells = tools.map(({ knows }, tool) =>
      knows?.has(code) === false ? '      ' : scores[tool]!.get(code)!.toFixed(4),
    );
    console.log([code, ...cells].join('  '));
  }
}

/** The codes of the paragraphs of one article. */
function calledTogether(texts: readonly string[]): string[] {
  const text = texts.join('\n\n');
  const { paragraphs, tokens } = segment(text);
  return detectLanguages(text, paragraphs, tokens).map(({ code }) => code);
}

async function printGold(folder: string, set: 'dev' | 'portal'): Promise<void> {
  const articles = await goldArticles(folder, set);
  const samples = articles.flat();
  const together = articles.flatMap(article => calledTogether(article.map(({ text }) => text)));
  const alone = calledAlone(samples);
  console.log(
    `${set}: ${samples.length} paragraphs, right ${accuracy(samples, together).toFixed(4)}; read alone ${accuracy(samples, alone).toFixed(4)}`,
  );
  const wrong = confusionOf(samples, together);
  for (const [code, row] of wrong)
    for (const [called, count] of row) if (code !== called) console.log(`  ${code} called ${called}: ${count}`);
  if (set === 'portal' && flags.has('--errors'))
    samples.forEach((sample, index) => {
      if (sample.code !== together[index])
        console.log(`  ${sample.code} ${together[index]} ${sample.text.slice(0, 160)}`);
    });
}

/** By processor time, so that what else runs on the machine counts little. */
function printSpeed(name: string, detect: (text: string) => string): void {
  for (const line of lines) detect(line);
  const start = process.cpuUsage();
  let seconds = 0;
  let count = 0;
  while (seconds < 1) {
    for (const line of lines) detect(line);
    count += lines.length;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  console.log(`${name.padEnd(14)} ${Math.round(count / seconds)}`);
}

function printErrors(): void {
  for (const { name, samples } of sets) {
    console.log(`\n## ${name}`);
    const wrong = samples.filter(sample => detectLanguage(sample.text).code !== sample.code);
    for (const { text, code } of wrong.slice(0, 40)) {
      const { code: called, confidence } = detectLanguage(text);
      console.log(`${code} ${called} ${confidence.toFixed(2)} ${text.slice(0, 140)}`);
    }
  }
}
