import { grown } from '../grown.ts';
import { HASH_SEED, hashOn } from '../hash.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { ownCopy } from '../text/own-copy.ts';

const SPACE = 0x20;

/** The hash of a folded token, or of the tokens before it with it behind. `before` is theirs. */
export function keyHash(folded: string, before?: number): number {
  return hashOn(before === undefined ? HASH_SEED : hashOn(before, ' '), folded);
}

/** Folded surfaces and the words they begin with, numbered from 1 on. Open addressing: a look-up makes no garbage. */
export class SurfaceKeys {
  private readonly keys: string[] = [''];
  /** Index `number`: the hash of its key. */
  private hashes: Int32Array = new Int32Array(1 << 11);
  /** Numbers, 0 where a slot is free; at least twice as many slots as numbers. */
  private slots: Int32Array = new Int32Array(1 << 12);

  key(number: number): string {
    return this.keys[number]!;
  }

  /** The `keyHash` of a key. */
  hash(number: number): number {
    return this.hashes[number]!;
  }

  /** The number of a key, 0 where it has none. */
  find(key: string): number {
    const hash = keyHash(key);
    let slot = this.slotOf(hash);
    for (; this.slots[slot] !== 0; slot = this.after(slot)) {
      const number = this.slots[slot]!;
      if (this.hashes[number] === hash && this.keys[number] === key) return number;
    }
    return 0;
  }

  /** The number of what the tokens [first, last) make, whose `keyHash` is known; 0 where it has none. */
  findTokens(hash: number, tokens: readonly SegmentedToken[], first: number, last: number): number {
    let slot = this.slotOf(hash);
    for (; this.slots[slot] !== 0; slot = this.after(slot)) {
      const number = this.slots[slot]!;
      if (this.hashes[number] === hash && isKeyOf(this.keys[number]!, tokens, first, last)) return number;
    }
    return 0;
  }

  /** The number of a key, which gets the next one where it has none. */
  numberOf(key: string): number {
    const known = this.find(key);
    if (known !== 0) return known;
    const number = this.keys.push(ownCopy(key)) - 1;
    this.hashes = grown(this.hashes, number + 1);
    this.hashes[number] = keyHash(key);
    if (this.keys.length * 2 > this.slots.length) this.widen();
    else this.settle(number);
    return number;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 1; number < this.keys.length; number++) this.settle(number);
  }

  private settle(number: number): void {
    let slot = this.slotOf(this.hashes[number]!);
    while (this.slots[slot] !== 0) slot = this.after(slot);
    this.slots[slot] = number;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}

function isKeyOf(key: string, tokens: readonly SegmentedToken[], first: number, last: number): boolean {
  let end = -1;
  for (let at = first; at < last; at++) {
    const { folded } = tokens[at]!;
    if (end >= 0 && key.charCodeAt(end) !== SPACE) return false;
    if (!key.startsWith(folded, end + 1)) return false;
    end += 1 + folded.length;
  }
  return end === key.length;
}
