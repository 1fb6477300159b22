import { isUtf8, transcode } from 'node:buffer';
import { parseDay } from '../calendar.ts';
import type { ArticleError, ArticleErrorCode, RawArticle } from './article.ts';
import type { Reading } from './options.ts';

/** An article ready to be analyzed, or why there is none. Each field is always there: engines read one shape fast. */
export type DecodedArticle = { readonly id: string | undefined } & (
  | { readonly text: string; readonly publishedAt: string | undefined; readonly error: undefined }
  | { readonly text: undefined; readonly publishedAt: undefined; readonly error: ArticleError }
);

/** From bytes to text; never throws. Pages of HTML load their reader when the first one comes. */
export async function decodeArticle(raw: RawArticle, reading: Reading): Promise<DecodedArticle> {
  const { id, form, bytes, error } = raw;
  if (error) return failed(id, error);
  const text = textOf(bytes ?? new Uint8Array());
  if (text === undefined) return fault(id, 'ENCODING_INVALID', 'the bytes are not UTF-8');
  if (form === 'json') return decodeJson(text, reading);
  if (form === 'text') return checked(id, text, undefined, reading);
  try {
    const { mainText } = await import('./html.ts');
    const main = mainText(text);
    return main
      ? checked(id, main.text, main.publishedAt, reading)
      : fault(id, 'TEXT_EMPTY', 'no main text in the page');
  } catch (error) {
    return fault(id, 'HTML_INVALID', (error as Error).message);
  }
}

/** The text without a byte order mark; undefined for what is no UTF-8. By way of UTF-16: `TextDecoder` takes seven times as long. */
function textOf(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return transcode(marked ? bytes.subarray(3) : bytes, 'utf8', 'utf16le').toString('utf16le');
}

function decodeJson(json: string, reading: Reading): DecodedArticle {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    // The message of V8 quotes the line; where it broke is enough.
    const at = /at position \d+|end of JSON/.exec((error as Error).message)?.[0];
    const where = at === undefined ? '' : `: it breaks ${at.replace('end', 'off at the end')}`;
    return fault(undefined, 'JSON_INVALID', `the line is not JSON${where}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return fault(undefined, 'JSON_INVALID', 'the line is no JSON object');
  }
  const { fields } = reading;
  const { [fields.id]: key, [fields.text]: text, [fields.publishedAt]: date } = record as Record<string, unknown>;
  const id = typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
  if (typeof text !== 'string') {
    const passedOn = errorOf(record as Record<string, unknown>);
    if (passedOn) return failed(id, passedOn);
    const names = Object.keys(record).slice(0, 20).join(', ');
    return fault(id, 'TEXT_MISSING', `no string «${fields.text}» among the fields ${names || '(none)'}`);
  }
  if (date !== undefined && date !== null && typeof date !== 'string') {
    return fault(id, 'PUBLISHED_AT_INVALID', `«${fields.publishedAt}» is no string`);
  }
  return checked(id, text, date ?? undefined, reading);
}

function checked(id: string | undefined, text: string, date: string | undefined, reading: Reading): DecodedArticle {
  if (text.trim() === '') return fault(id, 'TEXT_EMPTY', 'there is no text');
  const publishedAt = date ?? reading.publishedAt;
  if (publishedAt !== undefined && !parseDay(publishedAt)) {
    const message = `«${publishedAt.slice(0, 40)}» is no day of the form YYYY-MM-DD`;
    return fault(id, 'PUBLISHED_AT_INVALID', message);
  }
  return { id, text, publishedAt, error: undefined };
}

/** A line of `{id, error: {code, message}}`, which an earlier step wrote in place of an article. */
function errorOf({ error }: Record<string, unknown>): ArticleError | undefined {
  const { code, message } = (error ?? {}) as Partial<ArticleError>;
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : undefined;
}

function fault(id: string | undefined, code: ArticleErrorCode, message: string): DecodedArticle {
  return failed(id, { code, message });
}

function failed(id: string | undefined, error: ArticleError): DecodedArticle {
  return { id, text: undefined, publishedAt: undefined, error };
}
