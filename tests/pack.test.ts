import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packTexts } from '../scripts/tables-plugin.mjs';
import { openPack } from '../src/pack.ts';

test('a pack gives back its texts', () => {
  const texts = ['दिल्ली\tDelhi\n', '', 'é ‘…’ ₹ 😀 \u0001 \u097f\u0980'];
  expect(openPack(packTexts(texts))).toEqual(texts);
});

test('the tables of the gazetteer come back from the pack as they are', () => {
  const root = new URL('../src/gazetteer/data/', import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tsv'));
  const texts = names.map(name => readFileSync(new URL(name, root), 'utf8'));
  expect(openPack(packTexts(texts))).toEqual(texts);
});
