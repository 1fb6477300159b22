import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RowsByHash } from '../../src/by-hash.ts';
import { ByteReader } from '../../src/bytes.ts';
import { hashText } from '../../src/hash.ts';
import placeKindBytes from '../../src/link/place-kind-bytes.ts';
import { tableRows } from '../../src/table.ts';

const features = tableRows(readFileSync('src/link/place-kind.tsv', 'utf8')).map(([feature = '']) => feature);
const model = new RowsByHash(new ByteReader(placeKindBytes()));
const has = (feature: string): boolean => model.startOf(hashText(feature)) >= 0;

test('the model has each feature, and alone whatever it has with what the gazetteer lists', () => {
  const alone = features.flatMap(feature => /^(.*)\|[a-z+]+$/.exec(feature)?.[1] ?? []);
  expect(alone.length).toBeGreaterThan(1000);
  expect(features.filter(feature => !has(feature))).toEqual([]);
  expect(alone.filter(feature => !has(feature))).toEqual([]);
});

test('a bar that is a word begins no list', () => {
  expect(features).toContain('ip3=|');
  expect([has('ip3=|'), has('ip3=')]).toEqual([true, false]);
});
