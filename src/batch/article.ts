import type { Document } from '../document.ts';

/** One article as a program holds it; what an async iterable given to `analyzeArchive` yields. */
export interface ArchiveArticle {
  readonly id?: string | number;
  readonly text: string;
  /** The day it appeared, `YYYY-MM-DD` with or without a time. */
  readonly publishedAt?: string;
}

/** Why an article could not be read; stable strings for programs to switch on. */
export type ArticleErrorCode =
  | 'JSON_INVALID'
  | 'ROW_INVALID'
  | 'TEXT_MISSING'
  | 'TEXT_EMPTY'
  | 'ENCODING_INVALID'
  | 'PUBLISHED_AT_INVALID'
  | 'HTML_INVALID'
  | 'ARTICLE_TOO_LARGE'
  | 'SOURCE_BROKEN'
  | 'ANALYZE_FAILED';

export interface ArticleError {
  readonly code: ArticleErrorCode;
  readonly message: string;
}

/** What every result says of where it comes from. */
export interface ArticlePlace {
  /** Number of the article in the source, from 0. Articles with an error count too. */
  readonly article: number;
  readonly id?: string;
  /** File and line (`news.jsonl:12`), or the path of the article's own file. */
  readonly where: string;
}

export interface ArticleDocument extends ArticlePlace {
  readonly ok: true;
  readonly document: Document;
}

export interface ArticleFailure extends ArticlePlace {
  readonly ok: false;
  readonly error: ArticleError;
}

/** One result an article: a document or an error, never neither. */
export type ArchiveResult = ArticleDocument | ArticleFailure;

/** What the bytes of an article are: a JSON object, plain text, an HTML page. */
export type ArticleForm = 'json' | 'text' | 'html';

/** An article as a source cuts it out, not yet decoded: that is the worker's part. */
export interface RawArticle {
  readonly where: string;
  readonly id?: string | undefined;
  /** Absent where there is an `error`. */
  readonly form?: ArticleForm | undefined;
  readonly bytes?: Uint8Array;
  /** What the source itself found wrong. */
  readonly error?: ArticleError | undefined;
  /** Bytes of the source on disk read so far, for progress. */
  readonly position?: number;
}
