import { describe, expect, test } from 'vitest';
import devanagari from '../../src/language/devanagari.tsv';
import latin from '../../src/language/latin.tsv';
import latinWords from '../../src/language/latin-words.tsv';
import { scripts as scriptList, scriptOf } from '../../src/language/scripts.ts';
import scripts from '../../src/language/scripts.tsv';
import { tableRows } from '../../src/table.ts';

describe.each(Object.entries({ devanagari, latin, 'latin-words': latinWords, scripts }))('%s.tsv', (name, table) => {
  const rows = tableRows(table);

  test('has a source', () => {
    expect(table).toMatch(/^# source: \S/);
  });

  test('is sorted, each row once', () => {
    const lines = rows.map(row => row.join('\t'));
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => (a < b ? -1 : 1)));
    if (name !== 'scripts') expect(new Set(rows.map(row => row[0])).size).toBe(rows.length);
  });

  test('has no blank cell', () => {
    const columns = rows[0]!.length;
    expect(rows.filter(row => row.length !== columns || row.some(cell => cell === ''))).toEqual([]);
  });
});

test('the tables stay small', () => {
  const bytes = [devanagari, latin, latinWords].map(table => Buffer.byteLength(table));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

test.each([
  ['क', 'Deva'],
  ['।', 'Zyyy'],
  ['१', 'Zyyy'],
  ['a', 'Latn'],
  ['×', 'Zyyy'],
  ['ے', 'Arab'],
  ['৷', 'Zyyy'],
  ['ক', 'Beng'],
  ['漢', 'Hani'],
  ['\uD83D', 'Zyyy'],
])('%s is %s', (letter, code) => {
  expect(scriptList[scriptOf(letter.charCodeAt(0))]!.code).toBe(code);
});
