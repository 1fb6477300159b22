import type { Features } from './features.ts';

const BASIS = 0x811c9dc5 | 0;
/** Engines look a method up by the kind of its string at each call, and features are strings of all kinds: so it is kept. */
const { charCodeAt } = String.prototype;

const PRIME = 0x01000193;

/** A feature as FNV-1a of 32 bits: keeps the tables small. */
export function keyOf(feature: string): number {
  return goOn(BASIS, feature);
}

/** The hash of a string that goes on with `part`, from that of what stands before it. */
function goOn(from: number, part: string): number {
  let hash = from;
  const { length } = part;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ charCodeAt.call(part, at), PRIME);
  return hash;
}

/** The keys of features, each once. One list is filled again and again, so that no strings and no garbage are made. */
export class FeatureKeys implements Features {
  private keys = new Int32Array(512);
  /** Open addressing: the keys, and the round that each was added in. */
  private slots = new Int32Array(1024);
  private rounds = new Int32Array(1024);
  private round = 1;
  /** The list that `addAll` was last given: many heads are told with the same one. */
  private list: readonly string[] = [];
  /** Its units one behind the other, and where the strings end. */
  private units = new Uint16Array(1024);
  private bounds = new Int32Array(64);
  size = 0;

  clear(): this {
    this.size = 0;
    this.round = (this.round + 1) | 0;
    // After four thousand million rounds: 0 stands for a slot that nothing was added to.
    if (this.round === 0) {
      this.rounds.fill(0);
      this.round = 1;
    }
    return this;
  }

  at(index: number): number {
    return this.keys[index]!;
  }

  add(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): void {
    let key = goOn(BASIS, a);
    if (b !== undefined) key = goOn(key, b);
    if (c !== undefined) key = goOn(key, c);
    if (d !== undefined) key = goOn(key, d);
    if (e !== undefined) key = goOn(key, e);
    if (f !== undefined) key = goOn(key, f);
    this.addKey(key);
  }

  addAll(head: string, ends: readonly string[]): void {
    if (ends !== this.list) this.take(ends);
    const hash = goOn(BASIS, head);
    const { units, bounds } = this;
    for (let index = 0, at = 0; index < ends.length; index++) {
      let key = hash;
      for (; at < bounds[index]!; at++) key = Math.imul(key ^ units[at]!, PRIME);
      this.addKey(key);
    }
  }

  private take(list: readonly string[]): void {
    if (list.length > this.bounds.length) this.bounds = new Int32Array(list.length * 2);
    const all = list.join('');
    if (all.length > this.units.length) this.units = new Uint16Array(all.length * 2);
    for (let index = 0, end = 0; index < list.length; index++) {
      end += list[index]!.length;
      this.bounds[index] = end;
    }
    for (let at = 0; at < all.length; at++) this.units[at] = charCodeAt.call(all, at);
    this.list = list;
  }

  private addKey(key: number): void {
    if (this.size === this.keys.length) this.grow();
    const { slots, rounds, round } = this;
    const mask = slots.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (rounds[slot] === round) {
      if (slots[slot] === key) return;
      slot = (slot + 1) & mask;
    }
    rounds[slot] = round;
    slots[slot] = key;
    this.keys[this.size] = key;
    this.size += 1;
  }

  private grow(): void {
    const { keys, size } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.slots = new Int32Array(keys.length * 4);
    this.rounds = new Int32Array(keys.length * 4);
    this.round = 1;
    this.size = 0;
    for (let at = 0; at < size; at++) this.addKey(keys[at]!);
  }
}
