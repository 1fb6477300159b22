import { expect, test } from 'vitest';
import { NumbersByHash, RowsByHash, readNumbers, writeNumbers, writeRows } from '../src/by-hash.ts';
import { ByteReader, ByteWriter } from '../src/bytes.ts';

const HASHES = [-0x80000000, -1, 0, 1, 0x7fffffff, 64, 128, 192];

test('numbers come back by their hashes, and 0 for every other hash', () => {
  const writer = new ByteWriter();
  writeNumbers(writer, new Map(HASHES.map((hash, at) => [hash, at + 1])));
  const numbers = readNumbers(new ByteReader(writer.bytes()));
  expect(HASHES.map(hash => numbers.get(hash))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([2, -2, 256].map(hash => numbers.get(hash))).toEqual([0, 0, 0]);
});

test('a table without entries has none', () => {
  expect(new NumbersByHash(new Int32Array(0), []).get(5)).toBe(0);
});

test.each([
  ['one byte', [-128, 127, 0]],
  ['two bytes', [-129, 128, 0]],
  ['one number a row', [5]],
])('rows come back by their hashes: %s', (_, numbers) => {
  const rows = HASHES.map((hash, at): [number, number[]] => [hash, numbers.map(number => number || at)]);
  const writer = new ByteWriter();
  writeRows(writer, rows, numbers.length);
  const opened = new RowsByHash(new ByteReader(writer.bytes()));
  for (const [hash, row] of rows) {
    const start = opened.startOf(hash);
    expect(start).toBeGreaterThan(0);
    expect([...opened.rows.subarray(start, start + opened.width)]).toEqual(row);
  }
  for (const hash of [7, -2, 2, 0x7ffffffe, -0x7fffffff]) expect(opened.startOf(hash)).toBeLessThan(0);
});

test('a table without rows has none', () => {
  const writer = new ByteWriter();
  writeRows(writer, [], 2);
  expect(new RowsByHash(new ByteReader(writer.bytes())).startOf(5)).toBeLessThan(0);
});

test('more rows than a directory counts are refused', () => {
  const rows = Array.from({ length: 0x10000 }, (_, at): [number, number[]] => [at, [1]]);
  expect(() => writeRows(new ByteWriter(), rows, 1)).toThrow('more than 65535 rows');
});

test('two rows of one hash are refused', () => {
  const twice: [number, number[]][] = [
    [3, [1]],
    [3, [2]],
  ];
  expect(() => writeRows(new ByteWriter(), twice, 1)).toThrow('one hash');
});
