import { foldedKey } from '../segment/folded-key.ts';
import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';
import type { GazetteerEntry, GazetteerMatch } from './entry.ts';
import type { GazetteerRow } from './row.ts';
import { BUCKETS, type BuiltInRows, bucketOf } from './rows.ts';
import { Senses } from './senses.ts';
import { readSurface, type Surface } from './surface.ts';

/** What begins with a folded token. */
interface Start {
  /** What it stands for alone. */
  senses: Senses | undefined;
  /** The second folded tokens of longer surfaces, where there are some. */
  seconds: Set<string> | undefined;
  /** The lengths of the surfaces, longest first. */
  lengths: readonly number[];
}

/** Folded surfaces → what they may stand for; finds the longest match of each type at each token. */
export class GazetteerIndex {
  private readonly senses = new Map<string, Senses>();
  /** First folded token → what begins with it. */
  private readonly starts = new Map<string, Start>();
  /** The same by number, for the words of the vocabulary: `listed[0]` for those that nothing begins with. */
  private readonly listed: (Start | undefined)[] = [undefined];
  /** 1 + that number. */
  private readonly startOf = new WordMemo(WORDS);

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
    // Whatever stands in `starts` has the library's rows behind the user's.
    for (const first of [...this.starts.keys()]) this.open(bucketOf(first));
  }

  /** The party with that id. */
  party(id: string): GazetteerEntry | undefined {
    return this.parties.get(id) ?? this.builtIn.party(id);
  }

  private startAt({ folded, word }: SegmentedToken): Start | undefined {
    const kept = this.startOf.get(word);
    if (kept !== 0) return this.listed[kept - 1];
    const bucket = bucketOf(folded);
    if (this.opened[bucket] === 0 && this.builtIn.hasRows(bucket)) this.open(bucket);
    const start = this.starts.get(folded);
    if (word !== 0) this.startOf.set(word, start ? this.listed.push(start) : 1);
    return start;
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
      senses = new Senses(entry, surface);
      this.senses.set(key, senses);
    } else if (!senses.add(entry, surface)) return;
    let start = this.starts.get(first);
    if (!start) {
      start = { senses: undefined, seconds: undefined, lengths: [length] };
      this.starts.set(first, start);
    } else if (!start.lengths.includes(length)) start.lengths = [...start.lengths, length].sort((a, b) => b - a);
    if (length === 1) start.senses = senses;
    else {
      start.seconds ??= new Set();
      start.seconds.add(key.slice(first.length + 1).split(' ', 1)[0]!);
    }
  }

  /** The longest match of each type at each token, in text order. */
  match(tokens: readonly SegmentedToken[]): GazetteerMatch[] {
    const matches: GazetteerMatch[] = [];
    let qualifierEnd = 0;
    for (let first = 0; first < tokens.length; first++) {
      const start = this.startAt(tokens[first]!);
      if (start === undefined) continue;
      const { lengths, seconds } = start;
      const goesOn = seconds !== undefined && first + 1 < tokens.length && seconds.has(tokens[first + 1]!.folded);
      let seen = 0;
      for (let at = goesOn ? 0 : lengths.length - 1; at < lengths.length; at++) {
        const length = lengths[at]!;
        if (first + length > tokens.length || (length > 1 && !goesOn)) continue;
        const senses = length === 1 ? start.senses : this.senses.get(foldedKey(tokens, first, first + length));
        const groups = senses?.groups();
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

/** A party's qualifier in brackets tells which party it is and stays out of the name: शिवसेना (यूबीटी). */
function withoutQualifier(tokens: readonly SegmentedToken[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.text === '(') return at;
  return last;
}
