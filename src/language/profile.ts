import { tableRows } from '../table.ts';
import { gramKey, makeWeightTable, type WeightTable } from './weights.ts';

/** A linear model over grams, opened for reading: what each gram says for each language. */
export interface Profile {
  /** ISO 639-3 and ISO 15924, in the order of the weights. */
  readonly codes: readonly string[];
  /** One a code, in log odds. */
  readonly bias: readonly number[];
  /** What one step of a weight is worth in log odds. */
  readonly step: number;
  readonly table: WeightTable;
}

/** A weight stands in the table as one printable character: this one is zero, the next in ASCII one step. */
export const ZERO_WEIGHT = 79;
export const MOST_STEPS = 44;
/** The row of the bias. */
export const BIAS_ROW = '*';

/**
 * Opens a profile table: `# step:` line, header line `gram` and codes, then rows of gram and weights.
 * `base` is the code point before the first letter of the script's seven-bit codes.
 */
export function openProfile(text: string, base: number): Profile {
  const step = Number(/^# step: (.*)$/m.exec(text)?.[1]);
  const codes = (/^gram\t(.*)$/m.exec(text)?.[1] ?? '').split(' ');
  const rows = tableRows(text).map(([gram, packed]) => ({
    gram: gram!,
    steps: codes.map((_, index) => packed!.charCodeAt(index) - ZERO_WEIGHT),
  }));
  const bias = rows.find(row => row.gram === BIAS_ROW)?.steps ?? [];
  const grams = rows.filter(row => row.gram !== BIAS_ROW);
  const table = makeWeightTable(grams.map(({ gram, steps }) => [gramKey(gram, base), steps] as const));
  return { codes, bias: bias.map(value => value * step), step, table };
}

/** Log odds of each code after `grams` keys gave these `steps`: length counts, but only with its root. */
export function logOdds(profile: Profile, steps: Float64Array, grams: number): number[] {
  const scale = grams === 0 ? 0 : profile.step / Math.sqrt(grams);
  return profile.codes.map((_, label) => profile.bias[label]! + steps[label]! * scale);
}
