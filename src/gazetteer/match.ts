import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';
import type { GazetteerEntry, GazetteerMatch } from './entry.ts';
import type { GazetteerRow } from './row.ts';
import { BUCKETS, type BuiltInRows, bucketOf } from './rows.ts';
import { readSurface } from './surface.ts';
import { SurfaceTable, secondBit } from './surface-table.ts';

/** In what is kept of a word the bit as a second word comes first, then 1 + the key of the surfaces that it begins. */
const KEY_SHIFT = 5;
const BIT_MASK = 31;

/** Folded surfaces → what they may stand for; finds the longest match of each type at each token. */
export class GazetteerIndex {
  private readonly surfaces = new SurfaceTable(row => this.entry(row));
  /** What the matcher needs of the words met so far. */
  private readonly codes = new WordMemo(WORDS);
  /** Scratch: what `SurfaceTable.walk` has found. */
  private readonly path: number[] = [0, 0];

  /** The user's; their rows are numbered behind those of the library. */
  private readonly own: GazetteerEntry[] = [];
  private readonly parties = new Map<string, GazetteerEntry>();
  /** 1 for a bucket of `builtIn` whose surfaces are in the table. */
  private readonly opened = new Uint8Array(BUCKETS);

  /** The user's rows, which win, and those of the library. */
  constructor(
    own: Iterable<GazetteerRow>,
    private readonly builtIn: BuiltInRows,
  ) {
    const firsts = new Set<string>();
    for (const { entry, surfaces } of own) {
      if (entry.type === 'party' && !this.parties.has(entry.id)) this.parties.set(entry.id, entry);
      const row = builtIn.count + this.own.push(entry) - 1;
      for (const cell of surfaces) {
        const surface = readSurface(cell);
        this.surfaces.add(row, surface);
        firsts.add(surface.first);
      }
    }
    // Whatever a user's row begins with has the library's rows behind the user's.
    for (const first of firsts) this.open(bucketOf(first));
  }

  /** The party with that id. */
  party(id: string): GazetteerEntry | undefined {
    return this.parties.get(id) ?? this.builtIn.party(id);
  }

  private entry(row: number): GazetteerEntry {
    return this.own[row - this.builtIn.count] ?? this.builtIn.entry(row);
  }

  private codeOf({ folded, word }: SegmentedToken): number {
    return this.codes.get(word) || this.readCode(folded, word);
  }

  private readCode(folded: string, word: number): number {
    const bucket = bucketOf(folded);
    if (this.opened[bucket] === 0 && this.builtIn.hasRows(bucket)) this.open(bucket);
    const code = ((this.surfaces.startOf(folded) + 1) << KEY_SHIFT) | secondBit(folded);
    this.codes.set(word, code);
    return code;
  }

  private open(bucket: number): void {
    if (this.opened[bucket] !== 0) return;
    this.opened[bucket] = 1;
    for (const row of this.builtIn.inBucket(bucket)) {
      for (const surface of this.builtIn.surfacesIn(row, bucket)) this.surfaces.add(row, surface);
    }
  }

  /** The longest match of each type at each token, in text order. */
  match(tokens: readonly SegmentedToken[]): GazetteerMatch[] {
    const matches: GazetteerMatch[] = [];
    let qualifierEnd = 0;
    let code = 0;
    let next = tokens.length > 0 ? this.codeOf(tokens[0]!) : 0;
    for (let first = 0; first < tokens.length; first++) {
      code = next;
      if (first + 1 < tokens.length) next = this.codeOf(tokens[first + 1]!);
      const start = (code >> KEY_SHIFT) - 1;
      if (start === 0) continue;
      let seen = 0;
      let length = this.surfaces.walk(start, next & BIT_MASK, tokens, first, this.path);
      for (; length > 0; length--) {
        const key = this.path[length]!;
        if (key === 0) continue;
        for (const group of this.surfaces.groupsOf(key)) {
          const { type, bit } = group;
          if ((seen & bit) !== 0 || (type === 'party' && first < qualifierEnd)) continue;
          const fitting = group.fitting(tokens, first);
          if (fitting === undefined) continue;
          const { entries, ambiguous, evidence, user } = fitting;
          // A shorter clear name must not be lost behind a longer one that its context may reject.
          if (!ambiguous) seen |= bit;
          const last = type === 'party' ? withoutQualifier(tokens, first, first + length) : first + length;
          if (last < first + length) qualifierEnd = first + length;
          matches.push({ first, last, type, entries, ambiguous, evidence, user });
        }
      }
    }
    return matches;
  }
}

/** A party's qualifier in brackets tells which party it is and stays out of the name: शिवसेना (यूबीटी). */
function withoutQualifier(tokens: readonly SegmentedToken[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.text === '(') return at;
  return last;
}
