import type { House } from '../../entity.ts';
import type { Candidate } from './candidate.ts';
import { ends, leaningOf, type Reader } from './clause.ts';
import { isHouseSize } from './house-size.ts';
import { participleOf } from './participle.ts';
import type { Sign } from './sign.ts';

/** What a count's surroundings say of its place, house and year; absent where only the article can say. */
export interface Setting {
  readonly place?: string;
  readonly foreign?: boolean;
  /** The place was named in an earlier sentence. */
  readonly carried?: boolean;
  /** Several places share the count: each has so many. */
  readonly places?: boolean;
  readonly house?: House;
  readonly year?: string;
  /** The election before the article's own, no year given. */
  readonly previous?: boolean;
}

/** What stays in force over a sentence, a line or a paragraph. */
interface Frame {
  place?: Sign | undefined;
  house?: House | undefined;
  year?: string | undefined;
}

const PREVIOUS = 'previous';
const NOW = 'now';
const HERE: ReadonlySet<string> = new Set(['यहां', 'यहीं', 'वहां']);
const WIDE: ReadonlySet<string> = new Set(['state', 'country', 'region']);

function isWide(sign: Sign): boolean {
  return sign.placeKind !== undefined && WIDE.has(sign.placeKind);
}

/** Goes through a paragraph once and notes what is in force at each count. `local`: cities have the houses here. */
export function readFrames(
  signs: readonly Sign[],
  candidates: readonly Candidate[],
  text: Reader,
  options: { readonly local: boolean; readonly dateline: boolean },
): Setting[] {
  const settings: Setting[] = [];
  let sentence: Frame = {};
  let line: Frame = {};
  const paragraph: Frame = {};
  /** The last state or region of the paragraph, and the last place where something happens. */
  let wide: Sign | undefined;
  let scene: Sign | undefined;
  /** The last year of the paragraph. */
  let told: string | undefined;
  let lineStart = 0;
  let sentenceStart = 0;
  let countsInLine = 0;
  let next = 0;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (sign.kind === 'line') {
      [sentence, line, lineStart, sentenceStart, countsInLine] = [{}, {}, at + 1, at + 1, 0];
    } else if (sign.kind === 'stop' && !isBar(signs, at, text)) {
      [sentence, sentenceStart] = [{}, at + 1];
    } else if (sign.kind === 'place') {
      const head = at - lineStart <= 2 || (at === sentenceStart && isWide(sign));
      const dateline = options.dateline && at === 0 && isDateline(signs);
      if (!dateline && isWide(sign)) wide = sign;
      if (!dateline && happensIn(signs, at, text)) scene = sign;
      if (!dateline && (isWide(sign) || (options.local && happensIn(signs, at, text)))) sentence.place = sign;
      if (head && !dateline) {
        if (
          /^(open|dash|colon)$/.test(signs[at + 1]?.kind ?? '') ||
          (signs[at + 1]?.kind === 'stop' && isBar(signs, at + 1, text)) ||
          (isWide(sign) && signs[at + 1]?.kind === 'particle')
        )
          line.place = sign;
        if (isWide(sign) && (at - lineStart <= 2 || signs[at + 1]?.kind === 'particle')) paragraph.place = sign;
      }
    } else if (sign.kind === 'word' && HERE.has(text(sign))) {
      sentence.place ??= scene;
    } else if (sign.kind === 'nation') {
      sentence.place = sign;
    } else if (sign.kind === 'year') {
      sentence.year = sign.year;
      told = sign.year;
      if (at - lineStart <= 1) line.year = sign.year;
    } else if (sign.kind === 'previous') sentence.year = PREVIOUS;
    else if (sign.kind === 'now') sentence.year = NOW;
    else if (sign.kind === 'colon' && countsInLine === 0) {
      line.year = sentence.year ?? line.year;
      line.house = sentence.house ?? line.house;
    } else if (sign.house && !isConstituency(signs, at, text)) sentence.house = sign.house;
    if (candidates[next]?.at !== at) continue;
    const candidate = candidates[next]!;
    if (
      sentence.year === undefined &&
      line.year === undefined &&
      told !== undefined &&
      isPast(signs, sentenceStart, candidate, text)
    )
      sentence.year = told;
    // `उत्तर प्रदेश का गणित बदल गया। 403 में से …`: the size of its house.
    const { count } = sign;
    if (
      !sentence.place &&
      !line.place &&
      wide &&
      count !== undefined &&
      count > 20 &&
      isHouseSize(wide.place, 'assembly', count)
    )
      paragraph.place = wide;
    settings.push(settingOf(signs, candidate, [sentence, line, paragraph], text));
    const own = leanPlace(signs, at);
    if (own >= 0) {
      sentence.place = signs[own];
      if (own - lineStart <= 3) line.place = signs[own];
    }
    // `2012 में 224 लाने वाली सपा 47 पर`: the year is that of the aside only.
    if (sentence.year !== undefined && endsAside(signs, sentenceStart, candidate, text)) sentence.year = NOW;
    countsInLine += 1;
    next += 1;
  }
  return settings;
}

/** `तब वह 22 पर थी`, `उसे 22 मिली थीं`, but not `सुबह 9 बजे वह 22 पर थी`: goes on with the year that was told last. */
function isPast(signs: readonly Sign[], start: number, candidate: Candidate, text: Reader): boolean {
  for (let at = Math.max(start, candidate.at - 20); at < candidate.at; at++) {
    if (text(signs[at]) === 'तब') return true;
    if (signs[at]!.kind === 'date') return false;
  }
  for (let at = candidate.end + 1; at < candidate.end + 8 && !ends(signs[at]); at++) {
    if (signs[at]!.after?.status === 'leading') return false;
    if (/^(थी|थीं)$/.test(text(signs[at]))) return true;
  }
  return false;
}

