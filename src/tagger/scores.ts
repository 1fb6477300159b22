import { Arena } from '../arena.ts';
import type { Source } from '../source.ts';
import { REACH } from './features.ts';
import { gazetteerCodes } from './gazetteer-codes.ts';
import { FORM_WIDTH, KnownForms } from './known-forms.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { isBelow, PACKED, unpack } from './packed-scores.ts';
import { NONE } from './place-features.ts';
import { ALWAYS, NO_PAIR, SentenceParts } from './sentence-parts.ts';
import { type ArticleWords, usesElsewhere } from './uses.ts';
import { Weigher } from './weigher.ts';

const L: number = LABEL_COUNT;

/**
 * By so much, in log odds, the outside must lead at a token for it to be no part of a name: by the forms at and around it alone,
 * which spares most tokens the rest, or by all that is known. The forms alone must lead by more beside a match, and over
 * organizations, whose names hold words that are outside elsewhere.
 */
const CLEAR = { byForms: 1, byFormsNearNames: 2, byAll: 2.5 } as const;

/** What is known of the tokens of an article. */
export interface ScoredTokens {
  readonly words: ArticleWords;
  /** How much more each label scores than the outside, in whole steps of the model; index `token · LABEL_COUNT + label`. */
  readonly scores: Int32Array;
  /** 1 where a token is outside of names for certain; not all of its features are in its scores. */
  readonly clear: Uint8Array;
  /** Room for the best label of each. */
  readonly labels: Uint8Array;
  /** Where more room for the article may be taken. */
  readonly arena: Arena;
}

/** Adds up the weights of every token's features. Keeps the sums of the words and neighbours that it has seen. */
export class Scorer {
  private readonly weigher: Weigher;
  private readonly forms: KnownForms;
  private readonly sentence: SentenceParts;
  private readonly bounds: Readonly<Record<keyof typeof CLEAR, number>>;
  private readonly arena = new Arena();

  constructor(model: TaggerModel) {
    this.bounds = {
      byForms: -CLEAR.byForms / model.step,
      byFormsNearNames: -CLEAR.byFormsNearNames / model.step,
      byAll: -CLEAR.byAll / model.step,
    };
    this.weigher = new Weigher(model);
    this.forms = new KnownForms(model.classes, this.weigher);
    this.sentence = new SentenceParts(this.weigher, this.forms);
  }

  /** What it gives is to be used before the next article is scored. */
  score({ tokens, matches, sentences }: Source): ScoredTokens {
    const { arena } = this;
    arena.clear();
    const { forms, words, signs } = this.forms.read(tokens, arena);
    const elsewhere = usesElsewhere(signs, words, arena);
    const gazetteer = gazetteerCodes(matches, tokens.length, arena);
    const scores = arena.int32(tokens.length * L);
    const clear = arena.uint8(tokens.length);
    for (const { first, last } of sentences) {
      this.sentence.open(forms, first, last);
      this.scoreSentence(gazetteer, elsewhere, first, last, scores, clear);
    }
    return { words, scores, clear, labels: arena.uint8(tokens.length), arena };
  }

  private scoreSentence(
    gazetteer: Int32Array,
    elsewhere: Uint8Array,
    first: number,
    last: number,
    scores: Int32Array,
    clear: Uint8Array,
  ): void {
    const { sentence } = this;
    const { byForms, byFormsNearNames, byAll } = this.bounds;
    const { numbers, parts, places } = sentence;
    const { rows } = this.weigher;
    const { records } = this.forms;
    const length = last - first;
    let pair = NO_PAIR;
    let before = NONE;
    let here = gazetteer[first]!;
    for (let index = 0; index < length; index++) {
      const after = index + 1 < length ? gazetteer[first + index + 1]! : NONE;
      const isQuiet = here === 0 && before <= 0 && after <= 0;
      let from = places.positionRow(index, length, isQuiet) * PACKED;
      let person = rows[from]!;
      let place = rows[from + 1]!;
      let organization = rows[from + 2]!;
      let party = rows[from + 3]!;
      for (let distance = 0; distance <= 2 * REACH; distance++) {
        from = numbers[index + distance]! * FORM_WIDTH + distance * PACKED;
        person += records[from]!;
        place += records[from + 1]!;
        organization += records[from + 2]!;
        party += records[from + 3]!;
      }
      const at = first + index;
      const isClear = here === 0 && areBelow(person, place, organization, party, isQuiet ? byForms : byFormsNearNames);
      if (isClear && isBelow(organization, byFormsNearNames)) {
        clear[at] = 1;
        pair = NO_PAIR;
      } else {
        pair = sentence.addPairs(index, pair);
        sentence.addNeighbours(index, elsewhere[at]!);
        const count = isQuiet ? ALWAYS : sentence.addCodes(before, here, after, index);
        for (let part = 0; part < count; part++) {
          from = parts[part]! * PACKED;
          person += rows[from]!;
          place += rows[from + 1]!;
          organization += rows[from + 2]!;
          party += rows[from + 3]!;
        }
        if (areBelow(person, place, organization, party, byAll)) clear[at] = 1;
      }
      unpack(person, scores, at * L + 1);
      unpack(place, scores, at * L + 3);
      unpack(organization, scores, at * L + 5);
      unpack(party, scores, at * L + 7);
      before = here;
      here = after;
    }
  }
}

/** Whether all scores of a token are below a bound. */
function areBelow(person: number, place: number, organization: number, party: number, bound: number): boolean {
  return isBelow(person, bound) && isBelow(place, bound) && isBelow(organization, bound) && isBelow(party, bound);
}
