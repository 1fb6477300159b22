import { expect, test } from 'vitest';
import { joinSeats } from '../../src/resolve/joined-seat.ts';
import { readMarked } from '../link/marked.ts';

const places = (annotated: string): string[] => {
  const { source, mentions } = readMarked(annotated);
  return joinSeats(source, mentions).map(({ start, end }) => source.text.slice(start, end));
};

test.each([
  ['⟦उडुपी|place⟧-⟦चिकमगलूर|place⟧ लोकसभा सीट पर', ['उडुपी-चिकमगलूर']],
  ['⟦कटक|place⟧-⟦बाराबती|place⟧ विधानसभा क्षेत्र से', ['कटक-बाराबती']],
  ['⟦जमशेदपुर|place⟧-पूर्व सीट से', ['जमशेदपुर-पूर्व']],
])('a seat of two names: %s', (annotated, expected) => {
  expect(places(annotated)).toEqual(expected);
});

test.each([
  ['⟦लखनऊ|place⟧-⟦कानपुर|place⟧ मार्ग पर', ['लखनऊ', 'कानपुर']],
  ['⟦गया|place⟧-⟦पटना|place⟧ सीटों पर', ['गया', 'पटना']],
  ['⟦गया|place⟧ - ⟦पटना|place⟧ लोकसभा सीट पर', ['गया', 'पटना']],
  ['⟦जमशेदपुर|place⟧-पूर्व में बारिश', ['जमशेदपुर']],
])('not: %s', (annotated, expected) => {
  expect(places(annotated)).toEqual(expected);
});
