import { readArchive, readMarked, readNews } from '../bench/gold/gold.ts';
import { segment } from '../src/segment/segment.ts';
import { normalize } from '../src/text/normalize.ts';
import { type LabelledArticle, labelArticle } from './article.ts';

/** The marked articles of one gold set. */
export async function goldArticles(shared: string, set: 'news' | 'portal' | 'dev'): Promise<LabelledArticle[]> {
  const articles = set === 'news' ? await readNews(shared) : await readMarked(shared, set);
  return articles.map(article => labelArticle(article, set, 1));
}

/** The folded words of every sentence of the unmarked archive. */
export function archiveSentences(shared: string): string[][] {
  const sentences: string[][] = [];
  for (const name of ['dd-news', 'five-papers']) {
    for (const { text } of readArchive(shared, name)) {
      const segmented = segment(normalize(text.normalize('NFC')).text);
      for (const { first, last } of segmented.sentences) {
        sentences.push(
          segmented.tokens.slice(first, last).map(token => (token.kind === 'number' ? '#' : token.folded)),
        );
      }
    }
  }
  return sentences;
}

/** Everything that the model is trained on. */
export async function trainingArticles(shared: string): Promise<LabelledArticle[]> {
  return [...(await goldArticles(shared, 'news')), ...(await goldArticles(shared, 'portal'))];
}
