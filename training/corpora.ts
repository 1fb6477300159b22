import { type GoldArticle, readArchive, readMarked, readNews } from '../bench/gold/gold.ts';
import { segment } from '../src/segment/segment.ts';
import { hashText } from '../src/tagger/hash.ts';
import { normalize } from '../src/text/normalize.ts';
import { type LabelledArticle, labelArticle } from './article.ts';
import { type NameStock, swapNames } from './augment.ts';
import { type ConllSentence, conllArticle, readConll, templateOf } from './conll.ts';

/** An article marked by our guideline, and where it is from. */
export interface GoldText {
  readonly set: 'news' | 'portal' | 'dev';
  readonly article: GoldArticle;
}

export async function goldTexts(shared: string, sets: readonly GoldText['set'][]): Promise<GoldText[]> {
  const texts: GoldText[] = [];
  for (const set of sets) {
    const articles = set === 'news' ? await readNews(shared) : await readMarked(shared, set);
    for (const article of articles) texts.push({ set, article });
  }
  return texts;
}

export function labelled(texts: readonly GoldText[]): LabelledArticle[] {
  return texts.map(({ set, article }) => labelArticle(article, set, 1));
}

/** How much the other material counts beside a marked article. */
export const WEIGHTS = { swapped: 0.5, conll: 0.2 } as const;
const SWAPPED_SHARE = 0.5;

/** Each article once as it is and once with other names. */
export function withSwaps(texts: readonly GoldText[], stock: NameStock): LabelledArticle[] {
  const swapped = texts.map(({ set, article }, at) =>
    labelArticle(swapNames(article, stock, at, SWAPPED_SHARE), set, WEIGHTS.swapped),
  );
  return [...labelled(texts), ...swapped];
}

/** Sentences of one template that are used at most; HiNER is full of «X … का एक गाँव है». */
const TEMPLATE_LIMIT = 3;

/** The corpora with other conventions, as texts with a domain of their own. `isHeld` keeps sentences back. */
export function conllArticles(
  shared: string,
  weight: number = WEIGHTS.conll,
  isHeld: (sentence: ConllSentence) => boolean = () => false,
): LabelledArticle[] {
  const articles: LabelledArticle[] = [];
  for (const set of ['hiner', 'il-ner']) {
    const used = new Map<string, number>();
    for (const sentence of readConll(shared, `${set}-train.conll`)) {
      const template = templateOf(sentence);
      const count = (used.get(template) ?? 0) + 1;
      used.set(template, count);
      if (count > TEMPLATE_LIMIT || (set === 'hiner' && isHeld(sentence))) continue;
      articles.push(conllArticle(sentence, set, `${set}-${articles.length}`, weight));
    }
  }
  return articles;
}

/** A fifth of HiNER's templates; no template stands on both sides. */
export function isHeldOut(sentence: ConllSentence): boolean {
  return (hashText(templateOf(sentence)) >>> 0) % 5 === 0;
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
