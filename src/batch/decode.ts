import { parseDay } from '../calendar.ts';
import type { ArticleError, ArticleErrorCode, RawArticle } from './article.ts';
import type { Reading } from './options.ts';

/** An article ready to be analyzed, or why there is none. */
export type DecodedArticle = { readonly id?: string } & (
  | { readonly text: string; readonly publishedAt?: string; readonly error?: never }
  | { readonly error: ArticleError; readonly text?: never }
);

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** From bytes to text; never throws. Pages of HTML load their reader when the first one comes. */
export async function decodeArticle(raw: RawArticle, reading: Reading): Promise<DecodedArticle> {
  const id = raw.id === undefined ? {} : { id: raw.id };
  if (raw.error) return { ...id, error: raw.error };
  let text: string;
  try {
    text = UTF8.decode(raw.bytes);
  } catch {
    return { ...id, ...fault('ENCODING_INVALID', 'the bytes are not UTF-8') };
  }
  if (raw.form === 'json') return decodeJson(text, reading);
  if (raw.form === 'text') return { ...id, ...checked(text, undefined, reading) };
  try {
    const { mainText } = await import('./html.ts');
    const main = mainText(text);
    return {
      ...id,
      ...(main ? checked(main.text, main.publishedAt, reading) : fault('TEXT_EMPTY', 'no main text in the page')),
    };
  } catch (error) {
    return { ...id, ...fault('HTML_INVALID', (error as Error).message) };
  }
}

function decodeJson(json: string, { fields, ...reading }: Reading): DecodedArticle {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    // The message of V8 quotes the line; where it broke is enough.
    const at = /at position \d+|end of JSON/.exec((error as Error).message)?.[0];
    return fault(
      'JSON_INVALID',
      `the line is not JSON${at === undefined ? '' : `: it breaks ${at.replace('end', 'off at the end')}`}`,
    );
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return fault('JSON_INVALID', 'the line is no JSON object');
  }
  const { [fields.id]: key, [fields.text]: text, [fields.publishedAt]: date } = record as Record<string, unknown>;
  const id = typeof key === 'string' || typeof key === 'number' ? { id: String(key) } : {};
  if (typeof text !== 'string') {
    const passedOn = errorOf(record as Record<string, unknown>);
    if (passedOn) return { ...id, error: passedOn };
    const names = Object.keys(record).slice(0, 20).join(', ');
    return { ...id, ...fault('TEXT_MISSING', `no string «${fields.text}» among the fields ${names || '(none)'}`) };
  }
  if (date !== undefined && date !== null && typeof date !== 'string') {
    return { ...id, ...fault('PUBLISHED_AT_INVALID', `«${fields.publishedAt}» is no string`) };
  }
  return { ...id, ...checked(text, date ?? undefined, { fields, ...reading }) };
}

function checked(text: string, date: string | undefined, reading: Reading): DecodedArticle {
  if (text.trim() === '') return fault('TEXT_EMPTY', 'there is no text');
  const publishedAt = date ?? reading.publishedAt;
  if (publishedAt === undefined) return { text };
  if (!parseDay(publishedAt)) {
    return fault('PUBLISHED_AT_INVALID', `«${publishedAt.slice(0, 40)}» is no day of the form YYYY-MM-DD`);
  }
  return { text, publishedAt };
}

/** A line of `{id, error: {code, message}}`, which an earlier step wrote in place of an article. */
function errorOf({ error }: Record<string, unknown>): ArticleError | undefined {
  const { code, message } = (error ?? {}) as Partial<ArticleError>;
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : undefined;
}

function fault(code: ArticleErrorCode, message: string): { readonly error: ArticleError } {
  return { error: { code, message } };
}
