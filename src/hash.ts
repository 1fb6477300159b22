/** The hash of nothing, from which `hashOn` begins. */
export const HASH_SEED = 0x811c9dc5;

/** FNV-1a over the UTF-16 units [from, to) of a text: a 32-bit integer, never 0. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  return hashOn(HASH_SEED, text, from, to) || 1;
}

/** The hash of what `hash` stands for with the units [from, to) of a text behind it; where it ends as 0, `hashText` gives 1. */
export function hashOn(hash: number, text: string, from = 0, to: number = text.length): number {
  let on = hash;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    on = Math.imul(on ^ (unit & 0xff), 0x01000193);
    on = Math.imul(on ^ (unit >>> 8), 0x01000193);
  }
  return on;
}
