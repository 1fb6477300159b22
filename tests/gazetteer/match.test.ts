import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../src/gazetteer/built-in.ts';
import type { GazetteerEntry } from '../../src/gazetteer/entry.ts';
import { GazetteerIndex } from '../../src/gazetteer/match.ts';
import { tokenize } from '../../src/segment/token.ts';

const entry = (id: string): GazetteerEntry => ({ type: 'organization', id, name: id, user: true });
const namesIn = (gazetteer: GazetteerIndex, text: string): string[] =>
  gazetteer.match(tokenize(text)).flatMap(({ entries }) => entries.filter(({ user }) => user).map(({ id }) => id));

describe('rows of a user', () => {
  const gazetteer = new GazetteerIndex(
    [
      { entry: entry('short'), surfaces: ['झरोखा मंडल'] },
      { entry: entry('long'), surfaces: ['झरोखा मंडल वाचनालय समिति'] },
      { entry: entry('other'), surfaces: ['झरोखा मंडल', 'QRZ'] },
    ],
    builtInRows(),
  );

  test('are found by all words of a surface, the longest first', () => {
    expect(namesIn(gazetteer, 'झरोखा मंडल वाचनालय समिति')).toEqual(['long']);
    expect(namesIn(gazetteer, 'झरोखा मंडल वाचनालय में')).toEqual(['short', 'other']);
    expect(namesIn(gazetteer, 'झरोखा में मंडल')).toEqual([]);
    expect(namesIn(gazetteer, 'झरोखा मंडल')).toEqual(['short', 'other']);
    expect(namesIn(gazetteer, 'यह झरोखा')).toEqual([]);
  });

  test('count in capitals only, where they are written so', () => {
    expect(namesIn(gazetteer, 'QRZ ने कहा')).toEqual(['other']);
    expect(namesIn(gazetteer, 'qrz ने कहा')).toEqual([]);
  });
});

test('a surface of more tokens than any of the library is found', () => {
  const words = Array.from({ length: 40 }, (_, at) => `झरोखा${'क'.repeat(at)}`);
  const gazetteer = new GazetteerIndex([{ entry: entry('long'), surfaces: [words.join(' ')] }], builtInRows());
  expect(namesIn(gazetteer, words.join(' '))).toEqual(['long']);
  expect(namesIn(gazetteer, words.slice(0, -1).join(' '))).toEqual([]);
});
