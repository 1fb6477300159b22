/** As many bits as hashes are told apart by. */
const BITS = 1 << 17;

/** A set of hashes that may take one for another that it has: a first look that spares nearly all others. */
export class HashBits {
  private readonly words = new Int32Array(BITS >>> 5);

  add(hash: number): void {
    const bit = bitOf(hash);
    this.words[bit >>> 5]! |= 1 << (bit & 31);
  }

  /** False only where the hash was never added. */
  mayHave(hash: number): boolean {
    const bit = bitOf(hash);
    return ((this.words[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
  }
}

function bitOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BITS - 1);
}
