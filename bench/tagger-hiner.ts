import type { WordClasses } from '../src/tagger/classes.ts';
import type { LabelledArticle } from '../training/article.ts';
import { type Committee, fitCommittee, type MemberRecipe } from '../training/committee.ts';
import { CONLL_DOMAINS, type ConllSentence, conllArticle, readConll, templateOf } from '../training/conll.ts';
import { type ConllSet, conllSentences, fifthOf, HELD_OUT } from '../training/corpora.ts';
import type { FitOptions } from '../training/crf.ts';
import { NOTHING_HIDDEN } from '../training/examples.ts';
import { RECIPE } from '../training/fit.ts';
import { Tally } from '../training/score.ts';
import { type Swapping, swapMarks } from '../training/swap-marks.ts';

/**
 * The question is what the method reads of a corpus that it is trained for, not how the packed model is mixed: HiNER counts
 * in full and the other sets less, rare features are kept, half of the chains meet HiNER's sentences with other names too.
 */
const WEIGHTS: Readonly<Record<ConllSet | 'marked' | 'swapped', number>> = {
  hiner: 1,
  'il-ner': 0.3,
  marked: 0.5,
  swapped: 0.5,
};
const TEMPLATE_LIMIT = 3;
const SWAPPING: Swapping = { copies: 3, share: 0.6, seed: 1 };
const CHAIN: Omit<FitOptions, 'seed'> = { ...RECIPE.chain, epochs: 12, rate: 0.05, dropout: 0.4 };
const LEAST = 0.4;
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
  const committee = fitCommittee(membersOf(shared, marked, fifth), classes, CHAIN, LEAST);
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

/** Three kinds of chains, each without and with other names. */
function membersOf(shared: string, marked: readonly LabelledArticle[], fifth: number): MemberRecipe[] {
  const isHeld = (set: ConllSet, sentence: ConllSentence): boolean =>
    set === 'hiner' && [HELD_OUT, fifth].includes(fifthOf(sentence));
  const chosen = conllSentences(shared, { weights: WEIGHTS, templateLimit: TEMPLATE_LIMIT, isHeld });
  const whole = [
    ...marked.map(article => ({ ...article, weight: WEIGHTS.marked * article.weight })),
    ...chosen.map(({ set, sentence }) => conllArticle(sentence, set, '', WEIGHTS[set])),
  ];
  const hiner = chosen.filter(({ set }) => set === 'hiner').map(({ sentence }) => sentence);
  const swapped = swapMarks(hiner, SWAPPING).map(sentence => conllArticle(sentence, 'hiner', '', WEIGHTS.swapped));
  return [whole, [...whole, ...swapped]].flatMap((articles, at) => [
    { articles, seed: 3 * at, wide: false, hiding: NOTHING_HIDDEN },
    { articles, seed: 3 * at + 1, wide: true, hiding: NOTHING_HIDDEN },
    { articles, seed: 3 * at + 2, wide: true, hiding: RECIPE.hiding },
  ]);
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
