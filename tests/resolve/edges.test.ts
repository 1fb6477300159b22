import { expect, test } from 'vitest';
import { trimEdges } from '../../src/resolve/edges.ts';
import { readMarked } from '../link/marked.ts';

const trimmed = (annotated: string): string => {
  const { source, mentions } = readMarked(annotated);
  const { start, end } = trimEdges(source, mentions[0]!);
  return source.text.slice(start, end);
};

test.each([
  ['⟦डॉ. रमन सिंह|person⟧ आए', 'रमन सिंह'],
  ['⟦श्री कमलनाथ जी|person⟧ आए', 'कमलनाथ'],
  ['⟦साध्वी प्रज्ञा|person⟧ आईं', 'प्रज्ञा'],
  ['⟦महंत डॉ. रामदास|person⟧ आए', 'रामदास'],
  ['⟦"नई दिल्ली|place⟧"', 'नई दिल्ली'],
])('%s → %s', (annotated, expected) => {
  expect(trimmed(annotated)).toBe(expected);
});

test.each([
  ['⟦राजा पीटर|person⟧ जीते', 'राजा पीटर'],
  ['⟦शेख हसीना|person⟧ जीतीं', 'शेख हसीना'],
  ['⟦बाबा साहेब अंबेडकर|person⟧ ने', 'बाबा साहेब अंबेडकर'],
  ['⟦बाबा सिद्दीकी|person⟧ ने', 'बाबा सिद्दीकी'],
  ['⟦मौलाना|person⟧ ने', 'मौलाना'],
  ['⟦डॉ. अंबेडकर विश्वविद्यालय|organization⟧ में', 'डॉ. अंबेडकर विश्वविद्यालय'],
  ['⟦जी|person⟧', 'जी'],
])('stays: %s', (annotated, expected) => {
  expect(trimmed(annotated)).toBe(expected);
});
