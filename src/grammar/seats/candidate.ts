import { ends, isNumber, leaningOf, seatNounOf } from './clause.ts';
import type { Sign } from './sign.ts';

/** Why a number was taken for a count of seats. */
export type CandidateRule =
  | 'count-noun'
  | 'noun-count'
  | 'members-of-house'
  | 'party-count'
  | 'count-party'
  | 'out-of'
  | 'majority-mark'
  | 'place-count'
  | 'house-count'
  | 'count-verb'
  | 'coordinate';

export interface Candidate {
  /** Index of the number's sign. */
  readonly at: number;
  /** Index of the sign that ends the span: the seat noun, or the number itself. */
  readonly end: number;
  readonly rule: CandidateRule;
}

/** What a bare number may be followed by; anything else is the thing that it counts. */
function followsWell(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1];
  if (ends(next)) return true;
  if (next!.noise) return false;
  if (next!.kind === 'word') return next!.after !== undefined || next!.light === true;
  return next!.kind !== 'number' && next!.kind !== 'determiner' && next!.kind !== 'member';
}

/** `में से`, `में`, `of the`: what stands between the whole and its part. Index of the part's sign, else -1. */
export function partOf(signs: readonly Sign[], whole: number, tokensText: (sign: Sign) => string): number {
  let at = (seatNounOf(signs, whole) < 0 ? whole : seatNounOf(signs, whole)) + 1;
  const first = signs[at];
  if (!first || tokensText(first) !== 'में') return -1;
  at += 1;
  for (let steps = 0; steps < 8; steps++, at++) {
    const sign = signs[at];
    if (ends(sign) || sign!.kind === 'contrast') return -1;
    if (sign!.kind === 'number') return at;
    if (sign!.kind === 'comma' && steps > 0) return -1;
    if (!sign!.light && sign!.kind !== 'party' && sign!.kind !== 'house' && sign!.kind !== 'now') return -1;
  }
  return -1;
}

/** True where nothing but list words stand between the two numbers. */
function inOneList(signs: readonly Sign[], from: number, to: number): boolean {
  if (to - from > 14) return false;
  for (let at = from + 1; at < to; at++) {
    const { kind, light } = signs[at]!;
    const fits =
      light ||
      kind === 'comma' ||
      kind === 'conj' ||
      kind === 'party' ||
      kind === 'place' ||
      kind === 'dash' ||
      kind === 'open' ||
      kind === 'close' ||
      kind === 'seat' ||
      kind === 'contrast' ||
      kind === 'colon';
    if (!fits) return false;
  }
  return true;
}

/** Numbers of votes, candidates, years …: refused, with the members of their lists. */
function refusedOf(signs: readonly Sign[], text: (sign: Sign) => string): ReadonlySet<number> {
  const refused = new Set<number>();
  let next = -1;
  let share = false;
  for (let at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at]!;
    if (!isNumber(sign)) continue;
    const follower = signs[at + 1];
    if (seatNounOf(signs, at) < 0) {
      const noisy = follower?.noise === true && text(follower) !== 'दल';
      if (noisy || follower?.kind === 'determiner') refused.add(at);
      else if (next >= 0 && refused.has(next) && inOneList(signs, at, next)) refused.add(at);
    }
    next = at;
  }
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (ends(sign)) share = false;
    else if (sign.kind === 'share') share = true;
    else if (sign.kind === 'seat') share = false;
    else if (share && isNumber(sign) && seatNounOf(signs, at) < 0) refused.add(at);
  }
  return refused;
}

/** The numbers of a paragraph that count seats of a legislature. */
export function findCandidates(signs: readonly Sign[], text: (sign: Sign) => string): Candidate[] {
  const refused = refusedOf(signs, text);
  const rules = new Map<number, CandidateRule>();
  const numbers: number[] = [];
  signs.forEach((sign, at) => {
    if (isNumber(sign)) numbers.push(at);
  });
  for (const at of numbers) {
    if (refused.has(at)) continue;
    const rule = ownRule(signs, at, text);
    if (rule) rules.set(at, rule);
  }
  // A whole and its part vouch for each other.
  for (const at of numbers) {
    const part = partOf(signs, at, text);
    if (part < 0 || refused.has(part) || refused.has(at)) continue;
    if (rules.has(part) || rules.has(at)) {
      if (!rules.has(at) && (signs[at]!.count ?? 0) >= (signs[part]!.count ?? signs[part]!.max ?? 0))
        rules.set(at, 'out-of');
      if (!rules.has(part) && followsWell(signs, part)) rules.set(part, 'out-of');
    }
  }
  for (const order of [numbers, [...numbers].reverse()]) {
    for (let index = 1; index < order.length; index++) {
      const [known, at] = [order[index - 1]!, order[index]!];
      if (rules.has(at) || refused.has(at) || !rules.has(known) || !followsWell(signs, at)) continue;
      if (rules.get(known) === 'members-of-house') continue;
      if (inOneList(signs, Math.min(known, at), Math.max(known, at))) rules.set(at, 'coordinate');
    }
  }
  return numbers
    .filter(at => rules.has(at))
    .map(at => {
      const noun = seatNounOf(signs, at);
      return { at, end: noun < 0 || rules.get(at) === 'members-of-house' ? at : noun, rule: rules.get(at)! };
    });
}

