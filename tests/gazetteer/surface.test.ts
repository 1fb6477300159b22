import { describe, expect, test } from 'vitest';
import { firstOf, readSurface, readTokens } from '../../src/gazetteer/surface.ts';
import { tableRowsRead } from '../../src/gazetteer/tables.ts';
import { readSource } from '../../src/read.ts';

describe('the surface of a cell', () => {
  test('is its folded tokens', () => {
    expect(readSurface('काँग्रेस पार्टी')).toEqual({
      key: 'कांग्रेस पार्टी',
      first: 'कांग्रेस',
      length: 2,
      ambiguous: false,
      exact: undefined,
      glued: false,
    });
    expect(readSurface('पी. चिदंबरम')).toMatchObject({ key: 'पी चिदंबरम', length: 2 });
    expect(readSurface('सागर?')).toMatchObject({ key: 'सागर', ambiguous: true });
  });

  test('keeps the letter case of short capitals, not of words', () => {
    expect(readSurface('MP')).toMatchObject({ key: 'mp', exact: 'MP' });
    expect(readSurface('Delhi').exact).toBeUndefined();
  });

  test('begins with what its first token is, not with what only looks like one', () => {
    expect(firstOf('काँग्रेस पार्टी')).toBe('कांग्रेस');
    expect(firstOf('सागर?')).toBe('सागर');
    expect(firstOf('पी.एम.के')).toBe('पीएम');
    expect(firstOf('J&K')).toBe('j&k');
  });

  test('is the same read quickly and by its tokens, for every cell of the tables', () => {
    const different: string[] = [];
    for (const { surfaces } of tableRowsRead()) {
      for (const cell of surfaces) {
        const text = cell.endsWith('?') ? cell.slice(0, -1) : cell;
        const { key, length, first } = readSurface(cell);
        const slow = readTokens(text);
        if (key !== slow.key || length !== slow.length || first !== firstOf(cell)) different.push(cell);
      }
    }
    expect(different).toEqual([]);
  });
});

describe('a name written in one that is several words', () => {
  const partiesIn = (text: string): string[] =>
    readSource(text)
      .matches.filter(match => match.type === 'party')
      .map(match => match.entries[0]!.id);

  test('is found as it is written', () => {
    expect(partiesIn('डी.एम.के ने कहा')).toEqual(['DMK']);
  });

  test('is not its words with white space between', () => {
    expect(partiesIn('डीएम के आदेश पर')).toEqual([]);
  });
});
