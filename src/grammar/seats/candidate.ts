import { endOf, ends, isNumber, leaningOf, seatNounOf } from './clause.ts';
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
  | 'majority-need'
  | 'place-count'
  | 'house-count'
  | 'count-verb'
  | 'year-count'
  | 'date-count'
  | 'total-count'
  | 'clause-count'
  | 'coordinate'
  | 'column';

export interface Candidate {
  /** Index of the number's sign. */
  readonly at: number;
  /** Index of the sign that ends the span: the seat noun, or the number itself. */
  readonly end: number;
  readonly rule: CandidateRule;
}

/** Text of a sign's first token, folded. */
export type Reader = (sign: Sign | undefined) => string;

/** What a bare number may be followed by; anything else is the thing that it counts. */
export function followsWell(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1];
  if (ends(next)) return true;
  if (next!.noise) return false;
  if (next!.kind === 'word') return next!.after !== undefined || next!.before !== undefined || next!.light === true;
  return (
    next!.kind !== 'number' &&
    next!.kind !== 'chamber' &&
    next!.kind !== 'determiner' &&
    next!.kind !== 'member' &&
    next!.kind !== 'pronoun'
  );
}

/** The part that the whole at `whole` is divided into: `230 में से 163`, `68 में कांग्रेस को 40`. Index of its sign, else -1. */
export function partOf(signs: readonly Sign[], whole: number, text: Reader): number {
  let at = endOf(signs, whole) + 1;
  if (text(signs[at]) !== 'में' && text(signs[at]) !== 'mein') return -1;
  at += 1;
  for (let steps = 0; steps < 10; steps++, at++) {
    const sign = signs[at];
    if (ends(sign) || sign!.kind === 'contrast' || sign!.kind === 'comma') return -1;
    if (sign!.kind === 'number') return at;
    if (sign!.kind === 'word' && !sign!.light) return -1;
    if (sign!.kind === 'place' || sign!.kind === 'date') return -1;
  }
  return -1;
}

/** The whole behind an English part: `53 of the 243`. Index of its sign, else -1. */
export function wholeAfter(signs: readonly Sign[], part: number, text: Reader): number {
  let at = endOf(signs, part) + 1;
  if (text(signs[at]) !== 'of') return -1;
  at += 1;
  for (let steps = 0; steps < 3; steps++, at++) {
    if (signs[at]?.kind === 'number') return at;
    if (ends(signs[at]) || !(signs[at]!.light || signs[at]!.gap || signs[at]!.kind === 'determiner')) return -1;
  }
  return -1;
}

const LIST_KINDS: ReadonlySet<string> = new Set([
  'comma',
  'conj',
  'contrast',
  'colon',
  'dash',
  'open',
  'close',
  'party',
  'place',
  'seat',
  'house',
  'date',
  'year',
  'ordinal',
  'now',
  'particle',
]);

/** True where nothing but list words stand between the two numbers. */
function inOneList(signs: readonly Sign[], from: number, to: number): boolean {
  if (to - from > 16) return false;
  for (let at = from + 1; at < to; at++) {
    const sign = signs[at]!;
    if (!sign.light && !LIST_KINDS.has(sign.kind) && sign.before?.status !== 'polled') return false;
  }
  return true;
}

/** As above, but of parties and list words only, and really a list. */
function inPlainList(signs: readonly Sign[], from: number, to: number): boolean {
  if (to - from > 10) return false;
  let listed = false;
  for (let at = from + 1; at < to; at++) {
    const { kind, light } = signs[at]!;
    if (kind === 'comma' || kind === 'conj') listed = true;
    else if (!light && kind !== 'party' && kind !== 'particle') return false;
  }
  return listed;
}

