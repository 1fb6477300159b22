import type { CandidateRule } from './candidate-rule.ts';
import { ends, leaningOf } from './clause.ts';
import { cueName, distanceOf, nameOf, sizeOf } from './feature-parts.ts';
import type { Features } from './features.ts';
import { isHouseSize, isMajorityOf, mostSeats } from './house-size.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';
import { followsWell } from './whole.ts';

/** What the article and the paragraph say to a number that no rule takes for a count. */
export interface CountContext {
  readonly signs: readonly Sign[];
  readonly subject: Subject;
  /** Counts that the rules read anywhere in the article. */
  readonly known: ReadonlySet<number>;
  /** The numbers of the paragraph that rules take for counts. */
  readonly rules: ReadonlyMap<number, CandidateRule>;
  readonly refused: boolean;
  /** Place of the paragraph in the article; 0 is the headline. */
  readonly paragraph: number;
}

/** How the parts of a shape go on. */
const SEEN = { new: ' new', again: ' again', 'again+': ' again+' } as const;
const FITS = { any: ' any', over: ' over', in: ' in' } as const;

/** The one feature function of the model of counts, for training and reading. */
export function countFeatures(context: CountContext, at: number, features: Features): void {
  const { signs, subject, known, rules, refused, paragraph } = context;
  const number = signs[at]!;
  const value = number.count ?? number.max ?? 0;
  const well = followsWell(signs, at) ? 'well' : refused ? 'refused' : 'ill';
  const before = nameOf(signAt(signs, at - 1));
  const behind = nameOf(signAt(signs, at + 1));
  addNeighbours(signs, at, features);
  features.add('lean=', nameOf(signAt(signs, leaningOf(signs, at))));
  features.add('well=', well);
  features.add('size=', sizeOf(value));
  const { collective, yearLike, spelled } = number;
  features.add('written=', spelled ? 'word' : 'digits', ' ', `${collective === true}`, ' ', `${yearLike === true}`);
  features.add('range=', `${number.count === undefined}`);
  const most = subject.place && subject.house ? mostSeats(subject.place, subject.house) : undefined;
  const fit = most === undefined ? 'any' : value > most ? 'over' : 'in';
  features.add('fit=', fit);
  if (number.count !== undefined && isHouseSize(subject.place, subject.house, number.count)) features.add('house');
  if (number.count !== undefined && value > 10 && isMajorityOf(subject.place, subject.house, number.count)) {
    features.add('half');
    features.add('half ', well);
    features.add('half -1=', before);
    features.add('half +1=', behind);
  }
  const again = value > 3 && known.has(value) ? (value > 30 ? 'again+' : 'again') : 'new';
  features.add('seen=', again);
  features.add('paragraph=', `${Math.min(paragraph, 3)}`);
  features.add('counts=', `${Math.min(rules.size, 4)}`);
  const left = lookTo('left', context, at, features);
  const right = lookTo('right', context, at, features);
  features.add('left=', left);
  features.add('right=', right);
  features.add('near=', left, ' | ', right);
  const listed = left.startsWith('same') || right.startsWith('same') ? ' true' : ' false';
  const seen = SEEN[again];
  const fits = FITS[fit];
  features.add('shape=', well, seen, fits, listed);
  features.add(well, seen, fits, listed, ' -1=', before);
  features.add(well, seen, fits, listed, ' +1=', behind);
  features.add(well, fits, ' -1+1=', before, ' ', behind);
}

/** The three signs on either side. */
function addNeighbours(signs: readonly Sign[], at: number, features: Features): void {
  const one = nameOf(signAt(signs, at - 1));
  const two = nameOf(signAt(signs, at - 2));
  const three = nameOf(signAt(signs, at - 3));
  const next = nameOf(signAt(signs, at + 1));
  const second = nameOf(signAt(signs, at + 2));
  const third = nameOf(signAt(signs, at + 3));
  features.add('-1=', one);
  features.add('-2=', two);
  features.add('-3=', three);
  features.add('+1=', next);
  features.add('+2=', second);
  features.add('+3=', third);
  features.add('-2-1=', two, ' ', one);
  features.add('-1+1=', one, ' ', next);
  features.add('+1+2=', next, ' ', second);
  features.add('-3-2-1=', three, ' ', two, ' ', one);
  features.add('+1+2+3=', next, ' ', second, ' ', third);
}

/** How far, in signs, a number's surroundings are looked at. */
const AROUND = 25;
/** How far words count by themselves. */
const CLOSE = 8;
const TOLD: ReadonlySet<string> = new Set(['party', 'year', 'seat', 'share', 'pronoun', 'house', 'number', 'shared']);
const TOLD_BEYOND: ReadonlySet<string> = new Set(['party', 'year', 'seat']);

/** Adds what stands on one side of the number; returns how near the next count of the rules is there. */
function lookTo(side: 'left' | 'right', { signs, rules }: CountContext, at: number, features: Features): string {
  const step = side === 'left' ? -1 : 1;
  let near = 'none';
  let border = '';
  for (let distance = 1; distance <= AROUND; distance++) {
    const next = at + step * distance;
    const sign = signAt(signs, next);
    if (sign.kind === 'edge') break;
    if (near === 'none' && rules.has(next)) near = `${border || 'same'} ${distanceOf(distance)}`;
    if (sign.kind === 'line') border = 'line';
    else if (border === '' && ends(sign)) border = 'sentence';
    if (border === '') addSign(side, sign, distance, features);
    else if (TOLD_BEYOND.has(sign.kind)) features.add('has=', side, ' beyond ', sign.kind);
  }
  return near;
}

function addSign(side: 'left' | 'right', sign: Sign, distance: number, features: Features): void {
  if (TOLD.has(sign.kind)) features.add('has=', side, ' ', sign.kind);
  if (sign.leads) features.add('has=', side, ' leader');
  if (sign.sense.ballot) features.add('has=', side, ' ballot');
  if (sign.sense.elsewhere) features.add('has=', side, ' elsewhere');
  if (sign.sense.pollster) features.add('has=', side, ' pollster');
  const cue = side === 'left' ? sign.before : sign.after;
  if (cue) features.add('has=', side, ' ', cueName(cue));
  if (sign.kind === 'word' && distance <= CLOSE) features.add(side, '=', sign.text);
}
