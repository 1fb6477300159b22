import type { House } from '../../entity.ts';
import type { Candidate } from './candidate.ts';
import { ends, leaningOf, REACH } from './clause.ts';
import type { Sign } from './sign.ts';

/** What a count's surroundings say of its place, house and year; absent where only the article can say. */
export interface Setting {
  readonly place?: string;
  readonly foreign?: boolean;
  /** Several places share the count, each has so many. */
  readonly places?: boolean;
  readonly house?: House;
  readonly year?: string;
  readonly previous?: boolean;
}

const WIDE: ReadonlySet<string> = new Set(['state', 'country', 'region']);

/** The sign indexes at which the sentence and the line of `at` begin. */
function startsOf(signs: readonly Sign[], at: number): { sentence: number; line: number } {
  let sentence = -1;
  for (let left = at - 1; left >= 0; left--) {
    const kind = signs[left]!.kind;
    if (sentence < 0 && ends(signs[left])) sentence = left + 1;
    if (kind === 'line') return { sentence, line: left + 1 };
    if (at - left > 400) return { sentence: sentence < 0 ? left : sentence, line: left };
  }
  return { sentence: Math.max(sentence, 0), line: 0 };
}

/** The place, house and year that words of the same sentence, line or paragraph give to the count. */
export function settingOf(signs: readonly Sign[], candidate: Candidate, local: boolean): Setting {
  const { sentence, line } = startsOf(signs, candidate.at);
  return {
    ...placeOf(signs, candidate, sentence, line, local),
    ...houseOf(signs, candidate, sentence),
    ...yearOf(signs, candidate, sentence, line),
  };
}

function placeOf(
  signs: readonly Sign[],
  candidate: Candidate,
  sentence: number,
  line: number,
  local: boolean,
): Setting {
  const lean = leaningOf(signs, candidate.at);
  let near = signs[lean];
  let at = lean;
  if (near?.noise && signs[lean - 1]?.kind === 'place') {
    near = signs[lean - 1];
    at = lean - 1;
  }
  if (near?.kind === 'place' && at >= sentence) {
    const link = signs[at - 1]?.kind;
    if (link === 'conj' && signs[at - 2]?.kind === 'place') return { places: true };
    return { place: near.place!, foreign: near.foreign === true };
  }
  for (let left = candidate.at - 1; left >= sentence && left >= candidate.at - REACH; left--) {
    const sign = signs[left]!;
    if (sign.kind === 'place' && speaks(signs, left, local))
      return { place: sign.place!, foreign: sign.foreign === true };
  }
  for (let first = line; first < line + 8 && first < sentence; first++) {
    const sign = signs[first]!;
    if (ends(sign)) break;
    if (sign.kind === 'place' && heads(signs, first)) return { place: sign.place!, foreign: sign.foreign === true };
  }
  for (let left = sentence - 1; left >= 0 && left > sentence - 400; left--) {
    const sign = signs[left]!;
    if (sign.kind === 'place' && heads(signs, left)) return { place: sign.place!, foreign: sign.foreign === true };
  }
  return {};
}

/** A wide place speaks for the counts of its sentence; a city only where it is said that things happen in it. */
function speaks(signs: readonly Sign[], at: number, local: boolean): boolean {
  const sign = signs[at]!;
  if (sign.placeKind && WIDE.has(sign.placeKind)) return true;
  const next = signs[at + 1];
  if (sign.placeKind === 'constituency' || next?.kind !== 'particle') return false;
  return local;
}

/** A state at the head of a line or sentence, as a title: `राजस्थान : `, `झारखंड में`, `महाराष्ट्र (6 सीट):`. */
function heads(signs: readonly Sign[], at: number): boolean {
  const sign = signs[at]!;
  if (!sign.placeKind || !WIDE.has(sign.placeKind)) return false;
  const before = signs[at - 1];
  const next = signs[at + 1];
  const opens =
    before === undefined || ends(before) || before.kind === 'colon' || before.kind === 'dash' || before.kind === 'date';
  return (
    opens &&
    (next?.kind === 'colon' ||
      next?.kind === 'open' ||
      next?.kind === 'dash' ||
      next?.kind === 'particle' ||
      next?.kind === 'stop')
  );
}

function houseOf(signs: readonly Sign[], candidate: Candidate, sentence: number): Setting {
  for (let at = candidate.end; at > candidate.at; at--) {
    const house = signs[at]!.house;
    if (house) return { house };
  }
  const conj = signs[candidate.at + 1];
  if (candidate.rule === 'members-of-house' || conj?.kind === 'house') {
    for (let at = candidate.at + 1; at <= candidate.at + 7 && !ends(signs[at]); at++) {
      const house = signs[at]!.house;
      if (house) return { house };
    }
  }
  for (let at = candidate.at - 1; at >= sentence && at >= candidate.at - REACH; at--) {
    const sign = signs[at]!;
    if (sign.house && (sign.kind === 'house' || sign.kind === 'seat')) return { house: sign.house };
  }
  return {};
}

function yearOf(signs: readonly Sign[], candidate: Candidate, sentence: number, line: number): Setting {
  for (let at = candidate.at - 1; at >= sentence && at >= candidate.at - REACH; at--) {
    const sign = signs[at]!;
    if (sign.kind === 'now') return {};
    if (sign.kind === 'year') return { year: sign.year! };
    if (sign.kind === 'previous') {
      const bracket = signs.slice(at + 1, at + 4).find(next => next.kind === 'year');
      return bracket ? { year: bracket.year! } : { previous: true };
    }
  }
  const head = signs[line];
  if (line < sentence && head?.kind === 'year') return {};
  return {};
}
