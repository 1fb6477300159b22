import type { House } from '../../entity.ts';
import type { Candidate } from './candidate.ts';
import { ends, leaningOf } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** What a count's surroundings say of its place, house and year; undefined where only the article can say. */
export interface Setting {
  readonly place: string | undefined;
  readonly foreign: boolean;
  /** The place was named in an earlier sentence. */
  readonly carried: boolean;
  /** Several places share the count: each has so many. */
  readonly places: boolean;
  readonly house: House | undefined;
  readonly year: string | undefined;
  /** The election before the article's own, no year given. */
  readonly previous: boolean;
}

/** What stays in force over a sentence, a line or a paragraph. */
export interface Frame {
  place: Sign | undefined;
  house: House | undefined;
  year: string | undefined;
}

/** As a frame's year: the election before the article's own, and the article's own. */
export const PREVIOUS = 'previous';
export const NOW = 'now';

const WIDE: ReadonlySet<string> = new Set(['state', 'country', 'region']);

/** A state, a country or a region. */
export function isWide(sign: Sign): boolean {
  return sign.placeKind !== undefined && WIDE.has(sign.placeKind);
}

/** What is in force at the count: its own words before the sentence, the line and the paragraph. */
export function settingOf(
  signs: readonly Sign[],
  candidate: Candidate,
  sentence: Frame,
  line: Frame,
  paragraph: Frame,
): Setting {
  const own = ownPlace(signs, candidate);
  const place = own ?? sentence.place ?? line.place ?? paragraph.place;
  const carried = own === undefined && sentence.place === undefined && line.place === undefined;
  const places = own === undefined ? place?.kind === 'nation' : isShared(signs, candidate);
  const year = ownYear(signs, candidate) ?? sentence.year ?? line.year ?? paragraph.year;
  return {
    place: places ? undefined : place?.place,
    foreign: !places && place?.foreign === true,
    carried: !places && carried && place !== undefined,
    places,
    house: ownHouse(signs, candidate) ?? sentence.house ?? line.house ?? paragraph.house,
    year: year === NOW || year === PREVIOUS ? undefined : year,
    previous: year === PREVIOUS,
  };
}

/** Index of the place that the number leans on (`सूरत जिले की 16`); else -1. */
export function leanPlace(signs: readonly Sign[], number: number): number {
  let at = leaningOf(signs, number);
  const lean = signAt(signs, at);
  if (lean.sense.area || lean.sense.noise || lean.house) at -= 1;
  if (signAt(signs, at).kind === 'particle') at -= 1;
  return signAt(signs, at).kind === 'place' ? at : -1;
}

const LINKS: ReadonlySet<string> = new Set(['in', 'of', 'वाले', 'वाली', 'member', 'सदस्यीय']);

/** The place that the count leans on, or that a link binds to it from behind: `182 सीटों वाले गुजरात`. */
function ownPlace(signs: readonly Sign[], candidate: Candidate): Sign | undefined {
  const lean = leanPlace(signs, candidate.at);
  if (lean >= 0) return signs[lean];
  for (let at = candidate.end + 1; at <= candidate.end + 4; at++) {
    const sign = signAt(signs, at);
    if (ends(sign) || sign.kind === 'comma' || sign.kind === 'number' || sign.kind === 'party') return undefined;
    if (sign.kind === 'place' && isWide(sign) && LINKS.has(signs[at - 1]!.text)) return sign;
  }
  return undefined;
}

/** The place that the count leans on is the last one of several. */
function isShared(signs: readonly Sign[], candidate: Candidate): boolean {
  const own = leanPlace(signs, candidate.at);
  if (own < 0) return false;
  const link = signAt(signs, own - 1).kind;
  if (link === 'conj' && signAt(signs, own - 2).kind === 'place') return true;
  return link === 'comma' && signs[candidate.at]!.each === true;
}

function ownHouse(signs: readonly Sign[], candidate: Candidate): House | undefined {
  for (let at = candidate.end; at > candidate.at; at--) {
    const { house } = signs[at]!;
    if (house) return house;
  }
  if (candidate.rule !== 'members-of-house' && signAt(signs, candidate.at + 1).kind !== 'house') return undefined;
  for (let at = candidate.at + 1; at <= candidate.at + 7; at++) {
    const sign = signAt(signs, at);
    if (ends(sign)) return undefined;
    if (sign.house) return sign.house;
  }
  return undefined;
}

/** `49 (1993)`: the year stands behind the count. */
function ownYear(signs: readonly Sign[], { end }: Candidate): string | undefined {
  const behind = signAt(signs, end + 2);
  return behind.kind === 'year' && signAt(signs, end + 1).kind === 'open' ? behind.year : undefined;
}
