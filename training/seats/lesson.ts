import type { GoldArticle, GoldMention } from '../../bench/gold/gold.ts';
import { SEAT_STATUSES, type SeatStatus } from '../../src/entity.ts';
import { keyOf } from '../../src/grammar/seats/feature-keys.ts';
import { hearNumbers } from '../../src/grammar/seats/finder.ts';
import type { Judge, Verdict } from '../../src/grammar/seats/judge.ts';
import { SCALE, type SeatModels, type Weights } from '../../src/grammar/seats/learned.ts';
import { readSource } from '../../src/read.ts';
import type { Source } from '../../src/source.ts';
import { originalStart } from '../../src/text/offsets.ts';
import type { Fitting } from '../adagrad.ts';
import { type LinearExample, type LinearOptions, learnLinear } from '../linear.ts';
import { learnRanker, type RankedExample } from '../ranker.ts';
import { featuresOf } from './feature-names.ts';

const COUNTS: LinearOptions = { kinds: 2, rounds: 15, leastSeen: 3, decay: 0.001, scale: SCALE };
const PARTIES: Fitting = { rounds: 25, leastSeen: 5, decay: 0.06, scale: SCALE };
const STATUS: LinearOptions = { kinds: SEAT_STATUSES.length, rounds: 12, leastSeen: 3, decay: 0.003, scale: SCALE };

/** One marked article as examples for the three models. */
export interface Lesson {
  readonly source: Source;
  readonly gold: readonly GoldMention[];
  readonly counts: LinearExample[];
  readonly parties: RankedExample[];
  readonly statuses: LinearExample[];
}

/** What a mark says, without scores. */
function verdictOf<Value>(value: Value): Verdict<Value> {
  return { value, scores: undefined };
}

export function readLesson(article: GoldArticle): Lesson {
  const [year, month, day] = (article.published ?? '').split('-').map(Number);
  const source = readSource(article.text, year && month && day ? { publishedAt: { year, month, day } } : {});
  const gold = article.mentions.filter(mention => mention.type === 'seats');
  const markAt = (first: number): GoldMention | undefined => {
    const from = originalStart(source.offsets, source.tokens[first]!.start);
    return gold.find(mark => mark.start <= from && from < mark.end);
  };
  const lesson: Lesson = { source, gold, counts: [], parties: [], statuses: [] };
  // The rules read the article; the marks only say which of the other numbers are counts too.
  const isCount: Judge['isCount'] = (_, first) => markAt(first) !== undefined;
  const bound: Judge = {
    isCount: (describe, first) => {
      const right = markAt(first) !== undefined;
      lesson.counts.push({ features: featuresOf(describe), kind: right ? 1 : 0 });
      return right;
    },
    party: (options, given, first) => {
      const mark = markAt(first);
      if (!mark) return verdictOf(given);
      const right = options.findIndex(({ party }) => party === mark.party);
      if (right >= 0) lesson.parties.push({ options: options.map(({ describe }) => featuresOf(describe)), right });
      return verdictOf(given);
    },
    status: (_, given) => verdictOf(given),
  };
  hearNumbers(source, bound);
  // Statuses are learned behind the right parties.
  const owned: Judge = {
    isCount,
    party: (options, given, first) => {
      const mark = markAt(first);
      return verdictOf(mark && options.some(({ party }) => party === mark.party) ? mark.party : given);
    },
    status: (describe, given, first) => {
      const status = markAt(first)?.status as SeatStatus | undefined;
      const kind = status === undefined ? -1 : SEAT_STATUSES.indexOf(status);
      if (kind < 0) return verdictOf(given);
      lesson.statuses.push({ features: featuresOf(describe), kind });
      return verdictOf(SEAT_STATUSES[kind]!);
    },
  };
  hearNumbers(source, owned);
  return lesson;
}

function learnKeyed(examples: readonly LinearExample[], options: LinearOptions): Weights {
  return new Map([...learnLinear(examples, options)].map(([feature, row]) => [keyOf(feature), row]));
}

/** Of two classes, what speaks for yes. */
function yesOf(weights: Weights): Weights {
  return new Map([...weights].map(([key, [no = 0, yes = 0]]) => [key, [yes - no]]));
}

export function learn(lessons: readonly Lesson[]): SeatModels {
  return {
    counts: yesOf(
      learnKeyed(
        lessons.flatMap(lesson => lesson.counts),
        COUNTS,
      ),
    ),
    parties: new Map(
      [
        ...learnRanker(
          lessons.flatMap(lesson => lesson.parties.flatMap(example => [example, blind(example)])),
          PARTIES,
        ),
      ].map(([feature, weight]) => [keyOf(feature), [weight]]),
    ),
    statuses: learnKeyed(
      lessons.flatMap(lesson =>
        lesson.statuses.flatMap(example => (isNobodys(example) ? [example, blindStatus(example)] : [example])),
      ),
      STATUS,
    ),
  };
}

/** The example without what the rules say: what is learned of it holds where the rules fail. */
function blind({ options, right }: RankedExample): RankedExample {
  return { options: options.map(features => features.filter(feature => !/given|rule|^all=/.test(feature))), right };
}

/** As above for a status. */
function blindStatus({ features, kind }: LinearExample): LinearExample {
  return { features: features.filter(feature => !/^(given|rule)=|^[a-z]+\|/.test(feature)), kind };
}

function isNobodys({ features }: LinearExample): boolean {
  return features.includes('owned=none');
}
