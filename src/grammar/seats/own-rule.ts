import type { CandidateRule } from './candidate-rule.ts';
import { ends, leaningOf, seatNounOf } from './clause.ts';
import { isMajorityMark, isNeed } from './majority.ts';
import { participleOf } from './participle.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';
import { followsWell } from './whole.ts';

export function ownRule(signs: readonly Sign[], at: number): CandidateRule | undefined {
  const number = signs[at]!;
  if (seatNounOf(signs, at) >= 0) return 'count-noun';
  if (isMemberCount(signs, at)) return 'members-of-house';
  if (isMajorityMark(signs, at)) return isNeed(signs, at) ? 'majority-need' : 'majority-mark';
  if (!followsWell(signs, at)) return undefined;
  const left = leaningOf(signs, at);
  const lean = signAt(signs, left);
  const plain = !number.collective && !(number.spelled && number.count === 1 && !number.each);
  if (
    lean.kind === 'seat' &&
    !number.yearLike &&
    (!number.spelled || signAt(signs, at - 1).text === ':') &&
    isSeatTitle(signs, left, at)
  )
    return 'noun-count';
  if (lean.kind === 'party' && !insideBracket(signs, left, at)) {
    if (
      (!lean.ambiguous || inPartyList(signs, left) || isPlainAap(signs, left, at)) &&
      (plain || isMarked(signs, at)) &&
      !(number.collective && !isLast(signs, at))
    )
      return 'party-count';
  }
  if (isCountVerb(signs, at)) return 'count-verb';
  // `28 वाली पीडीपी`, `43 जीतने वाली कांग्रेस`.
  if (
    plain &&
    !number.yearLike &&
    (signAt(signs, at + 1).light || signAt(signs, at + 1).after) &&
    participleOf(signs, at) >= 0
  )
    return 'count-party';
  const right = signAt(signs, at + 1);
  if (right.kind === 'party' && (plain || lean.kind === 'place' || lean.kind === 'party') && partyEnds(signs, at + 1))
    return 'count-party';
  if (lean.kind === 'house' && isHouseCount(signs, left, at)) return 'house-count';
  if (lean.kind === 'place' && number.count !== undefined && isPlaceCount(signs, left, at)) return 'place-count';
  return undefined;
}

function isLast(signs: readonly Sign[], at: number): boolean {
  return ends(signAt(signs, at + 1)) || signAt(signs, at + 1).kind === 'comma';
}

const MARKED: ReadonlySet<string> = new Set(['को', 'ने', 'पर', 'पास', 'खाते', 'हिस्से', 'में', ':', '-']);

/** A lone एक after a party counts only where a case word or the end says so: `माकपा को एक`, `NCP के पास एक`. */
function isMarked(signs: readonly Sign[], at: number): boolean {
  return MARKED.has(signAt(signs, at - 1).text) || isLast(signs, at);
}

/** `200 सदस्यीय सदन`, `165 सदस्यों वाले निचले सदन`, `243 member House`. */
function isMemberCount(signs: readonly Sign[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && (signAt(signs, next).gap || signAt(signs, next).kind === 'dash')) next += 1;
  if (signAt(signs, next).kind !== 'member') return false;
  for (let house = next + 1; house <= next + 6; house++) {
    const sign = signAt(signs, house);
    if (ends(sign) || sign.kind === 'comma') return false;
    if (sign.kind === 'house' || sign.kind === 'chamber') return true;
  }
  return false;
}

/** `कुल सीटें 70`, `सीटों की संख्या 288`, `सीटें : 13`. */
function isSeatTitle(signs: readonly Sign[], noun: number, at: number): boolean {
  const before = signAt(signs, noun - 1);
  const bridge = signAt(signs, noun + 1);
  const titled = before.gap === true || before.kind === 'house';
  return at - noun <= 4 && (titled || bridge.kind === 'colon' || bridge.kind === 'dash' || at - noun >= 3);
}

