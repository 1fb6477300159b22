import { EDGE } from '../../src/language/grams.ts';
import { BIAS_ROW, MOST_STEPS, ZERO_WEIGHT } from '../../src/language/profile-table.ts';
import { EDGE_SIGN } from '../../src/language/weights.ts';
import type { LinearModel } from './train.ts';

/** A model as the table that `profileBytes` reads: one row a gram, one character a weight. */
export function packProfile(
  model: LinearModel,
  codes: readonly string[],
  base: number,
  wordOf: ReadonlyMap<number, readonly number[]>,
  source: string,
): string {
  const { classes, keys } = model;
  const centred = keys.map((_, row) => centre(Array.from(model.weights.subarray(row * classes, (row + 1) * classes))));
  const sizes = centred.flat().map(Math.abs);
  sizes.sort((a, b) => a - b);
  const most = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = Number((most / MOST_STEPS).toPrecision(4));
  const packed = (values: readonly number[]): string =>
    String.fromCharCode(
      ...values.map(value => ZERO_WEIGHT + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value / step)))),
    );
  const rows = keys.map((key, row) => `${written(key, base, wordOf)}\t${packed(centred[row]!)}`);
  rows.push(`${BIAS_ROW}\t${packed(centre(Array.from(model.bias)))}`);
  rows.sort((a, b) => (a < b ? -1 : 1));
  return `# source: ${source}\n# step: ${step}\ngram\t${codes.join(' ')}\n${rows.join('\n')}\n`;
}

/** What all languages share decides nothing. */
function centre(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map(value => value - mean);
}

function written(key: number, base: number, wordOf: ReadonlyMap<number, readonly number[]>): string {
  const letter = (code: number): string => (code === EDGE ? EDGE_SIGN : String.fromCharCode(base + code));
  const word = wordOf.get(key);
  if (word) return EDGE_SIGN + word.map(letter).join('') + EDGE_SIGN;
  const codes: number[] = [];
  for (let rest = key; rest > 0; rest >>>= 7) codes.unshift(rest & 0x7f);
  return codes.map(letter).join('');
}
