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

/** Which sentences of the corpora with other conventions are learned from, and how much each set counts. */
export interface ConllChoice {
  readonly weights: Readonly<Record<ConllSet, number>>;
  /** Sentences of one template that are used at most. */
  readonly templateLimit: number;
  readonly isHeld: (set: ConllSet, sentence: ConllSentence) => boolean;
}

export type ConllSet = 'hiner' | 'il-ner';

export const CONLL_CHOICE: ConllChoice = {
  weights: { hiner: WEIGHTS.conll, 'il-ner': WEIGHTS.conll },
  templateLimit: TEMPLATE_LIMIT,
  isHeld: () => false,
};

/** The sentences of the corpora with other conventions that are learned from. */
export function conllSentences(
  shared: string,
  { templateLimit, isHeld }: ConllChoice = CONLL_CHOICE,
): { readonly set: ConllSet; readonly sentence: ConllSentence }[] {
  const chosen: { set: ConllSet; sentence: ConllSentence }[] = [];
  for (const set of ['hiner', 'il-ner'] as const) {
    const used = new Map<string, number>();
    for (const sentence of readConll(shared, `${set}-train.conll`)) {
      const template = templateOf(sentence);
      const count = (used.get(template) ?? 0) + 1;
      used.set(template, count);
      if (count <= templateLimit && !isHeld(set, sentence)) chosen.push({ set, sentence });
    }
  }
  return chosen;
}

/** The same as texts with a domain of their own. */
export function conllArticles(shared: string, choice: ConllChoice = CONLL_CHOICE): LabelledArticle[] {
  return conllSentences(shared, choice).map(({ set, sentence }, at) =>
    conllArticle(sentence, set, `${set}-${at}`, choice.weights[set]),
  );
}

/** Which fifth of HiNER's templates, from 0; no template stands in two. */
export function fifthOf(sentence: ConllSentence): number {
  return (hashText(templateOf(sentence)) >>> 0) % 5;
}

/** The fifth that HiNER's figures are of. */
export const HELD_OUT = 0;

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
