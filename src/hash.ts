/** FNV-1a over the UTF-16 units [from, to) of a text: a 32-bit integer, never 0. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash === 0 ? 1 : hash;
}
