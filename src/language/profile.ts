import { readHashes } from '../by-hash.ts';
import { ByteReader } from '../bytes.ts';
import { textOf } from '../pack.ts';
import { makeWeightTable, type WeightTable } from './weights.ts';

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

/** Opens what `profileBytes` has written. */
export function openProfile(bytes: Uint8Array): Profile {
  const reader = new ByteReader(bytes);
  const step = Number(textOf(reader.slice(reader.varint())));
  const codes = textOf(reader.slice(reader.varint())).split(' ');
  const bias = codes.map(() => reader.signed() * step);
  return { codes, bias, step, table: readWeightTable(reader) };
}

/** Opens what `writeWeightTable` has written: the keys in ascending order, as gaps, and a column of bytes a weight. */
export function readWeightTable(reader: ByteReader): WeightTable {
  const keys = readHashes(reader);
  const width = reader.varint();
  const columns = Array.from({ length: width }, () => new Int8Array(reader.slice(keys.length)));
  return makeWeightTable(keys, columns);
}

/** Writes into `odds` the log odds of each code after `grams` keys gave these `steps`: length counts, but only with its root. */
export function profileOdds(profile: Profile, steps: Int32Array, grams: number, odds: Float64Array): void {
  const { bias } = profile;
  const scale = grams === 0 ? 0 : profile.step / Math.sqrt(grams);
  for (let label = 0; label < bias.length; label++) odds[label] = bias[label]! + steps[label]! * scale;
}
