import { foldedKey } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import type { GazetteerEntry, GazetteerMatch, GazetteerType } from './entry.ts';
import type { GazetteerRow } from './row.ts';
import { BUCKETS, type BuiltInRows, bucketOf } from './rows.ts';
import { readSurface, type Surface } from './surface.ts';

interface Sense {
  readonly entry: GazetteerEntry;
  readonly surface: Surface;
}

const TYPES: readonly GazetteerType[] = ['party', 'place', 'organization', 'person'];

/** Folded surfaces → what they may stand for; finds the longest match of each type at each token. */
export class GazetteerIndex {
  private readonly senses = new Map<string, Sense[]>();
  /** First folded token → the lengths, longest first, of the surfaces that begin with it. */
  private readonly lengths = new Map<string, number[]>();

  /** The user's. */
  private readonly parties = new Map<string, GazetteerEntry>();
  /** 1 for a bucket of `builtIn` whose rows are in the maps. */
  private readonly opened = new Uint8Array(BUCKETS);

  /** The user's rows, which win, and those of the library. */
  constructor(
    own: Iterable<GazetteerRow>,
    private readonly builtIn: BuiltInRows,
  ) {
    for (const { entry, surfaces } of own) {
      if (entry.type === 'party' && !this.parties.has(entry.id)) this.parties.set(entry.id, entry);
      for (const surface of surfaces) this.add(entry, readSurface(surface));
    }
    // Whatever stands in `lengths` has the library's rows behind the user's.
    for (const first of [...this.lengths.keys()]) this.open(bucketOf(first));
  }

  /** The party with that id. */
  party(id: string): GazetteerEntry | undefined {
    return this.parties.get(id) ?? this.builtIn.party(id);
  }

  /** The lengths of the surfaces that begin with the folded token. */
  private lengthsOf(first: string): readonly number[] | undefined {
    const known = this.lengths.get(first);
    if (known) return known;
    const bucket = bucketOf(first);
    if (this.opened[bucket] !== 0 || !this.builtIn.hasRows(bucket)) return undefined;
    this.open(bucket);
    return this.lengths.get(first);
  }

  private open(bucket: number): void {
    if (this.opened[bucket] !== 0) return;
    this.opened[bucket] = 1;
    for (const row of this.builtIn.inBucket(bucket)) {
      for (const surface of this.builtIn.surfacesOf(row)) {
        if (bucketOf(surface.first) === bucket) this.add(this.builtIn.entry(row), surface);
      }
    }
  }

  private add(entry: GazetteerEntry, surface: Surface): void {
    const { key, first, length, glued } = surface;
    if (length === 0) return;
    const senses = this.senses.get(key);
    const sense: Sense = { entry, surface };
    if (!senses) this.senses.set(key, [sense]);
    // The surfaces of one row come one after the other.
    else if (senses.at(-1)!.entry !== entry) senses.push(sense);
    else {
      // The row has both जी-20 and जी 20: it counts with white space too.
      if (senses.at(-1)!.surface.glued && !glued) senses[senses.length - 1] = sense;
      return;
    }
    const lengths = this.lengths.get(first);
    if (!lengths) this.lengths.set(first, [length]);
    else if (!lengths.includes(length)) insertDescending(lengths, length);
  }

  /** The longest match of each type at each token, in text order. */
  match(tokens: readonly SegmentedToken[]): GazetteerMatch[] {
    const matches: GazetteerMatch[] = [];
    let qualifierEnd = 0;
    for (let first = 0; first < tokens.length; first++) {
      const lengths = this.lengthsOf(tokens[first]!.folded);
      if (!lengths) continue;
      const seen = new Set<GazetteerType>();
      for (const length of lengths) {
        if (first + length > tokens.length) continue;
        const senses = this.senses.get(foldedKey(tokens, first, first + length));
        if (!senses) continue;
        for (const type of TYPES) {
          if (seen.has(type) || (type === 'party' && first < qualifierEnd)) continue;
          const fitting = senses.filter(sense => sense.entry.type === type && fits(sense.surface, tokens, first));
          if (fitting.length === 0) continue;
          const ambiguous = fitting.some(({ entry, surface }) => surface.ambiguous && !entry.user);
          // A shorter clear name must not be lost behind a longer one that its context may reject.
          if (!ambiguous) seen.add(type);
          const last = type === 'party' ? withoutQualifier(tokens, first, first + length) : first + length;
          if (last < first + length) qualifierEnd = first + length;
          matches.push({
            first,
            last,
            type,
            entries: fitting.map(sense => sense.entry),
            ambiguous,
          });
        }
      }
    }
    return matches;
  }
}

function insertDescending(lengths: number[], length: number): void {
  let at = 0;
  while (at < lengths.length && lengths[at]! > length) at += 1;
  lengths.splice(at, 0, length);
}

/** A party's qualifier in brackets tells which party it is and stays out of the name: शिवसेना (यूबीटी). */
function withoutQualifier(tokens: readonly SegmentedToken[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.text === '(') return at;
  return last;
}

function fits({ length, exact, glued }: Surface, tokens: readonly SegmentedToken[], first: number): boolean {
  if (glued) {
    for (let at = first + 1; at < first + length; at++) if (tokens[at]!.start > tokens[at - 1]!.end) return false;
  }
  return exact === undefined || length > 1 || tokens[first]!.text.replaceAll('.', '') === exact;
}
