import { describe, expect, it } from 'vitest';
import numeralTable from '../../src/lexicon/numerals.tsv';
import { numberWord } from '../../src/numeral/lexicon.ts';
import { cellParts, tableRows } from '../../src/table.ts';
import { fold } from '../../src/text/fold.ts';

const rows = tableRows(numeralTable);

describe('numerals.tsv', () => {
  it('has every number from 0 to 99', () => {
    const values = rows.filter(row => row[1] === 'unit').map(row => Number(row[2]));
    expect(values.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, value) => value));
  });

  it('writes a word once: no two spellings match the same', () => {
    const forms = rows
      .flatMap(([word, , , spellings, english]) => [word!, ...cellParts(spellings), ...cellParts(english)])
      .map(form => fold(form.replace(/\?$/, '')));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it.each([
    ['उन्यासी', 79],
    ['उनहत्तर', 69],
    ['नवासी', 89],
    ['अट्ठावन', 58],
    ['छः', 6],
  ])('%s is %d', (word, value) => expect(numberWord(fold(word))?.value).toBe(value));
});
