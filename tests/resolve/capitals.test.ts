import { expect, test } from 'vitest';
import { fitCapitals } from '../../src/resolve/capitals.ts';
import { readMarked } from '../link/marked.ts';

const fitted = (annotated: string): string[] => {
  const { source, mentions } = readMarked(annotated);
  return fitCapitals(source, mentions).map(({ start, end }) => source.text.slice(start, end));
};

test.each([
  ['in-⟦charge Mohini Athaiya|person⟧ came to the office', 'Mohini Athaiya'],
  ['He is lodged in ⟦Ramkheri central|place⟧ prison of the state', 'Ramkheri'],
  ['Kal ⟦Mohini didi|person⟧ ne kaha ki baithak hogi', 'Mohini'],
  ['Leader of Opposition V D ⟦Satheesh|person⟧ said this to the press', 'V D Satheesh'],
])('%s → %s', (annotated, expected) => {
  expect(fitted(annotated)).toEqual([expected]);
});

test.each([
  ['A ⟦Rohidas|person⟧ is not a common name in the state', 'Rohidas'],
  ['It was Plan B, ⟦Rohidas|person⟧ said to the press', 'Rohidas'],
  ['kal ⟦mohini|person⟧ ne kaha ki baithak hogi', 'mohini'],
  ['the minister went to ⟦bhopal|place⟧ for the meeting of the party', 'bhopal'],
  ['The ⟦Andaman and Nicobar Islands|place⟧ are far from the coast', 'Andaman and Nicobar Islands'],
])('stays: %s', (annotated, expected) => {
  expect(fitted(annotated)).toEqual([expected]);
});

test('in English a word in small letters is no name', () => {
  expect(fitted('This is the first ⟦time|organization⟧ that the party won the state.')).toEqual([]);
});
