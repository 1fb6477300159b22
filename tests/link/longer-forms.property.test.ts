import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LongerForms } from '../../src/link/longer-forms.ts';
import type { NameForm } from '../../src/link/name-form.ts';
import { namePart } from '../../src/link/name-key.ts';

const WORDS = ['राहुल', 'गांधी', 'सोनिया', 'जगन', 'जगनमोहन', 'पायलट', 'सचिन', 'pilot', 'sachin', 'सिंधु', 'सिंधू'];
const FIGURES = ['Q1', 'Q2'];

function formOf(index: number, words: readonly string[], figures: readonly string[]): NameForm {
  const parts = words.map(namePart);
  return { index, latin: parts.every(({ latin }) => latin), parts, figures };
}

const someForms = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
      fc.subarray(FIGURES, { maxLength: 2 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(forms => forms.map(([words, figures], index) => formOf(index, words, figures)));

test('few forms are compared as many are: others beside them change nothing', () => {
  let found = 0;
  fc.assert(
    fc.property(someForms, forms => {
      const other = forms[0]!.latin ? 'zubrowka' : 'ठठेरा';
      const others = Array.from({ length: 20 }, (_, at) => formOf(forms.length + at, [other], []));
      const few = new LongerForms(forms);
      const many = new LongerForms([...forms, ...others]);
      for (const form of forms) {
        const longer = few.of(form)?.index;
        if (longer !== undefined) found += 1;
        expect(longer).toBe(many.of(form)?.index);
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
