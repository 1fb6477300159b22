import type { CandidateRule } from './candidate-rule.ts';
import { ends, leaningOf, type Reader } from './clause.ts';
import { isHouseSize, isMajorityOf, mostSeats } from './house-size.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';
import { followsWell } from './whole.ts';

/** What the article and the paragraph say to a number that no rule takes for a count. */
export interface CountContext {
  readonly signs: readonly Sign[];
  readonly text: Reader;
  readonly subject: Subject;
  /** Counts that the rules read anywhere in the article. */
  readonly known: ReadonlySet<number>;
  /** The numbers of the paragraph that rules take for counts. */
  readonly rules: ReadonlyMap<number, CandidateRule>;
  readonly refused: boolean;
  /** Place of the paragraph in the article; 0 is the headline. */
  readonly paragraph: number;
}

const NAMED: ReadonlySet<string> = new Set([
  'number',
  'party',
  'place',
  'date',
  'year',
  'ordinal',
  'open',
  'close',
  'comma',
  'dash',
  'line',
  'seat',
]);

/** A sign as a feature: names, numbers and marks by their kind, words by themselves. */
export function nameOf(sign: Sign | undefined, text: Reader): string {
  if (sign === undefined) return 'edge';
  if (NAMED.has(sign.kind)) return sign.kind;
  return sign.leads === undefined ? text(sign) : 'leader';
}

/** Small numbers by themselves, larger ones by their size. */
export function sizeOf(value: number): string {
  if (value < 4) return String(value);
  for (const bound of [10, 30, 100, 300, 600, 1500]) if (value < bound) return `<${bound}`;
  return 'large';
}

export function distanceOf(distance: number): string {
  for (const bound of [2, 4, 7, 12, 25]) if (distance <= bound) return `${bound}`;
  return 'far';
}

const AROUND = 25;

/** The one feature function of the model of counts, for training and reading. */
export function countFeatures(
  { signs, text, subject, known, rules, refused, paragraph }: CountContext,
  at: number,
): string[] {
  const number = signs[at]!;
  const value = number.count ?? number.max ?? 0;
  const name = (offset: number): string => nameOf(signs[at + offset], text);
  const lean = signs[leaningOf(signs, at)];
  const well = followsWell(signs, at) ? 'well' : refused ? 'refused' : 'ill';
  const features = [
    `-1=${name(-1)}`,
    `-2=${name(-2)}`,
    `-3=${name(-3)}`,
    `+1=${name(1)}`,
    `+2=${name(2)}`,
    `+3=${name(3)}`,
    `-2-1=${name(-2)} ${name(-1)}`,
    `-1+1=${name(-1)} ${name(1)}`,
    `+1+2=${name(1)} ${name(2)}`,
    `-3-2-1=${name(-3)} ${name(-2)} ${name(-1)}`,
    `+1+2+3=${name(1)} ${name(2)} ${name(3)}`,
    `lean=${nameOf(lean, text)}`,
    `well=${well}`,
    `size=${sizeOf(value)}`,
    `written=${number.spelled ? 'word' : 'digits'} ${number.collective === true} ${number.yearLike === true}`,
    `range=${number.count === undefined}`,
  ];
  const most = subject.place && subject.house ? mostSeats(subject.place, subject.house) : undefined;
  const fit = most === undefined ? 'any' : value > most ? 'over' : 'in';
  features.push(`fit=${fit}`);
  const house = number.count !== undefined && isHouseSize(subject.place, subject.house, number.count);
  if (house) features.push('house');
  const half = number.count !== undefined && value > 10 && isMajorityOf(subject.place, subject.house, number.count);
  if (half) features.push('half', `half ${well}`, `half -1=${name(-1)}`, `half +1=${name(1)}`);
  const again = value > 3 && known.has(value) ? (value > 30 ? 'again+' : 'again') : 'new';
  features.push(`seen=${again}`, `paragraph=${Math.min(paragraph, 3)}`, `counts=${Math.min(rules.size, 4)}`);
  const sentence = { left: 'none', right: 'none' };
  const seen = new Set<string>();
  for (const [side, step] of [
    ['left', -1],
    ['right', 1],
  ] as const) {
    let border = '';
    for (let next = at + step; Math.abs(next - at) <= AROUND; next += step) {
      const sign = signs[next];
      if (sign === undefined) break;
      if (rules.has(next) && sentence[side] === 'none')
        sentence[side] = `${border || 'same'} ${distanceOf(Math.abs(next - at))}`;
      if (sign.kind === 'line') border = 'line';
      else if (ends(sign) && border === '') border = 'sentence';
      if (border !== '') {
        if (sign.kind === 'party' || sign.kind === 'year' || sign.kind === 'seat')
          seen.add(`${side} beyond ${sign.kind}`);
        continue;
      }
      for (const key of ['party', 'year', 'seat', 'share', 'pronoun', 'house', 'number', 'shared'] as const)
        if (sign.kind === key) seen.add(`${side} ${key}`);
      if (sign.leads) seen.add(`${side} leader`);
      if (sign.ballot) seen.add(`${side} ballot`);
      if (sign.elsewhere) seen.add(`${side} elsewhere`);
      if (sign.pollster) seen.add(`${side} pollster`);
      const cue = side === 'left' ? sign.before : sign.after;
      if (cue) seen.add(`${side} ${cue.status}${cue.weak ? '?' : ''}`);
      if (sign.kind === 'word' && Math.abs(next - at) <= 8) features.push(`${side}=${text(sign)}`);
    }
  }
  for (const one of seen) features.push(`has=${one}`);
  const near = `${sentence.left} | ${sentence.right}`;
  features.push(`left=${sentence.left}`, `right=${sentence.right}`, `near=${near}`);
  const same = sentence.left.startsWith('same') || sentence.right.startsWith('same');
  const shape = `${well} ${again} ${fit} ${same}`;
  features.push(
    `shape=${shape}`,
    `${shape} -1=${name(-1)}`,
    `${shape} +1=${name(1)}`,
    `${well} ${fit} -1+1=${name(-1)} ${name(1)}`,
  );
  return features;
}
