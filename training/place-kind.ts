// Learns which kind of place a mention means from gold/portal and gold/news; `--fold` prints cross-validated accuracy instead.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GoldArticle, readMarked, readNews, sharedFolder } from '../bench/gold/gold.ts';
import type { PlaceKind } from '../src/entity.ts';
import type { ClosedFeature, PlaceFeature, PlaceFeatureSink } from '../src/link/place-feature.ts';
import { allowedKinds, likeliestKind, PLACE_KINDS } from '../src/link/place-kind.ts';
import { PlaceFeatures } from '../src/link/place-kind-features.ts';
import { kindByClassNoun, toldKind } from '../src/link/place-list.ts';
import type { Mention } from '../src/mention.ts';
import { readSource } from '../src/read.ts';
import { seededRandom, shuffled } from './random.ts';

const ROUNDS = 8;
const FOLDS = 5;
/** Features seen in fewer examples are left out, and weights are rounded: a small model that does not know articles by heart. */
const LEAST_SEEN = 3;
const SCALE = 4;

interface Example {
  readonly article: number;
  readonly kind: PlaceKind;
  /** What a class noun tells, which the model is not asked then. */
  readonly told: PlaceKind | undefined;
  readonly listed: readonly PlaceKind[];
  readonly features: (previousKind: PlaceKind | undefined, earlierKind: PlaceKind | undefined) => string[];
  /** Index of the example of the place before in the same article. */
  readonly previous: number | undefined;
  /** Index of the example of the last mention with the same words in the same article. */
  readonly earlier: number | undefined;
}

function readExamples(articles: readonly GoldArticle[]): Example[] {
  const examples: Example[] = [];
  for (const [article, gold] of articles.entries()) {
    const source = readSource(gold.text);
    const { mentions, kinds } = readMentions(source, gold);
    const places = new PlaceFeatures(source, mentions);
    let previous: number | undefined;
    const bySurface = new Map<string, number>();
    for (const [index, mention] of mentions.entries()) {
      const kind = kinds[index];
      if (mention.type !== 'place' || kind === undefined) continue;
      const listed = (mention.entries ?? []).flatMap(entry => (entry.kind ? [entry.kind] : []));
      const features: Example['features'] = (previousKind, earlierKind) => {
        const texts = new FeatureTexts();
        places.read(index, previousKind, earlierKind, texts);
        return texts.list;
      };
      const surface = source.tokens
        .slice(mention.first, mention.last)
        .map(token => token.folded)
        .join(' ');
      const earlier = bySurface.get(surface);
      bySurface.set(surface, examples.length);
      const told = kindByClassNoun(source, mentions, index);
      examples.push({ article, kind, told, listed, previous, earlier, features });
      previous = examples.length - 1;
    }
  }
  return examples;
}

function readMentions(
  source: ReturnType<typeof readSource>,
  gold: GoldArticle,
): { mentions: Mention[]; kinds: (PlaceKind | undefined)[] } {
  const starts = new Map(source.tokens.map((token, at) => [token.start, at]));
  const ends = new Map(source.tokens.map((token, at) => [token.end, at + 1]));
  const mentions: Mention[] = [];
  const kinds: (PlaceKind | undefined)[] = [];
  for (const marked of gold.mentions) {
    const first = starts.get(marked.start);
    const last = ends.get(marked.end);
    if (first === undefined || last === undefined || last <= first) continue;
    const match = source.matches.find(
      known => known.type === marked.type && known.first === first && known.last === last,
    );
    const { start, end } = marked;
    const mention: Mention = {
      type: marked.type as Mention['type'],
      start,
      end,
      first,
      last,
      confidence: 1,
      evidence: [],
    };
    mentions.push(match ? { ...mention, entries: match.entries } : mention);
    kinds.push(marked.kind as PlaceKind | undefined);
  }
  return { mentions, kinds };
}

/** The features of an example when the kinds before it are known to be `kinds`. */
function featuresAfter(example: Example, kinds: (index: number) => PlaceKind | undefined): string[] {
  const kindOf = (index: number | undefined): PlaceKind | undefined => (index === undefined ? undefined : kinds(index));
  return example.features(kindOf(example.previous), kindOf(example.earlier));
}

/** The features as texts, each alone and with what the gazetteer lists the name as. */
class FeatureTexts implements PlaceFeatureSink {
  readonly list: string[] = [];
  private lists = '';

  begin(lists: string): void {
    this.lists = lists;
  }

  add({ name }: PlaceFeature, ...words: readonly (string | undefined)[]): boolean {
    this.addText(name + words.filter(word => word !== undefined).join(' '));
    return true;
  }

  addClosed({ texts }: ClosedFeature, value: number): void {
    this.addText(texts[value]!);
  }

