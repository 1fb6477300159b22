import { deflateRawSync } from 'node:zlib';
import { ByteWriter } from '../src/bytes.ts';

export { bytesOfText } from '../src/pack.ts';

/** The string that `unpack` opens. */
export function packBytes(bytes: Uint8Array): string {
  const writer = new ByteWriter();
  writer.varint(bytes.length);
  writer.slice(deflateRawSync(bytes, { level: 9, memLevel: 9 }));
  return Buffer.from(writer.bytes()).toString('base64').replace(/=+$/, '');
}
