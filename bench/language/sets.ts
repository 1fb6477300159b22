import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalize } from '../../src/text/normalize.ts';
import { romanize } from '../../training/language/romanize.ts';
import {
  floresSamples,
  hinerSentences,
  newsParagraphs,
  type Sample,
  vardialSamples,
} from '../../training/language/samples.ts';
import { seededRandom } from '../../training/random.ts';
import { readMarked } from '../gold/gold.ts';

/** Texts to be told apart; none of them was trained on. */
export interface TestSet {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const SHORT = 40;

/** One set a language of the translated sentences. */
export function floresSets(shared: string): TestSet[] {
  const samples = floresSamples(shared, 'held-out');
  const codes = [...new Set(samples.map(sample => sample.code))];
  return codes.map(code => ({ name: `flores ${code}`, samples: samples.filter(sample => sample.code === code) }));
}

export function vardialSet(shared: string): TestSet {
  return { name: 'vardial', samples: vardialSamples(shared, 'held-out') };
}

/** Real Hindi: paragraphs of the archive that are mostly Devanagari, and sentences of HiNER. */
export function hindiSets(shared: string): TestSet[] {
  const news = newsParagraphs(shared, 'held-out').filter(mostlyDevanagari).map(asHindi);
  const sentences = hinerSentences(shared).filter(mostlyDevanagari).map(asHindi);
  return [
    { name: 'dd-news paragraphs', samples: news },
    { name: 'HiNER sentences', samples: sentences },
    {
      name: `both, under ${SHORT} characters`,
      samples: [...news, ...sentences].filter(({ text }) => text.length < SHORT),
    },
  ];
}

/** English paragraphs of the archive, and sentences of HiNER put into Latin letters by rule. */
export function latinSets(shared: string): TestSet[] {
  const english = newsParagraphs(shared, 'held-out').filter(
    text => text.length > SHORT && !/[^\0-\u024F\u2000-\u206F]/.test(text),
  );
  const random = seededRandom(11);
  const romanized = hinerSentences(shared)
    .filter((text, index) => index % 10 === 0 && mostlyDevanagari(text))
    .map(text => ({ text: romanize(text, random), code: 'hin-Latn' }));
  return [
    { name: 'dd-news, no Devanagari', samples: english.map(text => ({ text, code: 'eng-Latn' })) },
    { name: 'HiNER, put into Latin', samples: romanized },
  ];
}

/** Own lines, one a line. */
export function ownSets(root: string): TestSet[] {
  return (['hin-Latn', 'eng-Latn'] as const).map(code => {
    const file = path.join(root, 'fixtures/language', `${code}.txt`);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const texts = lines.filter(line => line !== '' && !line.startsWith('#'));
    return { name: `own lines ${code}`, samples: texts.map(text => ({ text: normalize(text).text, code })) };
  });
}

/** The articles of a gold folder: the paragraphs of each, with their labels. */
export async function goldArticles(shared: string, set: 'dev' | 'portal'): Promise<Sample[][]> {
  const articles = await readMarked(shared, set);
  return articles.map(({ text, paragraphs }) =>
    paragraphs.map(({ start, end, language }) => ({ text: normalize(text.slice(start, end)).text, code: language })),
  );
}

function mostlyDevanagari(text: string): boolean {
  const devanagari = text.match(/[\u0900-\u0963\u0971-\u097F]/g)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return devanagari * 2 > letters;
}

function asHindi(text: string): Sample {
  return { text, code: 'hin-Deva' };
}