function ownRule(signs: readonly Sign[], at: number, text: (sign: Sign) => string): CandidateRule | undefined {
  const number = signs[at]!;
  if (seatNounOf(signs, at) >= 0) return 'count-noun';
  if (isMemberCount(signs, at)) return 'members-of-house';
  if (!followsWell(signs, at)) return undefined;
  const left = leaningOf(signs, at);
  const lean = signs[left];
  const weak = number.spelled === true && number.count === 1 && !number.each;
  if (lean?.kind === 'seat' && !number.spelled && left > 0 && isSeatTitle(signs, left, at)) return 'noun-count';
  if (isMajorityMark(signs, at)) return 'majority-mark';
  if (lean?.kind === 'party' && !insideBracket(signs, left, at)) {
    if (!lean.ambiguous || inPartyList(signs, left)) return 'party-count';
  }
  if (isCountVerb(signs, at, text)) return 'count-verb';
  const right = signs[at + 1];
  if (right?.kind === 'party' && !weak && partyEnds(signs, at + 1)) return 'count-party';
  if (lean?.kind === 'house' && left < at - 1 && number.count !== undefined) return 'house-count';
  if (lean?.kind === 'place' && !number.spelled && isPlaceCount(signs, left, at)) return 'place-count';
  return undefined;
}

/** `200 सदस्यीय सदन`, `165 सदस्यों वाले निचले सदन`, `243 member House`. */
function isMemberCount(signs: readonly Sign[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && (signs[next]?.gap || signs[next]?.kind === 'dash')) next += 1;
  if (signs[next]?.kind !== 'member') return false;
  for (let house = next + 1; house <= next + 6; house++) {
    const sign = signs[house];
    if (ends(sign) || sign!.kind === 'comma') return false;
    if (sign!.kind === 'house' || sign!.kind === 'chamber') return true;
  }
  return false;
}

/** `कुल सीटें 70`, `सीटों की संख्या 288`, `सीटें : 13`. */
function isSeatTitle(signs: readonly Sign[], noun: number, at: number): boolean {
  const before = signs[noun - 1];
  const bridge = signs[noun + 1];
  return (
    at - noun <= 4 &&
    (before?.gap === true || before?.kind === 'house' || bridge?.kind === 'colon' || bridge?.kind === 'dash')
  );
}

function isMajorityMark(signs: readonly Sign[], at: number): boolean {
  const sign = signs[at]!;
  if (sign.count === undefined) return false;
  for (let left = at - 1; left >= at - 7 && left >= 0; left--) {
    const near = signs[left]!;
    if (ends(near) || isNumber(near) || near.kind === 'party') break;
    if (near.before?.status === 'majority') return true;
  }
  for (let right = at + 1; right <= at + 4; right++) {
    const near = signs[right];
    if (ends(near) || isNumber(near) || near!.kind === 'comma') break;
    if (near!.after?.status === 'majority') return true;
  }
  return false;
}

/** A party inside a bracket that closes before the number is somebody's, not the number's: `पाठक (कांग्रेस) – 121`. */
function insideBracket(signs: readonly Sign[], party: number, at: number): boolean {
  for (let next = party + 1; next < at; next++) {
    if (signs[next]!.kind === 'open') return false;
    if (signs[next]!.kind === 'close') return true;
  }
  return false;
}

function inPartyList(signs: readonly Sign[], party: number): boolean {
  for (let at = Math.max(0, party - 20); at < Math.min(signs.length, party + 20); at++) {
    const sign = signs[at]!;
    if (at !== party && sign.kind === 'party' && !sign.ambiguous) return true;
  }
  return false;
}

function isCountVerb(signs: readonly Sign[], at: number, text: (sign: Sign) => string): boolean {
  const mark = signs[at + 1];
  if (!mark || mark.kind !== 'particle') return false;
  const verb = signs[at + 2];
  if (text(mark) === 'पर' && verb?.after && !verb.after.weak)
    return verb.after.status === 'won' || verb.after.status === 'leading' || verb.after.status === 'contested';
  if (/^(का|की|के)$/.test(text(mark))) {
    const status = verb?.after?.status;
    return (status === 'gained' || status === 'lost') && !signs[at]!.spelled;
  }
  return false;
}

/** The party to the right is the last word on the number: `तीन भाजपा के हिस्से`, `20 एलडीएफ`, `137-157 महायुति`. */
function partyEnds(signs: readonly Sign[], party: number): boolean {
  const next = signs[party + 1];
  return (
    ends(next) ||
    next!.light === true ||
    next!.kind === 'comma' ||
    next!.kind === 'conj' ||
    next!.kind === 'dash' ||
    next!.kind === 'open' ||
    next!.kind === 'close' ||
    next!.kind === 'contrast' ||
    next!.after !== undefined
  );
}

/** `तेलंगाना (119)`, `राजस्थान की 200 और`, `उत्तर प्रदेश / 80 :`. */
function isPlaceCount(signs: readonly Sign[], place: number, at: number): boolean {
  const between = signs.slice(place + 1, at);
  const next = signs[at + 1];
  if (between.some(sign => sign.kind === 'open')) return next?.kind === 'close' || next?.kind === 'comma';
  return false;
}