/** Numbers of votes, candidates, years …: refused, with the members of their lists. */
function refusedOf(signs: readonly Sign[], numbers: readonly number[], text: Reader): ReadonlySet<number> {
  const refused = new Set<number>();
  const noisy = (at: number): boolean => {
    const next = signs[at + 1];
    return seatNounOf(signs, at) < 0 && (next?.noise === true || next?.kind === 'determiner') && text(next) !== 'दल';
  };
  for (let index = numbers.length - 1; index >= 0; index--) {
    const at = numbers[index]!;
    const next = numbers[index + 1];
    if (noisy(at)) refused.add(at);
    else if (next !== undefined && refused.has(next) && seatNounOf(signs, at) < 0 && inPlainList(signs, at, next))
      refused.add(at);
  }
  let share = false;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (ends(sign) || sign.kind === 'seat') share = false;
    else if (sign.kind === 'share') share = true;
    else if (share && isNumber(sign) && seatNounOf(signs, at) < 0) refused.add(at);
    if (isNumber(sign) && isOtherCount(signs, at, text)) refused.add(at);
  }
  return refused;
}

/** `ट्रेन में 72 सीटें`, `वार्ड नंबर 12`, `इस एक सीट`. */
function isOtherCount(signs: readonly Sign[], at: number, text: Reader): boolean {
  if (text(signs[at - 1]) === 'नंबर' && signs[at - 2]?.kind === 'seat') return true;
  const noun = seatNounOf(signs, at);
  for (let near = at - 1; near >= 0 && near >= at - 5 && !ends(signs[near]); near--)
    if (signs[near]!.elsewhere) return true;
  for (let near = at + 1; near <= endOf(signs, at) + 3 && !ends(signs[near]); near++)
    if (signs[near]!.elsewhere) return true;
  return noun >= 0 && signs[at]!.spelled === true && signs[at]!.count === 1 && signs[at - 1]?.kind === 'determiner';
}

/** The numbers of a paragraph that count seats of a legislature. `columns` are the cells of tables. */
export function findCandidates(
  signs: readonly Sign[],
  columns: ReadonlyMap<number, unknown>,
  text: Reader,
): Candidate[] {
  const rules = new Map<number, CandidateRule>();
  const numbers: number[] = [];
  signs.forEach((sign, at) => {
    if (isNumber(sign)) numbers.push(at);
  });
  const refused = refusedOf(signs, numbers, text);
  const free = (at: number): boolean => at >= 0 && !refused.has(at) && !rules.has(at);
  for (const at of numbers) {
    if (refused.has(at)) continue;
    const rule = columns.has(at) ? 'column' : ownRule(signs, at, text);
    if (rule) rules.set(at, rule);
  }
  for (const at of numbers) {
    const part = partOf(signs, at, text);
    const whole = part >= 0 ? at : wholeAfter(signs, at, text);
    const piece = part >= 0 ? part : at;
    if (whole < 0 || refused.has(whole) || refused.has(piece)) continue;
    if (!rules.has(piece) && !rules.has(whole) && !standsAsShare(signs, whole, piece)) continue;
    if ((signs[whole]!.count ?? 0) < (signs[piece]!.count ?? signs[piece]!.max ?? 0)) continue;
    if (free(whole)) rules.set(whole, 'out-of');
    if (free(piece) && (followsWell(signs, piece) || whole > piece)) rules.set(piece, 'out-of');
  }
  if (rules.size > 0 || signs.some(sign => sign.kind === 'seat')) {
    for (const at of numbers) {
      if (!free(at) || !followsWell(signs, at)) continue;
      if (isYearCount(signs, at)) rules.set(at, 'year-count');
      else if (isDateCount(signs, at)) rules.set(at, 'date-count');
      else if (isTotalCount(signs, at, text)) rules.set(at, 'total-count');
      else if (isClauseCount(signs, at, text)) rules.set(at, 'clause-count');
    }
  }
  for (const order of [numbers, [...numbers].reverse()]) {
    for (let index = 1; index < order.length; index++) {
      const [known, at] = [order[index - 1]!, order[index]!];
      if (!free(at) || !rules.has(known) || !followsWell(signs, at)) continue;
      if (rules.get(known) === 'members-of-house' || (rules.get(known) === 'majority-mark' && known < at)) continue;
      if (inOneList(signs, Math.min(known, at), Math.max(known, at))) rules.set(at, 'coordinate');
    }
  }
  return numbers
    .filter(at => rules.has(at))
    .map(at => ({ at, end: rules.get(at) === 'members-of-house' ? at : endOf(signs, at), rule: rules.get(at)! }));
}

