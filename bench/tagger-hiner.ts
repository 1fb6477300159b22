import type { WordClasses } from '../src/tagger/classes.ts';
import type { LabelledArticle } from '../training/article.ts';
import { type Committee, type CommitteeRecipe, fitCommittee } from '../training/committee.ts';
import { CONLL_DOMAINS, type ConllSentence, conllArticle, readConll, templateOf } from '../training/conll.ts';
import { type ConllChoice, conllArticles, fifthOf, HELD_OUT } from '../training/corpora.ts';
import { NOTHING_HIDDEN } from '../training/examples.ts';
import { RECIPE } from '../training/fit.ts';
import { Tally } from '../training/score.ts';

/**
 * The question is what the method reads of a corpus that it is trained for, not how the packed model is mixed: HiNER counts
 * in full and the other sets less, rare features are kept, nothing is hidden, and several chains are read as one.
 */
const COMMITTEE: CommitteeRecipe = {
  hiding: NOTHING_HIDDEN,
  chain: { ...RECIPE.chain, epochs: 12, rate: 0.05, dropout: 0.4 },
  seeds: [1, 2, 3, 4, 5, 6],
  least: 0.4,
};
const WEIGHTS: ConllChoice['weights'] = { hiner: 1, 'il-ner': 0.3 };
const MARKED = 0.5;
/** A template that so many sentences of the file share is one. */
const TEMPLATED = 3;

/**
 * Trains on the marks, IL-NER and HiNER without its held-out fifth (split by template), and measures on that and on IL-NER's
 * dev file. For the choice of a recipe `fifth` names another fifth to measure on; the held-out one is not learned from then either.
 */
export function measureHiner(
  shared: string,
  marked: readonly LabelledArticle[],
  classes: WordClasses,
  fifth: number = HELD_OUT,
): void {
  const lighter = marked.map(article => ({ ...article, weight: MARKED * article.weight }));
  const isHeld: ConllChoice['isHeld'] = (set, sentence) =>
    set === 'hiner' && [HELD_OUT, fifth].includes(fifthOf(sentence));
  const others = conllArticles(shared, { weights: WEIGHTS, templateLimit: 3, isHeld });
  const committee = fitCommittee([...lighter, ...others], classes, COMMITTEE);
  const all = readConll(shared, 'hiner-train.conll');
  const counts = new Map<string, number>();
  for (const sentence of all) counts.set(templateOf(sentence), (counts.get(templateOf(sentence)) ?? 0) + 1);
  const held = all.filter(sentence => fifthOf(sentence) === fifth);
  const free = held.filter(sentence => counts.get(templateOf(sentence))! < TEMPLATED);
  const dev = readConll(shared, 'il-ner-dev.conll');
  for (const [set, name, sentences] of [
    ['hiner', 'HiNER fifth', held],
    ['hiner', 'HiNER fifth without templates', free],
    ['il-ner', 'IL-NER dev', dev],
  ] as const) {
    console.log(`${name}, ${sentences.length} sentences  (precision/recall/F1; parties count as organizations)`);
    console.log(
      `  their conventions: ${tallyOf(committee, sentences, set, CONLL_DOMAINS.indexOf(set) + 1).toString()}`,
    );
    console.log(`  our conventions:   ${tallyOf(committee, sentences, set, 0).toString()}`);
  }
}

function tallyOf(committee: Committee, sentences: readonly ConllSentence[], set: string, domain: number): Tally {
  const tally = new Tally();
  for (const sentence of sentences) {
    const article = conllArticle(sentence, set, '', 1);
    tally.add(
      article.source,
      article.labels.map(label => (label > 6 ? label - 2 : label)),
      committee.read({ ...article, domain }),
    );
  }
  return tally;
}
