/** Builds the language profiles: `node scripts/run.mjs training/language.ts`. The same data gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from '../bench/gold/gold.ts';
import { DEVANAGARI_BASE, LATIN_BASE } from '../src/language/grams.ts';
import { type Corpus, DEVANAGARI_CODES, devanagariCorpus, LATIN_CODES, latinCorpus } from './language/corpus.ts';
import { packProfile } from './language/pack.ts';
import { trainLinear } from './language/train.ts';
import { seededRandom } from './random.ts';

const SEED = 5;

const SOURCES = {
  devanagari:
    'word and letter statistics of FLORES-200 dev (CC BY-SA 4.0), VarDial 2018 ILI dev (Apache 2.0) and Hindi news, four parts of five; made by training/language.ts',
  latin:
    'word and letter statistics of FLORES-200 dev (CC BY-SA 4.0), news and the lexicon of compromise (MIT), Hindi put into Latin letters by rule, four parts of five; made by training/language.ts',
};

const shared = sharedFolder();
if (!shared) throw new Error('the shared data folder is not there');
const folder = process.argv[2] ?? path.join(import.meta.dirname, '../src/language');
mkdirSync(folder, { recursive: true });
const random = seededRandom(SEED);
build('devanagari', devanagariCorpus(shared, random), DEVANAGARI_CODES, DEVANAGARI_BASE, 9_000);
build('latin', latinCorpus(shared, random), LATIN_CODES, LATIN_BASE, 6_000);

function build(
  name: 'devanagari' | 'latin',
  corpus: Corpus,
  codes: readonly string[],
  base: number,
  size: number,
): void {
  const model = trainLinear(corpus.examples, { classes: codes.length, size, epochs: 8, decay: 1e-6, seed: SEED });
  const table = packProfile(model, codes, base, corpus.wordOf, SOURCES[name]);
  writeFileSync(path.join(folder, `${name}.tsv`), table);
  console.log(
    `${name}.tsv: ${corpus.examples.length} examples, ${model.keys.length} grams, ${Buffer.byteLength(table)} bytes`,
  );
}
