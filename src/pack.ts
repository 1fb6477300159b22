import { inflateSync } from 'fflate/browser';
import { fromBase64 } from './bytes.ts';

/** Stands before the two bytes of a unit that has no byte of its own. */
const ESCAPE = 1;
const DEVANAGARI_SHIFT = 0x880;
/** Units a call: more arguments may be too many for an engine. */
const CHUNK = 8192;

/** The texts of a pack, as the build has put them together: one byte an ASCII or Devanagari unit, deflated, then base64. */
export function openPack(packed: string): string[] {
  const bytes = inflateSync(fromBase64(packed));
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
  return text.split('\0');
}
