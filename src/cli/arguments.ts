import { readFileSync } from 'node:fs';
import type { AnalyzerConfig } from '../analyze.ts';
import type { FileKind, ReadingOptions } from '../batch/index.ts';
import { KhabarError } from '../error.ts';

/** The value, where it is one of the choices. Throws `KhabarError` `OPTION_INVALID`. */
export function choice<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined || choices.includes(value as T)) return value as T | undefined;
  throw new KhabarError('OPTION_INVALID', `${option}: «${value}» is none of ${choices.join(', ')}`);
}

/** The value as a whole number not below `least`. Throws `KhabarError` `OPTION_INVALID`. */
export function count(option: string, value: string | undefined, least = 1): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least) return number;
  throw new KhabarError('OPTION_INVALID', `${option}: «${value}» is no whole number from ${least}`);
}

/** The command line of everything that reads an archive. */
export const READING_ARGUMENTS = {
  input: { type: 'string' },
  id: { type: 'string' },
  text: { type: 'string' },
  date: { type: 'string' },
  published: { type: 'string' },
  'max-article': { type: 'string' },
  gazetteer: { type: 'string' },
} as const;

export const READING_HELP = `  --input KIND         jsonl, csv, text or html, where the names of the files do not tell
  --id, --text, --date NAME   the fields or columns of an article (id, text, publishedAt)
  --published DATE     for articles without a date of their own, YYYY-MM-DD
  --max-article BYTES  a larger article is an error record (2097152)
  --gazetteer FILE     names of your own, JSON, as for createAnalyzer
`;

type ReadingValues = { readonly [name in keyof typeof READING_ARGUMENTS]?: string | undefined };

export function inputKind(values: ReadingValues): FileKind | undefined {
  return choice('--input', values.input, ['jsonl', 'csv', 'text', 'html']);
}

export function readingOptions(values: ReadingValues): ReadingOptions {
  const { id, text, date, published } = values;
  const maxArticleBytes = count('--max-article', values['max-article']);
  const fields = Object.fromEntries(
    Object.entries({ id, text, publishedAt: date }).filter(([, name]) => name !== undefined),
  );
  return {
    fields,
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(maxArticleBytes === undefined ? {} : { maxArticleBytes }),
    ...(values.gazetteer === undefined ? {} : { analyzer: readAnalyzer(values.gazetteer) }),
  };
}

function readAnalyzer(file: string): AnalyzerConfig {
  try {
    return { gazetteer: JSON.parse(readFileSync(file, 'utf8')) as NonNullable<AnalyzerConfig['gazetteer']> };
  } catch (cause) {
    throw new KhabarError('GAZETTEER_INVALID', `${file}: ${(cause as Error).message}`, { cause });
  }
}
