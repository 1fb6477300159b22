import type { ArticleError, ArticleForm, RawArticle } from './article.ts';

/** Articles on their way to a worker: one block of bytes for all of them, so that it is moved and not copied. */
export interface Batch {
  /** Number of the first article in the source. */
  readonly first: number;
  readonly bytes: Uint8Array;
  readonly items: readonly BatchItem[];
  /** Bytes of the source on disk read up to the end of the batch. */
  readonly position: number;
}

export interface BatchItem {
  readonly where: string;
  readonly id?: string | undefined;
  readonly form?: ArticleForm | undefined;
  /** End of the article in `bytes`; it starts where the one before it ends. */
  readonly end: number;
  readonly error?: ArticleError | undefined;
}

export interface BatchSize {
  /** A batch ends with this many articles … */
  readonly articles: number;
  /** … or with this many bytes, whichever comes first. */
  readonly bytes: number;
}

/** Cuts the articles into batches, the same ones for the same source; the first `skip` articles are left out. */
export async function* pack(
  articles: AsyncIterable<RawArticle>,
  size: BatchSize,
  skip = 0,
  numberOfFirst = 0,
): AsyncGenerator<Batch> {
  let held: RawArticle[] = [];
  let bytes = 0;
  let index = 0;
  let first = skip;
  for await (const article of articles) {
    index += 1;
    if (index <= skip) continue;
    held.push(article);
    bytes += article.bytes?.length ?? 0;
    if (held.length >= size.articles || bytes >= size.bytes) {
      yield packed(held, numberOfFirst + first);
      held = [];
      bytes = 0;
      first = index;
    }
  }
  if (held.length > 0) yield packed(held, numberOfFirst + first);
}

function packed(articles: readonly RawArticle[], first: number): Batch {
  const bytes = new Uint8Array(articles.reduce((sum, article) => sum + (article.bytes?.length ?? 0), 0));
  let end = 0;
  let position = 0;
  const items = articles.map(({ bytes: its, position: at, ...article }): BatchItem => {
    if (its) bytes.set(its, end);
    end += its?.length ?? 0;
    position = at ?? position;
    return { ...article, end };
  });
  return { first, bytes, items, position };
}

/** The articles of a batch again. */
export function* unpack({ bytes, items }: Batch): Generator<RawArticle> {
  let start = 0;
  for (const { where, id, form, error, end } of items) {
    yield { where, id, form, error, bytes: bytes.subarray(start, end) };
    start = end;
  }
}
