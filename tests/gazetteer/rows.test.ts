import { expect, test } from 'vitest';
import { builtInGazetteer, builtInRows } from '../../src/gazetteer/built-in.ts';
import { GazetteerIndex } from '../../src/gazetteer/match.ts';
import { bucketOf } from '../../src/gazetteer/rows.ts';
import { readSurface } from '../../src/gazetteer/surface.ts';
import { tableRowsRead } from '../../src/gazetteer/tables.ts';
import { tokenize } from '../../src/segment/token.ts';

const rows = [...tableRowsRead()];

test('the built-in rows are those of the tables, in their order', () => {
  expect([...builtInRows().entries()]).toEqual(rows.map(({ entry }) => entry));
});

test('a row is one object, whoever asks for it', () => {
  const [first] = builtInRows().entries('party');
  expect(first).toBe(builtInRows().party(first!.id));
  expect(builtInRows().party('NO-SUCH-PARTY')).toBeUndefined();
});

test('every surface of a row finds the row', () => {
  const gazetteer = builtInGazetteer();
  const lost: string[] = [];
  for (const { entry, surfaces } of rows) {
    for (const surface of surfaces) {
      if (surface === '-') continue;
      const text = surface.endsWith('?') ? surface.slice(0, -1) : surface;
      const matches = gazetteer.match(tokenize(text.normalize('NFC')));
      const found = matches.some(match => match.entries.some(({ type, id }) => type === entry.type && id === entry.id));
      if (!found) lost.push(`${entry.type} ${entry.id}: ${surface}`);
    }
  }
  expect(lost).toEqual([]);
});

test('a user row stands before the rows of the library that begin with the same word', () => {
  const own = { entry: { type: 'place', id: 'own', name: 'दिल्ली', user: true }, surfaces: ['दिल्ली'] } as const;
  const gazetteer = new GazetteerIndex([own], builtInRows());
  const [match] = gazetteer.match(tokenize('दिल्ली'));
  expect(match!.entries[0]).toBe(own.entry);
  expect(match!.entries.length).toBeGreaterThan(1);
  expect(gazetteer.match(tokenize('दिल्ली विधानसभा')).length).toBeGreaterThan(0);
});

test('a word in the bucket of a name is no name', () => {
  const gazetteer = builtInGazetteer();
  const letters = 'कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह';
  const names = new Set(rows.flatMap(({ surfaces }) => surfaces.map(cell => readSurface(cell).first)));
  let stray = '';
  for (let at = 0; stray === '' && at < 100_000; at++) {
    const word = `${letters[at % 32]}${letters[(at >> 5) % 32]}${letters[(at >> 10) % 32]}ॠ`;
    if (!names.has(word) && builtInRows().hasRows(bucketOf(word))) stray = word;
  }
  expect(stray).not.toBe('');
  expect(gazetteer.match(tokenize(stray))).toEqual([]);
});

test('a name whose row has it in one and apart is found both ways; one that is only in one is not found apart', () => {
  const gazetteer = builtInGazetteer();
  const names = (text: string) =>
    gazetteer.match(tokenize(text)).flatMap(match => match.entries.map(({ name }) => name));
  expect(names('जी-20')).toContain('जी-20');
  expect(names('जी 20')).toContain('जी-20');
  expect(names('के2')).toContain('के2');
  expect(names('के 2')).not.toContain('के2');
});
