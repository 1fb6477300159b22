import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../bench/gold/gold.ts';
import { normalize } from '../../src/text/normalize.ts';

/** A text whose language is known. */
export interface Sample {
  readonly text: string;
  readonly code: string;
}

/** Every fifth sentence or article is held out: training never sees it, the evaluation sees nothing else. */
export type Part = 'train' | 'held-out';

export function belongs(index: number, part: Part): boolean {
  return (index % 5 === 4) === (part === 'held-out');
}

const FLORES = ['hin-Deva', 'mar-Deva', 'npi-Deva', 'mai-Deva', 'san-Deva', 'eng-Latn', 'urd-Arab'];
const VARDIAL: ReadonlyMap<string, string> = new Map([
  ['HIN', 'hin-Deva'],
  ['BHO', 'bho-Deva'],
  ['MAG', 'mag-Deva'],
  ['AWA', 'awa-Deva'],
  ['BRA', 'bra-Deva'],
]);

function linesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(line => line.trim() !== '');
}

/** The translated sentences; the same line is the same sentence in each language, so one split serves all. */
export function floresSamples(shared: string, part: Part): Sample[] {
  return FLORES.flatMap(code => {
    const file = path.join(shared, 'data/language', `flores-${code.replace('-', '_')}.dev.txt`);
    return linesOf(file)
      .filter((_, index) => belongs(index, part))
      .map(line => ({ text: normalize(line).text, code }));
  });
}

/** Literary sentences in Hindi and its four neighbours. */
export function vardialSamples(shared: string, part: Part): Sample[] {
  return linesOf(path.join(shared, 'data/language/vardial-ili-dev.tsv'))
    .filter((_, index) => belongs(index, part))
    .map(line => {
      const [sentence, label] = line.split('\t');
      return { text: normalize(sentence ?? '').text, code: VARDIAL.get(label?.trim() ?? '') ?? 'und-Deva' };
    });
}

/** Paragraphs of the public broadcaster, not all of them Hindi. */
export function newsParagraphs(shared: string, part: Part): string[] {
  return readArchive(shared, 'dd-news')
    .filter((_, index) => belongs(index, part))
    .flatMap(article => normalize(article.text).text.split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** The sentences of HiNER, put together from their words. Only measured, never trained on. */
export function hinerSentences(shared: string): string[] {
  const file = path.join(shared, 'data/ner/hiner-train.conll');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map(block =>
      normalize(
        block
          .split('\n')
          .map(line => line.split('\t')[0])
          .join(' '),
      ).text.trim(),
    )
    .filter(sentence => sentence !== '');
}
