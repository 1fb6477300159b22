import { createHash } from 'node:crypto';
import type { ArchiveArticle, RawArticle } from '../article.ts';
import { FIELDS, type Reading } from '../options.ts';

/** Where articles come from. Read again it gives the same articles in the same order, or `resume` cannot work. */
export interface ArchiveSource {
  /** File name without its folder. */
  readonly name: string;
  /** Size on disk, where it is known. */
  readonly bytes?: number;
  /** What tells one source from another: names and sizes of the files. */
  readonly fingerprint?: string;
  articles(reading: Reading): AsyncIterable<RawArticle>;
}

export type ArticleIterable = AsyncIterable<ArchiveArticle> | Iterable<ArchiveArticle>;

/** Articles that a program makes. */
export function articleSource(articles: ArticleIterable, name = 'articles'): ArchiveSource {
  return {
    name,
    async *articles({ fields, maxArticleBytes }): AsyncGenerator<RawArticle> {
      let index = 0;
      for await (const article of articles) {
        const where = `${name}:${index}`;
        index += 1;
        const bytes = Buffer.from(JSON.stringify(renamed(article, fields)) ?? 'null');
        if (bytes.length <= maxArticleBytes) yield { where, form: 'json', bytes };
        else {
          const message = `${bytes.length} bytes, more than the limit of ${maxArticleBytes}`;
          yield { where, error: { code: 'ARTICLE_TOO_LARGE', message } };
        }
      }
    },
  };
}

function renamed(article: ArchiveArticle, fields: Reading['fields']): unknown {
  if (fields === FIELDS || typeof article !== 'object' || article === null) return article;
  return {
    [fields.id]: article[FIELDS.id as 'id'],
    [fields.text]: article[FIELDS.text as 'text'],
    [fields.publishedAt]: article[FIELDS.publishedAt as 'publishedAt'],
  };
}

export function fingerprintOf(files: readonly { readonly name: string; readonly bytes: number }[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(`${name}\0${bytes}\n`);
  return hash.digest('hex').slice(0, 16);
}
