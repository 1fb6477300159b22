/** Bytes that arrays are cut from at a time. */
const SIZE = 1 << 16;

/**
 * Arrays of zeros, cut one behind the other from one buffer: to allocate each by itself takes longer than to fill it. What does
 * not fit begins a new buffer.
 */
export class Arena {
  private buffer = new ArrayBuffer(SIZE);
  private used = 0;

  int32(length: number): Int32Array {
    const at = this.take(4 * length);
    return new Int32Array(this.buffer, at, length);
  }

  uint16(length: number): Uint16Array {
    const at = this.take(2 * length);
    return new Uint16Array(this.buffer, at, length);
  }

  uint8(length: number): Uint8Array {
    const at = this.take(length);
    return new Uint8Array(this.buffer, at, length);
  }

  /** Gives the same bytes out again: from now on none of the arrays before may be read. */
  clear(): void {
    if (this.buffer.byteLength > SIZE) this.buffer = new ArrayBuffer(SIZE);
    else new Uint8Array(this.buffer, 0, this.used).fill(0);
    this.used = 0;
  }

  /** Where so many bytes begin. */
  private take(bytes: number): number {
    const at = this.used;
    // Arrays begin where a number of 4 bytes may.
    this.used += (bytes + 3) & ~3;
    if (this.used <= this.buffer.byteLength) return at;
    this.buffer = new ArrayBuffer(Math.max(SIZE, bytes));
    this.used = (bytes + 3) & ~3;
    return 0;
  }
}
