import type { WordClasses } from '../src/tagger/classes.ts';
import { Tagger } from '../src/tagger/tagger.ts';
import type { LabelledArticle } from '../training/article.ts';
import { CONLL_DOMAINS, type ConllSentence, conllArticle, readConll, templateOf } from '../training/conll.ts';
import { type ConllChoice, conllArticles, isHeldOut } from '../training/corpora.ts';
import { fitModel, inDomain, RECIPE, type Recipe } from '../training/fit.ts';
import { rounded } from '../training/rounded.ts';
import { Tally } from '../training/score.ts';

/**
 * The question is what the method reads of a corpus that it is trained for, not how the packed model is mixed: HiNER counts
 * in full and the other sets less, rare features are kept, more is left out at random.
 */
const CHOICE: ConllChoice = {
  weights: { hiner: 1, 'il-ner': 0.3 },
  templateLimit: 3,
  isHeld: (set, sentence) => set === 'hiner' && isHeldOut(sentence),
};
const MARKED = 0.5;
const CORPUS_RECIPE: Recipe = { ...RECIPE, leastCount: 1, chain: { ...RECIPE.chain, epochs: 12, dropout: 0.4 } };
/** A template that so many sentences of the file share is one. */
const TEMPLATED = 3;

/** Trains on the marks and four fifths of HiNER, measures on the last fifth (split by template) and on IL-NER's dev file. */
export function measureHiner(shared: string, marked: readonly LabelledArticle[], classes: WordClasses): void {
  const lighter = marked.map(article => ({ ...article, weight: MARKED * article.weight }));
  const model = fitModel([...lighter, ...conllArticles(shared, CHOICE)], classes, CORPUS_RECIPE);
  const all = readConll(shared, 'hiner-train.conll');
  const counts = new Map<string, number>();
  for (const sentence of all) counts.set(templateOf(sentence), (counts.get(templateOf(sentence)) ?? 0) + 1);
  const held = all.filter(isHeldOut);
  const free = held.filter(sentence => counts.get(templateOf(sentence))! < TEMPLATED);
  const dev = readConll(shared, 'il-ner-dev.conll');
  for (const [set, name, sentences] of [
    ['hiner', 'HiNER fifth', held],
    ['hiner', 'HiNER fifth without templates', free],
    ['il-ner', 'IL-NER dev', dev],
  ] as const) {
    const own = new Tagger(rounded(inDomain(model, CONLL_DOMAINS.indexOf(set) + 1)));
    console.log(`${name}, ${sentences.length} sentences  (precision/recall/F1; parties count as organizations)`);
    console.log(`  their conventions: ${tallyOf(own, sentences, set).toString()}`);
    console.log(`  our conventions:   ${tallyOf(new Tagger(rounded(model)), sentences, set).toString()}`);
  }
}

function tallyOf(tagger: Tagger, sentences: readonly ConllSentence[], set: string): Tally {
  const tally = new Tally();
  for (const sentence of sentences) {
    const { source, labels } = conllArticle(sentence, set, '', 1);
    const found = tagger.tag(source).map(span => (span.type === 'party' ? { ...span, type: ORGANIZATION } : span));
    tally.add(
      source,
      labels.map(label => (label > 6 ? label - 2 : label)),
      found,
    );
  }
  return tally;
}

const ORGANIZATION = 'organization' as const;
