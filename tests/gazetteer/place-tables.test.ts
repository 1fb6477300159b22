import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLACE_TABLES } from '../../src/gazetteer/place-tables.ts';

test('every table of places is opened, once', () => {
  const folder = new URL('../../src/gazetteer/data/places/', import.meta.url);
  const files = readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8'));
  expect(PLACE_TABLES.map(open => open()).sort()).toEqual(files.sort());
});
