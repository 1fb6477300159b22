import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packBytes } from '../scripts/packing.ts';
import { bytesOfText, textOf, unpack } from '../src/pack.ts';

const through = (texts: readonly string[]): string[] => texts.map(text => textOf(unpack(packBytes(bytesOfText(text)))));

test('what was packed comes back', () => {
  const texts = ['दिल्ली\tDelhi\n', '', 'é ‘…’ ₹ 😀 \u0001 \u097f\u0980'];
  expect(through(texts)).toEqual(texts);
});

test('the tables of the gazetteer come back from the pack as they are', () => {
  const root = new URL('../src/gazetteer/data/', import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tsv'));
  const texts = names.map(name => readFileSync(new URL(name, root), 'utf8'));
  expect(through(texts)).toEqual(texts);
});

test('bytes that do not deflate come back beside bytes that do', () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 50_000 }, () => {
    seed = Math.imul(seed, 1_664_525) + 1_013_904_223;
    return seed >>> 24;
  });
  const bytes = Uint8Array.from([...new Uint8Array(30_000), ...noise, ...new Uint8Array(9)]);
  expect(unpack(packBytes(bytes))).toEqual(bytes);
  expect(unpack(packBytes(new Uint8Array(0)))).toEqual(new Uint8Array(0));
});
