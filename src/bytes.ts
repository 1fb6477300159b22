/** Reads numbers one after the other from bytes. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** Seven bits a byte, lowest first; the top bit says that more follow. */
  varint(): number {
    const first = this.bytes[this.at++] ?? 0;
    return first < 0x80 ? first : this.longVarint(first & 0x7f);
  }

  private longVarint(low: number): number {
    let value = low;
    for (let factor = 0x80; ; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  /** A number that may be negative: 0, -1, 1, -2 … are stored as 0, 1, 2, 3 … */
  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Writes as many numbers as the array has room for into it. */
  varints<T extends Int32Array | Uint8Array>(into: T): T {
    for (let at = 0; at < into.length; at++) into[at] = this.varint();
    return into;
  }

  /** The same for numbers that may be negative. */
  signeds(into: Int16Array): Int16Array {
    for (let at = 0; at < into.length; at++) into[at] = this.signed();
    return into;
  }

  slice(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  rest(): Uint8Array {
    return this.slice(this.bytes.length - this.at);
  }
}

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly written: number[] = [];

  byte(value: number): void {
    this.written.push(value & 0xff);
  }

  varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.written.push((rest % 0x80) | 0x80);
    this.written.push(rest);
  }

  signed(value: number): void {
    this.varint(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  slice(bytes: ArrayLike<number>): void {
    for (let at = 0; at < bytes.length; at++) this.byte(bytes[at]!);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 string without padding. */
export function fromBase64(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) codes[ALPHABET.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const whole = text.length - (text.length % 4);
  let to = 0;
  for (let at = 0; at < whole; at += 4) {
    const held =
      (codes[text.charCodeAt(at)]! << 18) |
      (codes[text.charCodeAt(at + 1)]! << 12) |
      (codes[text.charCodeAt(at + 2)]! << 6) |
      codes[text.charCodeAt(at + 3)]!;
    bytes[to] = held >>> 16;
    bytes[to + 1] = held >>> 8;
    bytes[to + 2] = held;
    to += 3;
  }
  let held = 0;
  for (let at = whole; at < text.length; at++) held |= codes[text.charCodeAt(at)]! << (18 - 6 * (at - whole));
  for (let shift = 16; to < bytes.length; shift -= 8) bytes[to++] = held >>> shift;
  return bytes;
}
