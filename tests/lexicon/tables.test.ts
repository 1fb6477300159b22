import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src/lexicon');

/** What is wrong with a table, one line a fault; a sound table has none. */
function faultsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const first = lines.findIndex(line => !line.startsWith('#'));
  const header = (lines[first] ?? '').split('\t');
  const rows = lines.slice(first + 1, lines.at(-1) === '' ? -1 : lines.length);
  const faults: string[] = [];
  if (!/^# source: \S/.test(text)) faults.push('no source line');
  if (header.some(name => !/^[a-z]+$/.test(name))) faults.push(`header: ${header.join(' ')}`);
  if (!text.endsWith('\n') || text.includes('\r')) faults.push('line ends');
  if (rows.length === 0) faults.push('no rows');
  if (text !== text.normalize('NFC')) faults.push('not NFC');
  // Tables of single words and phrases are dictionaries: sorted, each cell a set.
  const dictionary = header[0] === 'word' || header[0] === 'phrase';
  rows.forEach((row, i) => {
    const cells = row.split('\t');
    const parts = cells.flatMap(cell => cell.split('|'));
    if (cells.length !== header.length) faults.push(`${cells.length} columns: ${row}`);
    if (parts.some(part => part === '' || part !== part.trim())) faults.push(`blank or padded: ${row}`);
    const before = rows[i - 1];
    if (dictionary && before !== undefined && !(before < row)) faults.push(`not in order: ${row}`);
    for (const cell of cells) {
      if (dictionary && new Set(cell.split('|')).size < cell.split('|').length) faults.push(`a word twice: ${row}`);
    }
  });
  return faults;
}

describe('lexicon tables', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tsv'));

  it.each(files)('%s is sound', file => {
    expect(faultsOf(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});

describe('a fault is seen', () => {
  it.each([
    ['a sound table', '# source: usage\nword\tkind\nकल\tday\nपरसों\tday\n', []],
    ['no source', 'word\tkind\nकल\tday\n', ['no source line']],
    ['rows out of order', '# source: usage\nword\nपरसों\nकल\n', ['not in order']],
    ['a missing column', '# source: usage\nword\tkind\nकल\n', ['1 columns']],
    ['an empty alternative', '# source: usage\nword\tkind\nकल\tday|\n', ['blank or padded']],
    ['a spelling twice', '# source: usage\nword\talso\nकल\tआज|आज\n', ['a word twice']],
    ['a table that is no dictionary, in its own order', '# source: usage\nplace\tseats\nभारत\t543\nअसम\t14\n', []],
  ])('%s', (_what, text, expected) => {
    expect(faultsOf(text).map(fault => fault.split(':')[0])).toEqual(expected);
  });
});
