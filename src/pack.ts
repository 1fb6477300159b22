import { inflateSync } from 'fflate/browser';
import { ByteReader, fromBase64 } from './bytes.ts';

/** Stands before the two bytes of a unit that has no byte of its own. */
const ESCAPE = 1;
const DEVANAGARI_SHIFT = 0x880;
/** Units a call: more arguments may be too many for an engine. */
const CHUNK = 8192;

/** The bytes that the build has packed: their number, then they themselves deflated, then base64. */
export function unpack(packed: string): Uint8Array {
  const bytes = fromBase64(packed);
  const reader = new ByteReader(bytes);
  const out = new Uint8Array(reader.varint());
  // With room given, nothing is copied while it grows.
  return inflateSync(reader.rest(), { out });
}

/** A text of which each ASCII or Devanagari unit is one byte. */
export function textOf(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) units[length++] = byte + DEVANAGARI_SHIFT;
    else if (byte !== ESCAPE) units[length++] = byte;
    else {
      units[length++] = (bytes[at + 1]! << 8) | bytes[at + 2]!;
      at += 2;
    }
  }
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + CHUNK, length)) as unknown as number[]);
  }
  return text;
}

/** The bytes that `textOf` reads. */
export function bytesOfText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && unit !== ESCAPE) bytes.push(unit);
    else if (unit >= 0x900 && unit < 0x980) bytes.push(unit - DEVANAGARI_SHIFT);
    else bytes.push(ESCAPE, unit >> 8, unit & 0xff);
  }
  return Uint8Array.from(bytes);
}
