import type { PlaceKind } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import { isRenamed } from './former-name.ts';
import type { LinkedPlace } from './linked.ts';
import { allowedKinds, PLACE_KINDS } from './place-kind.ts';

/** What the gazetteer says of a place name, whatever its context. */
export interface PlaceSenses {
  readonly entries: readonly GazetteerEntry[];
  /** Their number. Beside the rest, for most names have one row, and no more is asked then. */
  readonly count: number;
  /** The user's row: it wins. */
  readonly own: GazetteerEntry | undefined;
  readonly allowed: readonly PlaceKind[];
  /** The kind, where only one is possible. */
  readonly sole: PlaceKind | undefined;
  /** What kinds the rows are of, each once by its index in `PLACE_KINDS`, and the same as one text. */
  readonly kinds: readonly number[];
  readonly lists: string;
  /** Of several rows, by the index of a kind, those that a place of it may be: the user's, else those of the kind, else all. */
  readonly candidates: readonly (readonly number[])[];
  /** The states and countries that it may lie in, or be. */
  readonly regions: readonly string[];
  /** Of several rows, whether each lies where a district has the name. */
  readonly inDistrict: readonly boolean[];
  /** Whether a row had another name once. */
  readonly renamed: boolean;
  /** The places of the rows, by row and kind, each once it has been asked for. */
  readonly places: (LinkedPlace | undefined)[];
}

const UNLISTED: PlaceSenses = readSenses([]);
/** A surface always brings the same list of rows. */
const known = new WeakMap<readonly GazetteerEntry[], PlaceSenses>();

export function placeSenses(entries: readonly GazetteerEntry[] | undefined): PlaceSenses {
  if (entries === undefined) return UNLISTED;
  let senses = known.get(entries);
  if (senses === undefined) {
    senses = readSenses(entries);
    known.set(entries, senses);
  }
  return senses;
}

function readSenses(rows: readonly GazetteerEntry[]): PlaceSenses {
  const entries = rows.filter(({ type }) => type === 'place');
  const allowed = allowedKinds(entries.map(({ kind }) => kind ?? 'other'));
  const regions = entries.flatMap(entry => (isState(entry) ? [entry.code!] : (entry.parents ?? [])));
  const kinds = [...new Set(entries.flatMap(({ kind }) => kind ?? []))].sort();
  const own = entries.find(({ user }) => user);
  return {
    entries,
    count: entries.length,
    own,
    allowed,
    sole: allowed.every(kind => kind === allowed[0]) ? allowed[0] : undefined,
    kinds: kinds.map(kind => PLACE_KINDS.indexOf(kind)),
    lists: kinds.join('+') || 'unlisted',
    candidates: entries.length > 1 ? PLACE_KINDS.map(kind => candidatesOf(kind, entries, own)) : [],
    regions: [...new Set(regions)],
    inDistrict: entries.length > 1 ? entries.map(entry => isInDistrict(entry, entries)) : [],
    renamed: entries.some(isRenamed),
    places: new Array<LinkedPlace | undefined>(entries.length * PLACE_KINDS.length).fill(undefined),
  };
}

function candidatesOf(
  kind: PlaceKind,
  entries: readonly GazetteerEntry[],
  own: GazetteerEntry | undefined,
): readonly number[] {
  const ofKind = entries.filter(entry => entry.kind === kind);
  const candidates = own !== undefined ? [own] : ofKind.length > 0 ? ofKind : entries;
  return candidates.map(entry => entries.indexOf(entry));
}

function isInDistrict({ parents }: GazetteerEntry, entries: readonly GazetteerEntry[]): boolean {
  return entries.some(other => other.kind === 'district' && other.parents?.[0] === parents?.[0]);
}

export function isState(entry: GazetteerEntry): boolean {
  return entry.kind === 'state' && entry.code !== undefined;
}
