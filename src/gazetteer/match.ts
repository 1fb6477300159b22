import { foldedKey } from '../segment/folded-key.ts';
import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';
import type { GazetteerEntry, GazetteerMatch } from './entry.ts';
import type { GazetteerRow } from './row.ts';
import { BUCKETS, type BuiltInRows, bucketOf } from './rows.ts';
import { Senses } from './senses.ts';
import { readSurface, type Surface } from './surface.ts';

const NO_LENGTHS: readonly number[] = [];
/** Numbers of `lengthLists` in the memo: 0 stands for what nobody has looked up. */
const FIRST_LIST = 1;

/** Folded surfaces → what they may stand for; finds the longest match of each type at each token. */
export class GazetteerIndex {
  private readonly senses = new Map<string, Senses>();
  /** First folded token → the lengths, longest first, of the surfaces that begin with it. */
  private readonly lengths = new Map<string, number[]>();

  /** The lists of `lengths` by number, and which of them the words of the vocabulary have. */
  private readonly lengthLists: (readonly number[])[] = [NO_LENGTHS];
  private readonly listOf = new WordMemo(WORDS);

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

  /** The lengths of the surfaces that begin with the token. */
  private lengthsOf({ folded, word }: SegmentedToken): readonly number[] {
    const kept = this.listOf.get(word);
    if (kept !== 0) return this.lengthLists[kept - FIRST_LIST]!;
    const bucket = bucketOf(folded);
    if (this.opened[bucket] === 0 && this.builtIn.hasRows(bucket)) this.open(bucket);
    const lengths = this.lengths.get(folded);
    if (word !== 0) this.listOf.set(word, FIRST_LIST + (lengths ? this.lengthLists.push(lengths) - 1 : 0));
    return lengths ?? NO_LENGTHS;
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
    const { key, first, length } = surface;
    if (length === 0) return;
    let senses = this.senses.get(key);
    if (!senses) {
      senses = new Senses();
      this.senses.set(key, senses);
    }
    if (!senses.add(entry, surface)) return;
    const lengths = this.lengths.get(first);
    if (!lengths) this.lengths.set(first, [length]);
    else if (!lengths.includes(length)) insertDescending(lengths, length);
  }

  /** The longest match of each type at each token, in text order. */
  match(tokens: readonly SegmentedToken[]): GazetteerMatch[] {
    const matches: GazetteerMatch[] = [];
    let qualifierEnd = 0;
    for (let first = 0; first < tokens.length; first++) {
      const lengths = this.lengthsOf(tokens[first]!);
      let seen = 0;
      for (let at = 0; at < lengths.length; at++) {
        const length = lengths[at]!;
        if (first + length > tokens.length) continue;
        const groups = this.senses.get(foldedKey(tokens, first, first + length))?.groups();
        if (groups === undefined) continue;
        for (const group of groups) {
          const { type, bit } = group;
          if ((seen & bit) !== 0 || (type === 'party' && first < qualifierEnd)) continue;
          const fitting = group.fitting(tokens, first);
          if (fitting === undefined) continue;
          const { entries, ambiguous } = fitting;
          // A shorter clear name must not be lost behind a longer one that its context may reject.
          if (!ambiguous) seen |= bit;
          const last = type === 'party' ? withoutQualifier(tokens, first, first + length) : first + length;
          if (last < first + length) qualifierEnd = first + length;
          matches.push({ first, last, type, entries, ambiguous });
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
