import { grown } from '../grown.ts';
import type { SegmentedToken } from '../segment/token.ts';
import type { GazetteerEntry } from './entry.ts';
import { HashBits } from './hash-bits.ts';
import { SenseRecords } from './sense-records.ts';
import { groupsOf, type Sense, type SenseGroup } from './senses.ts';
import type { Surface } from './surface.ts';
import { keyHash, SurfaceKeys } from './surface-keys.ts';

/** A record a key: its first and last sense, 0 for none; of a first word the bits of what comes second, and the most tokens. */
const FIRST_SENSE = 0;
const LAST_SENSE = 1;
const SECONDS = 2;
const LONGEST = 3;
const WIDTH = 4;

/** By which of 32 bits a folded token is known as the second of a surface. */
export function secondBit(folded: string): number {
  return keyHash(folded) & 31;
}

/** Folded surfaces and what they may stand for, as numbers: what a match needs is made of them when it is first asked for. */
export class SurfaceTable {
  private readonly keys = new SurfaceKeys();
  private readonly senses = new SenseRecords();
  private records: Int32Array = new Int32Array(WIDTH << 10);
  /** What surfaces of three and more tokens begin with, from two tokens on. */
  private readonly beginnings = new HashBits();
  /** By the number of the key. */
  private readonly groups: (readonly SenseGroup[] | undefined)[] = [undefined];

  constructor(private readonly entryOf: (row: number) => GazetteerEntry) {}

  /** The surfaces of one row come one after the other. */
  add(row: number, surface: Surface): void {
    const { key, first, length } = surface;
    if (length === 0) return;
    const named = this.recordOf(key);
    const sense = this.senses.add(this.records[named + LAST_SENSE]!, row, surface);
    if (this.records[named + FIRST_SENSE] === 0) this.records[named + FIRST_SENSE] = sense;
    this.records[named + LAST_SENSE] = sense;
    this.groups[named / WIDTH] = undefined;
    const start = this.recordOf(first);
    this.records[start + LONGEST] = Math.max(this.records[start + LONGEST]!, length);
    if (length > 1) this.records[start + SECONDS]! |= 1 << secondBit(key.slice(first.length + 1).split(' ', 1)[0]!);
    for (let end = endOfToken(key, first.length + 1); end < key.length; end = endOfToken(key, end + 1))
      this.beginnings.add(keyHash(key.slice(0, end)));
  }

  /** The key of a folded token that surfaces begin with, else 0. */
  startOf(folded: string): number {
    return this.keys.find(folded);
  }

  /**
   * Writes into `path[length]` the key of the surface of that many tokens from `first` on, 0 where there is none, and returns the
   * greatest length that was tried. The token at `first` has the key `start`; `bit` is that of the second one.
   */
  walk(start: number, bit: number, tokens: readonly SegmentedToken[], first: number, path: number[]): number {
    const record = start * WIDTH;
    path[1] = this.records[record + FIRST_SENSE] === 0 ? 0 : start;
    if (((this.records[record + SECONDS]! >>> bit) & 1) === 0) return 1;
    const longest = Math.min(this.records[record + LONGEST]!, tokens.length - first);
    let hash = this.keys.hash(start);
    for (let length = 2; length <= longest; length++) {
      hash = keyHash(tokens[first + length - 1]!.folded, hash);
      path[length] = this.keys.findTokens(hash, tokens, first, first + length);
      if (!this.beginnings.mayHave(hash)) return length;
    }
    return longest;
  }

  /** What a surface may stand for, type by type; nothing for a word that only begins others. */
  groupsOf(key: number): readonly SenseGroup[] {
    return this.groups[key] ?? this.readGroups(key);
  }

  private recordOf(key: string): number {
    const number = this.keys.numberOf(key);
    if (number === this.groups.length) {
      this.groups.push(undefined);
      this.records = grown(this.records, (number + 1) * WIDTH);
    }
    return number * WIDTH;
  }

  private readGroups(number: number): readonly SenseGroup[] {
    const key = this.keys.key(number);
    const length = key.split(' ').length;
    const list: Sense[] = [];
    let sense = this.records[number * WIDTH + FIRST_SENSE]!;
    for (; sense !== 0; sense = this.senses.next(sense)) {
      list.push({
        entry: this.entryOf(this.senses.row(sense)),
        length,
        ambiguous: this.senses.isAmbiguous(sense),
        exact: this.senses.isInCapitals(sense) ? key.toUpperCase() : undefined,
        glued: this.senses.isGlued(sense),
      });
    }
    const groups = groupsOf(list);
    this.groups[number] = groups;
    return groups;
  }
}

/** Where the token of a key ends that begins at `start`. */
function endOfToken(key: string, start: number): number {
  const space = key.indexOf(' ', start);
  return space < 0 ? key.length : space;
}