function ownRule(signs: readonly Sign[], at: number, text: Reader): CandidateRule | undefined {
  const number = signs[at]!;
  if (seatNounOf(signs, at) >= 0) return 'count-noun';
  if (isMemberCount(signs, at)) return 'members-of-house';
  if (isMajorityMark(signs, at)) return isNeed(signs, at, text) ? 'majority-need' : 'majority-mark';
  if (!followsWell(signs, at)) return undefined;
  const left = leaningOf(signs, at);
  const lean = signs[left];
  const plain = !number.collective && !(number.spelled && number.count === 1 && !number.each);
  if (
    lean?.kind === 'seat' &&
    !number.yearLike &&
    (!number.spelled || text(signs[at - 1]) === ':') &&
    isSeatTitle(signs, left, at)
  )
    return 'noun-count';
  if (lean?.kind === 'party' && !insideBracket(signs, left, at)) {
    if (
      (!lean.ambiguous || inPartyList(signs, left) || isPlainAap(signs, left, at)) &&
      (plain || isMarked(signs, at, text)) &&
      !(number.collective && !isLast(signs, at))
    )
      return 'party-count';
  }
  if (isCountVerb(signs, at, text)) return 'count-verb';
  const right = signs[at + 1];
  if (
    right?.kind === 'party' &&
    (plain || lean?.kind === 'place' || lean?.kind === 'party') &&
    partyEnds(signs, at + 1)
  )
    return 'count-party';
  if (lean?.kind === 'house' && isHouseCount(signs, left, at)) return 'house-count';
  if (lean?.kind === 'place' && number.count !== undefined && isPlaceCount(signs, left, at, text)) return 'place-count';
  return undefined;
}

function isLast(signs: readonly Sign[], at: number): boolean {
  return ends(signs[at + 1]) || signs[at + 1]?.kind === 'comma';
}

/** A lone एक after a party counts only where a case word or the end says so: `माकपा को एक`, `NCP के पास एक`. */
function isMarked(signs: readonly Sign[], at: number, text: Reader): boolean {
  return /^(को|ने|पर|पास|खाते|हिस्से|में|:|-)$/.test(text(signs[at - 1])) || isLast(signs, at);
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
  const titled = before?.gap === true || before?.kind === 'house';
  return at - noun <= 4 && (titled || bridge?.kind === 'colon' || bridge?.kind === 'dash' || at - noun >= 3);
}

/** `बहुमत के लिए 116 चाहिए`, `जादुई आंकड़ा 122 है`, `30 सीटें और चाहिए`. */
export function isMajorityMark(signs: readonly Sign[], at: number): boolean {
  const sign = signs[at]!;
  if (sign.count === undefined || sign.collective) return false;
  for (let left = at - 1; left >= at - 7 && left >= 0; left--) {
    const near = signs[left]!;
    if (ends(near) || isNumber(near) || near.kind === 'party' || near.kind === 'contrast' || near.kind === 'place')
      break;
    if (near.before?.status === 'majority') return sign.count > 1 && (followsWell(signs, at) || endOf(signs, at) > at);
    if (near.after && !near.after.weak && near.after.status !== 'polled') break;
  }
  const end = endOf(signs, at);
  for (let right = end + 1; right <= end + 6; right++) {
    const near = signs[right];
    if (
      ends(near) ||
      isNumber(near) ||
      near!.noise ||
      /^(comma|contrast|open|close|colon|party|conj)$/.test(near!.kind)
    ) {
      if (near?.kind === 'conj' && right === end + 1) continue;
      break;
    }
    if (near!.after?.status === 'majority') return !numberFollows(signs, right);
    if (near!.after && !near!.after.weak) break;
  }
  return false;
}