/** A party inside a bracket that closes before the number is somebody's, not the number's: `पाठक (कांग्रेस) – 121`. */
function insideBracket(signs: readonly Sign[], party: number, at: number): boolean {
  for (let next = party + 1; next < at; next++) {
    if (signs[next]!.kind === 'open') return false;
    if (signs[next]!.kind === 'close') return true;
  }
  return false;
}

/** `आप शून्य पर रही`: the party, not the reader, where its number stands right behind it. */
function isPlainAap(signs: readonly Sign[], party: number, at: number): boolean {
  return signs[party]!.party === 'AAP' && party === at - 1 && signAt(signs, at + 1).kind === 'particle';
}

function inPartyList(signs: readonly Sign[], party: number): boolean {
  for (let at = Math.max(0, party - 20); at < Math.min(signs.length, party + 20); at++) {
    const sign = signs[at]!;
    if (at !== party && sign.kind === 'party' && !sign.ambiguous) return true;
  }
  return false;
}

/** `40 पर सिमटी`, `56 का नुकसान`, `75 पार`; `102 लड़ी 91 जीती` and `मिली 4` behind another count or a party of the sentence. */
function isCountVerb(signs: readonly Sign[], at: number): boolean {
  const mark = signAt(signs, at + 1);
  const verb = signAt(signs, at + 2);
  if (mark.after?.status === 'pass') return !signs[at]!.spelled;
  if (mark.kind === 'particle' && verb.after && !verb.after.weak) {
    const cue = verb.after;
    if (mark.text === 'पर') return /^(won|leading|contested)$/.test(cue.status);
    if (!/^(का|की|के)$/.test(mark.text)) return false;
    return /^(gained|lost|pass)$/.test(cue.status) && !signs[at]!.spelled;
  }
  const again = signAt(signs, at - 1).kind === 'now' && mark.after?.status === 'won';
  const direct =
    mark.kind === 'word' &&
    mark.after !== undefined &&
    !mark.after.weak &&
    /^(won|leading|contested)$/.test(mark.after.status);
  const behind =
    signAt(signs, at - 1).kind === 'word' && signs[at - 1]!.after !== undefined && !mark.light && mark.kind !== 'word';
  return (direct || behind || again) && hasPartyBefore(signs, at);
}

function hasPartyBefore(signs: readonly Sign[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 20 && !ends(signAt(signs, left)); left--) {
    if (signs[left]!.kind === 'party' && !signs[left]!.ambiguous) return true;
  }
  return false;
}

/** The party to the right is the last word on the number: `तीन भाजपा के हिस्से`, `20 एलडीएफ`, `137-157 महायुति`. */
function partyEnds(signs: readonly Sign[], party: number): boolean {
  const next = signAt(signs, party + 1);
  if (ends(next) || next.light || next.after) return true;
  return /^(comma|conj|dash|open|close|contrast|copula)$/.test(next.kind);
}

/** `छत्तीसगढ़ - विधानसभा 90, लोकसभा 11`, `लोकसभा की 21 में से`. */
function isHouseCount(signs: readonly Sign[], house: number, at: number): boolean {
  const next = signAt(signs, at + 1);
  if (house === at - 1) return ends(next) || /^(comma|open|close|contrast)$/.test(next.kind);
  return signAt(signs, house + 1).kind === 'particle' && next.kind === 'particle';
}

/** `तेलंगाना (119)`, `उत्तर प्रदेश / 80 :`, `कर्नाटक की 50:`. */
function isPlaceCount(signs: readonly Sign[], place: number, at: number): boolean {
  const between = signs.slice(place + 1, at);
  const next = signAt(signs, at + 1);
  if (between.some(sign => sign.kind === 'open')) return next.kind === 'close' || next.kind === 'comma';
  if (signs[at]!.spelled && !signs[at]!.collective) return false;
  const titled = next.kind === 'colon' || next.kind === 'dash';
  if (between.some(sign => sign.kind === 'dash')) return titled;
  const owned = between.some(sign => /^(की|के)$/.test(sign.text));
  return owned && (titled || next.kind === 'conj' || next.kind === 'comma' || next.kind === 'party');
}
