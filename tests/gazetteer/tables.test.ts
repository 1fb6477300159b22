import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src/gazetteer/data');

interface Table {
  readonly comments: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly string[];
}

function readTable(text: string): Table {
  const lines = text.split('\n');
  const first = lines.findIndex(line => !line.startsWith('#'));
  return {
    comments: lines.slice(0, first),
    header: (lines[first] ?? '').split('\t'),
    rows: lines.slice(first + 1, lines.at(-1) === '' ? -1 : lines.length),
  };
}

const certain = (word: string): string => word.replace(/\?$/, '');

/** What is wrong with a table, one line a fault; a sound table has none. */
function faultsOf(text: string): readonly string[] {
  const { comments, header, rows } = readTable(text);
  const faults: string[] = [];
  if (!comments.some(line => /^# source: \S/.test(line))) faults.push('no source line');
  if (header.length < 2 || header.some(name => !/^[a-z]+$/.test(name))) faults.push(`header: ${header.join(' ')}`);
  if (!text.endsWith('\n') || text.includes('\r')) faults.push('line ends');
  if (rows.length === 0) faults.push('no rows');
  const keyColumns = header.flatMap((name, i) => (i === 0 || name === 'kind' || name === 'parent' ? [i] : []));
  const aliasColumn = header.indexOf('aliases');
  const nameColumn = Math.max(header.indexOf('name'), 0);
  const seen = new Set<string>();
  rows.forEach((row, i) => {
    const cells = row.split('\t');
    const parts = cells.flatMap(cell => cell.split('|'));
    if (row !== row.normalize('NFC')) faults.push(`not NFC: ${row}`);
    if (cells.length !== header.length) faults.push(`${cells.length} columns: ${row}`);
    if (parts.some(part => part === '' || part !== part.trim())) faults.push(`blank or padded: ${row}`);
    if (i > 0 && !((rows[i - 1] ?? '') < row)) faults.push(`not in order: ${row}`);
    const key = keyColumns.map(column => cells[column]).join('\t');
    if (seen.has(key)) faults.push(`not unique: ${row}`);
    seen.add(key);
    const aliases = (cells[aliasColumn] ?? '-').split('|').map(certain);
    if (aliasColumn > 0 && aliases.includes(certain(cells[nameColumn] ?? ''))) faults.push(`own name as alias: ${row}`);
    if (new Set(aliases).size < aliases.length) faults.push(`alias twice: ${row}`);
  });
  return faults;
}

describe('gazetteer tables', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tsv'));

  it('are there', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files.map(file => relative('.', file)))('%s is sound', file => {
    expect(faultsOf(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});

describe('a fault is seen', () => {
  const top = '# source: public record\nname\tkind\tparent\taliases\n';
  const faults = (rows: string): readonly string[] => faultsOf(top + rows).map(fault => fault.split(':')[0] ?? '');

  it.each([
    ['a sound table', 'अलवर\tcity\tIN-RJ\t-\nइंदौर\tcity\tIN-MP\tइंदूर|Indur\n', []],
    ['namesakes in two states', 'रामपुर\tcity\tIN-HP\t-\nरामपुर\tcity\tIN-UP\t-\n', []],
    ['the same town twice', 'रामपुर\tcity\tIN-UP\t-\nरामपुर\tcity\tIN-UP\tRampur\n', ['not unique']],
    ['rows out of order', 'इंदौर\tcity\tIN-MP\t-\nअलवर\tcity\tIN-RJ\t-\n', ['not in order']],
    ['a composed nukta', 'गढ\u095d\tcity\tIN-MP\t-\n', ['not NFC']],
    ['a missing column', 'अलवर\tcity\tIN-RJ\n', ['3 columns']],
    ['an empty alternative', 'अलवर\tcity\tIN-RJ\tAlwar||Ulwar\n', ['blank or padded']],
    ['a space at the end', 'अलवर\tcity\tIN-RJ\tAlwar \n', ['blank or padded']],
    ['an empty line', 'अलवर\tcity\tIN-RJ\t-\n\n', ['1 columns', 'blank or padded', 'not in order']],
    ['the name among its aliases', 'धार?\tcity\tIN-MP\tधार\n', ['own name as alias']],
    ['an alias twice', 'अलवर\tcity\tIN-RJ\tUlwar|Ulwar\n', ['alias twice']],
    ['no rows', '', ['no rows']],
  ])('%s', (_what, rows, expected) => {
    expect(faults(rows)).toEqual(expected);
  });

  it('the name of a party, not its id, among its aliases', () => {
    const party = (aliases: string): readonly string[] =>
      faultsOf(`# source: public record\nid\tname\taliases\nBJP\tभारतीय जनता पार्टी\t${aliases}\n`);
    expect(party('भाजपा|BJP')).toEqual([]);
    expect(party('भारतीय जनता पार्टी')).toEqual(['own name as alias: BJP\tभारतीय जनता पार्टी\tभारतीय जनता पार्टी']);
  });

  it('a table without its source', () => {
    expect(faultsOf('name\taliases\nअलवर\t-\n')).toEqual(['no source line']);
  });
});