/** `230 के सदन में बहुमत 116 पर है`: the word speaks for the number behind it. */
function numberFollows(signs: readonly Sign[], at: number): boolean {
  for (let next = at + 1; next <= at + 5; next++) {
    const sign = signs[next];
    if (ends(sign) || sign!.kind === 'comma' || sign!.kind === 'contrast' || sign!.kind === 'conj') return false;
    if (isNumber(sign)) return true;
  }
  return false;
}

/** `30 सीटें और चाहिए`, `आठ सीट दूर`: what a party still needs, not the mark itself. */
export function isNeed(signs: readonly Sign[], at: number, text: Reader): boolean {
  if (!isMajorityMark(signs, at)) return false;
  for (let next = at + 1; next <= endOf(signs, at) + 2; next++)
    if (/^(और|दूर|कम|more|short|पीछे)$/.test(text(signs[next]))) return true;
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

/** `आप शून्य पर रही`: the party, not the reader, where its number stands right behind it. */
function isPlainAap(signs: readonly Sign[], party: number, at: number): boolean {
  return signs[party]!.party === 'AAP' && party === at - 1 && signs[at + 1]?.kind === 'particle';
}

function inPartyList(signs: readonly Sign[], party: number): boolean {
  for (let at = Math.max(0, party - 20); at < Math.min(signs.length, party + 20); at++) {
    const sign = signs[at]!;
    if (at !== party && sign.kind === 'party' && !sign.ambiguous) return true;
  }
  return false;
}

/** `40 पर सिमटी`, `56 का नुकसान`, `75 पार`; `102 लड़ी 91 जीती` and `मिली 4` behind another count or a party of the sentence. */
function isCountVerb(signs: readonly Sign[], at: number, text: Reader): boolean {
  const mark = signs[at + 1];
  const verb = signs[at + 2];
  if (mark?.after?.status === 'pass') return !signs[at]!.spelled;
  if (mark?.kind === 'particle' && verb?.after && !verb.after.weak) {
    const cue = verb.after;
    if (text(mark) === 'पर') return /^(won|leading|contested)$/.test(cue.status);
    if (!/^(का|की|के)$/.test(text(mark))) return false;
    return /^(gained|lost|pass)$/.test(cue.status) && !signs[at]!.spelled;
  }
  const again = signs[at - 1]?.kind === 'now' && mark?.after?.status === 'won';
  const direct =
    mark?.kind === 'word' &&
    mark.after !== undefined &&
    !mark.after.weak &&
    /^(won|leading|contested)$/.test(mark.after.status);
  const behind =
    signs[at - 1]?.kind === 'word' && signs[at - 1]!.after !== undefined && !mark?.light && mark?.kind !== 'word';
  return (direct || behind || again) && hasPartyBefore(signs, at);
}

function hasPartyBefore(signs: readonly Sign[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 20 && !ends(signs[left]); left--) {
    if (signs[left]!.kind === 'party' && !signs[left]!.ambiguous) return true;
  }
  return false;
}

/** The party to the right is the last word on the number: `तीन भाजपा के हिस्से`, `20 एलडीएफ`, `137-157 महायुति`. */
function partyEnds(signs: readonly Sign[], party: number): boolean {
  const next = signs[party + 1];
  if (ends(next) || next!.light || next!.after) return true;
  return /^(comma|conj|dash|open|close|contrast|copula)$/.test(next!.kind);
}

/** `छत्तीसगढ़ - विधानसभा 90, लोकसभा 11`, `लोकसभा की 21 में से`. */
function isHouseCount(signs: readonly Sign[], house: number, at: number): boolean {
  const next = signs[at + 1];
  if (house === at - 1) return ends(next) || /^(comma|open|close|contrast)$/.test(next!.kind);
  return signs[house + 1]?.kind === 'particle' && next?.kind === 'particle';
}

/** `तेलंगाना (119)`, `उत्तर प्रदेश / 80 :`, `कर्नाटक की 50:`. */
function isPlaceCount(signs: readonly Sign[], place: number, at: number, text: Reader): boolean {
  const between = signs.slice(place + 1, at);
  const next = signs[at + 1];
  if (between.some(sign => sign.kind === 'open')) return next?.kind === 'close' || next?.kind === 'comma';
  if (signs[at]!.spelled && !signs[at]!.collective) return false;
  const titled = next?.kind === 'colon' || next?.kind === 'dash';
  if (between.some(sign => sign.kind === 'dash')) return titled;
  const owned = between.some(sign => /^(की|के)$/.test(text(sign)));
  return owned && (titled || next?.kind === 'conj' || next?.kind === 'comma' || next?.kind === 'party');
}

/** `क्या MP में 29 की 29`: a place or house stands before the whole. */
function standsAsShare(signs: readonly Sign[], whole: number, piece: number): boolean {
  if (piece < whole) return false;
  if (signs[piece + 1]?.after?.status === 'won' && !signs[whole]!.spelled) return true;
  const lean = signs[leaningOf(signs, whole)];
  return (
    lean?.kind === 'place' ||
    lean?.kind === 'house' ||
    lean?.area === true ||
    signs[whole]!.count === signs[piece]!.count
  );
}

/** `1989: 197, 1991: 232`, `2014 में सिर्फ 44`: in a paragraph that counts seats. */
function isYearCount(signs: readonly Sign[], at: number): boolean {
  return !signs[at]!.yearLike && signs[leaningOf(signs, at)]?.kind === 'year';
}

/** `20 मई को 49, 25 मई को 58`, `दूसरा 3 नवंबर: 94`: the seats of a day of polling. */
function isDateCount(signs: readonly Sign[], at: number): boolean {
  if (signs[at - 1]?.kind !== 'particle' && signs[at - 1]?.kind !== 'colon' && signs[at - 1]?.kind !== 'dash')
    return false;
  const bracketed = signs[at - 2]?.kind === 'close' && signs[at - 3]?.kind === 'date';
  if (!bracketed && signs[leaningOf(signs, at)]?.kind !== 'date') return false;
  for (let near = Math.max(0, at - 60); near < Math.min(signs.length, at + 20); near++) {
    const sign = signs[near]!;
    if (sign.after?.status === 'polled' || sign.before?.status === 'polled') return true;
  }
  return false;
}

/** `मायावती की पार्टी को 4 मिलीं`, `सहयोगी दल के हिस्से सात आईं`: nobody's name that we know, but a result all the same. */
function isClauseCount(signs: readonly Sign[], at: number, text: Reader): boolean {
  const before = signs[at - 1];
  const share = text(before) === 'में' ? signs[at - 2] : before;
  const marked = /^(को|ने|हिस्से|पास|खाते|पल्ले|हाथ|झोली)$/.test(text(share)) || before?.kind === 'pronoun';
  if (!marked || signs[at]!.collective || signs[at]!.yearLike) return false;
  const next = signs[at + 1];
  const result = next?.after?.status === 'won' || next?.after?.status === 'contested' || next?.kind === 'copula';
  if (!result && !ends(next) && next?.kind !== 'comma' && next?.kind !== 'conj' && text(next) !== 'पर') return false;
  for (let near = Math.max(0, at - 25); near < Math.min(signs.length, at + 15); near++) {
    if (signs[near]!.ballot && !signs.slice(Math.min(near, at), Math.max(near, at)).some(ends)) return false;
  }
  return true;
}

/** `कुल 542 थीं`, `कुल मिलाकर 679 पर`. */
function isTotalCount(signs: readonly Sign[], at: number, text: Reader): boolean {
  const before = text(signs[at - 1]);
  if (before !== 'कुल' && !(before === 'मिलाकर' && text(signs[at - 2]) === 'कुल')) return false;
  const next = signs[at + 1];
  return next?.kind === 'copula' || text(next) === 'पर' || text(next) === 'में' || ends(next) || next?.kind === 'comma';
}