/** The count closes what is said of a party on the way: `224 लाने वाली सपा`, `जो 2012 में 224 पर थी,`. */
function endsAside(signs: readonly Sign[], start: number, { at, end }: Candidate, text: Reader): boolean {
  if (participleOf({ signs, text }, end) >= 0) return true;
  let relative = false;
  for (let left = Math.max(start, at - 12); left < at; left++)
    if (/^(जो|जिसे|जिसने|जिसके|जिसकी|जिन्हें)$/.test(text(signs[left]))) relative = true;
  if (!relative) return false;
  for (let right = end + 1; right < end + 7 && !ends(signs[right]); right++)
    if (/^(थी|थीं|था|थे)$/.test(text(signs[right]))) return signs[right + 1]?.kind === 'comma';
  return false;
}

/** A `|` between cells is no full stop. */
function isBar(signs: readonly Sign[], at: number, text: Reader): boolean {
  if (text(signs[at]) !== '|') return false;
  const next = signs[at + 1];
  return next?.kind === 'party' || next?.kind === 'number' || next?.before?.status === 'majority' || next?.gap === true;
}

/** `चंडीगढ़: पंजाब की …`, `नई दिल्ली, 7 मार्च`: where the reporter sits, unless the counts follow at once. */
function isDateline(signs: readonly Sign[]): boolean {
  if (signs[0]?.city !== true || !titles(signs[1])) return false;
  return !signs
    .slice(2, 4)
    .some(sign => sign.gap || sign.kind === 'seat' || sign.kind === 'number' || sign.kind === 'party');
}

function titles(next: Sign | undefined): boolean {
  return next === undefined || /^(colon|open|dash|stop|comma)$/.test(next.kind);
}

function happensIn(signs: readonly Sign[], at: number, text: Reader): boolean {
  let next = at + 1;
  if (signs[next]?.area || signs[next]?.house === 'local') next += 1;
  return /^(में|की|के|का|in|mein)$/.test(text(signs[next]));
}

/** `राघोपुर विधानसभा सीट`, `वारिसनगर विधानसभा से`: one constituency, no house. */
function isConstituency(signs: readonly Sign[], at: number, text: Reader): boolean {
  const before = signs[at - 1];
  const next = signs[at + 1];
  if (before?.kind !== 'place' || before.placeKind !== 'constituency') return false;
  return text(next) === 'सीट' || text(next) === 'से' || text(next) === 'क्षेत्र';
}

/** Index of the place that the number leans on (`सूरत जिले की 16`); else -1. */
function leanPlace(signs: readonly Sign[], number: number): number {
  let at = leaningOf(signs, number);
  if (signs[at]?.area || signs[at]?.noise || signs[at]?.house) at -= 1;
  if (signs[at]?.kind === 'particle') at -= 1;
  return signs[at]?.kind === 'place' ? at : -1;
}

function settingOf(signs: readonly Sign[], candidate: Candidate, frames: readonly Frame[], text: Reader): Setting {
  return {
    ...placeOf(signs, candidate, frames, text),
    ...houseOf(signs, candidate, frames),
    ...yearOf(frames, signs, candidate),
  };
}

function placeOf(signs: readonly Sign[], candidate: Candidate, frames: readonly Frame[], text: Reader): Setting {
  const own = leanPlace(signs, candidate.at);
  if (own >= 0) {
    const link = signs[own - 1];
    const several = link?.kind === 'conj' && signs[own - 2]?.kind === 'place';
    if (several || (signs[candidate.at]!.each && link?.kind === 'comma')) return { places: true };
    return named(signs[own]!);
  }
  for (let at = candidate.end + 1; at <= candidate.end + 4 && !ends(signs[at]); at++) {
    const sign = signs[at]!;
    if (sign.kind === 'comma' || sign.kind === 'number' || sign.kind === 'party') break;
    const link = text(signs[at - 1]);
    if (sign.kind === 'place' && isWide(sign) && /^(in|of|वाले|वाली|member|सदस्यीय)$/.test(link)) return named(sign);
  }
  const frame = frames.find(one => one.place);
  const place = frame?.place;
  if (place?.kind === 'nation') return { places: true };
  return place ? { ...named(place), ...(frame === frames[2] ? { carried: true } : {}) } : {};
}

function named(place: Sign): Setting {
  return { place: place.place!, foreign: place.foreign === true };
}

function houseOf(signs: readonly Sign[], candidate: Candidate, frames: readonly Frame[]): Setting {
  for (let at = candidate.end; at > candidate.at; at--) {
    const house = signs[at]!.house;
    if (house) return { house };
  }
  if (candidate.rule === 'members-of-house' || signs[candidate.at + 1]?.kind === 'house') {
    for (let at = candidate.at + 1; at <= candidate.at + 7 && !ends(signs[at]); at++) {
      const house = signs[at]!.house;
      if (house) return { house };
    }
  }
  const house = frames.find(frame => frame.house)?.house;
  return house ? { house } : {};
}

function yearOf(frames: readonly Frame[], signs: readonly Sign[], candidate: Candidate): Setting {
  // `49 (1993)`: the year stands behind the count.
  if (signs[candidate.end + 1]?.kind === 'open' && signs[candidate.end + 2]?.kind === 'year') {
    return { year: signs[candidate.end + 2]!.year! };
  }
  const year = frames.find(frame => frame.year)?.year;
  if (year === undefined || year === NOW) return {};
  return year === PREVIOUS ? { previous: true } : { year };
}