  private addText(text: string): void {
    this.list.push(text, `${text}|${this.lists}`);
  }
}

function decideBy(
  weights: ReadonlyMap<string, ArrayLike<number>>,
  features: readonly string[],
  allowed: readonly PlaceKind[],
): PlaceKind {
  const scores = new Float64Array(PLACE_KINDS.length);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let kind = 0; kind < scores.length; kind++) scores[kind]! += row[kind]!;
  }
  return likeliestKind(scores, allowed);
}

/** Averaged multiclass perceptron. */
function learn(examples: readonly Example[], chosen: readonly number[]): Map<string, readonly number[]> {
  const features = new Map(chosen.map(at => [at, featuresAfter(examples[at]!, index => examples[index]!.kind)]));
  const seen = new Map<string, number>();
  for (const list of features.values())
    for (const feature of new Set(list)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const totals = new Map<string, Float64Array>();
  for (const [feature, count] of seen) {
    if (count < LEAST_SEEN) continue;
    weights.set(feature, new Float64Array(PLACE_KINDS.length));
    totals.set(feature, new Float64Array(PLACE_KINDS.length));
  }
  const random = seededRandom(11);
  const steps = ROUNDS * chosen.length;
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(chosen, random)) {
      const { kind, listed } = examples[at]!;
      const given = decideBy(weights, features.get(at)!, [...new Set([...allowedKinds(listed), kind])]);
      step += 1;
      if (given === kind) continue;
      for (const feature of features.get(at)!) {
        const row = weights.get(feature);
        if (!row) continue;
        const total = totals.get(feature)!;
        for (const [column, by] of [
          [PLACE_KINDS.indexOf(kind), 1],
          [PLACE_KINDS.indexOf(given), -1],
        ] as const) {
          row[column]! += by;
          total[column]! += by * (steps - step);
        }
      }
    }
  }
  const rounded = [...totals].map(([feature, total]): [string, number[]] => [
    feature,
    Array.from(total, sum => Math.round((sum / steps) * SCALE)),
  ]);
  return new Map(rounded.filter(([, row]) => row.some(weight => weight !== 0)));
}

/** Decides the held examples in text order, each after the one before it. */
function decide(
  examples: readonly Example[],
  held: readonly number[],
  weights: ReadonlyMap<string, readonly number[]>,
): Map<number, PlaceKind> {
  const decided = new Map<number, PlaceKind>();
  for (const at of held) {
    const { told, listed } = examples[at]!;
    const allowed = allowedKinds(listed);
    const features = featuresAfter(examples[at]!, index => decided.get(index));
    decided.set(at, toldKind(told, allowed) ?? decideBy(weights, features, allowed));
  }
  return decided;
}

function crossValidate(examples: readonly Example[], name: string, inSet: (article: number) => boolean): void {
  const indexes = examples.map((_, at) => at);
  const confusions = new Map<string, number>();
  let right = 0;
  let count = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (at: number): boolean => inSet(examples[at]!.article) && examples[at]!.article % FOLDS === fold;
    const weights = learn(
      examples,
      indexes.filter(at => !isHeld(at)),
    );
    for (const [at, given] of decide(examples, indexes.filter(isHeld), weights)) {
      const { kind } = examples[at]!;
      count += 1;
      if (given === kind) right += 1;
      else confusions.set(`${given} for ${kind}`, (confusions.get(`${given} for ${kind}`) ?? 0) + 1);
    }
  }
  console.log(`place.kind ${name}: ${(right / count).toFixed(3)} of ${count}, ${FOLDS}-fold`);
  for (const [pair, times] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 10))
    console.log(`  ${times} ${pair}`);
}

const shared = sharedFolder();
if (!shared) {
  console.log('Training needs the marked articles of ../shared/gold, which are not here.');
  process.exit(0);
}
const portal = await readMarked(shared, 'portal');
const articles = [...portal, ...(await readNews(shared))];
const examples = readExamples(articles);
if (process.argv.includes('--fold')) {
  crossValidate(examples, 'portal', article => article < portal.length);
  crossValidate(examples, 'news', article => article >= portal.length);
} else {
  const weights = learn(
    examples,
    examples.map((_, at) => at),
  );
  const source = `# source: learned from marked articles by npm run train (training/place-kind.ts); one weight a kind: ${PLACE_KINDS.join(' ')}`;
  const rows = [...weights]
    .map(([feature, row]) => `${feature}\t${Array.from(row).join(' ')}`)
    .sort((a, b) => (a < b ? -1 : 1));
  const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/link/place-kind.tsv');
  writeFileSync(out, `${[source, 'feature\tweights', ...rows].join('\n')}\n`);
  console.log(`place.kind: ${rows.length} features from ${examples.length} places`);
}
