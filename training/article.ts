import type { GoldArticle } from '../bench/gold/gold.ts';
import { readSource } from '../src/read.ts';
import type { Source } from '../src/source.ts';
import { beginLabel, insideLabel, TAGGED_TYPES } from '../src/tagger/labels.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';

/** An article with one label a token. */
export interface LabelledArticle {
  readonly id: string;
  /** Which corpus it is from. */
  readonly set: string;
  readonly source: Source;
  readonly labels: Uint8Array;
  /** How much its sentences count in training. */
  readonly weight: number;
  /** 0: our conventions; other corpora have features of their own besides, so that their habits do not rub off. */
  readonly domain: number;
}

/** Reads an article and puts its marks on the tokens. Marks that do not end at token borders are left out. */
export function labelArticle(article: GoldArticle, set: string, weight: number, domain = 0): LabelledArticle {
  const source = readSource(article.text);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  source.tokens.forEach((token, at) => {
    starts.set(originalStart(source.offsets, token.start), at);
    ends.set(originalEnd(source.offsets, token.end), at + 1);
  });
  const labels = new Uint8Array(source.tokens.length);
  for (const mention of article.mentions) {
    const type = TAGGED_TYPES.find(name => name === mention.type);
    const first = starts.get(mention.start);
    const last = ends.get(mention.end);
    if (type === undefined || first === undefined || last === undefined) continue;
    labels[first] = beginLabel(type);
    for (let at = first + 1; at < last; at++) labels[at] = insideLabel(type);
  }
  return { id: article.id, set, source, labels, weight, domain };
}
