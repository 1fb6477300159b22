const FIRST_ROOM = 1 << 12;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The most bytes that a UTF-16 unit takes. */
const UNIT_BYTES = 3;

/** Bytes of UTF-8, written one piece after the other into room that grows. */
export class Utf8Buffer {
  private room: Buffer = Buffer.alloc(0);
  private length = 0;

  /** All that was written. */
  bytes(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  copy(bytes: Uint8Array): void {
    const count = bytes.length;
    this.reserve(count);
    const { room, length } = this;
    // So few that a call of `set` takes longer.
    for (let at = 0; at < count; at++) room[length + at] = bytes[at]!;
    this.length += count;
  }

  text(text: string): void {
    this.reserve(text.length * UNIT_BYTES);
    this.length += this.room.write(text, this.length);
  }

  /** A whole number from 0 in decimal digits. */
  digits(number: number): void {
    let units = 1;
    for (let power = 10; power <= number; power *= 10) units += 1;
    this.reserve(units);
    const { room, length } = this;
    let rest = number;
    for (let at = length + units - 1; at >= length; at--) {
      room[at] = 0x30 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.length += units;
  }

  /** The text as a JSON string, in one go over its units where none is escaped. */
  quoted(text: string): void {
    // Read once: strings are of many kinds, and each reading asks which.
    const units = text.length;
    this.reserve(units * UNIT_BYTES + 2);
    const { room } = this;
    let to = this.length;
    room[to++] = QUOTE;
    for (let at = 0; at < units; at++) {
      const unit = text.charCodeAt(at);
      if (isEscaped(unit)) {
        this.text(JSON.stringify(text));
        return;
      }
      if (unit < 0x80) {
        room[to++] = unit;
      } else if (unit < 0x800) {
        room[to++] = 0xc0 | (unit >> 6);
        room[to++] = 0x80 | (unit & 0x3f);
      } else {
        room[to++] = 0xe0 | (unit >> 12);
        room[to++] = 0x80 | ((unit >> 6) & 0x3f);
        room[to++] = 0x80 | (unit & 0x3f);
      }
    }
    room[to++] = QUOTE;
    this.length = to;
  }

  private reserve(bytes: number): void {
    const needed = this.length + bytes;
    if (needed > this.room.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.room.length, FIRST_ROOM));
      larger.set(this.bytes());
      this.room = larger;
    }
  }
}

/** Whether JSON may write the unit otherwise than it stands; of surrogates the ones without a partner. */
function isEscaped(unit: number): boolean {
  return unit < 0x20 || unit === QUOTE || unit === BACKSLASH || (unit & 0xf800) === 0xd800;
}
