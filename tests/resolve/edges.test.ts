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
  ['⟦चीन की कम्युनिस्ट पार्टी|party⟧ ने', 'कम्युनिस्ट पार्टी'],
  ['⟦👉 रमेश भाटी|person⟧ , पूर्व विधायक', 'रमेश भाटी'],
  ['⟦कर्नल दिनेश भाटी|person⟧ ने कहा', 'दिनेश भाटी'],
  ['⟦एसएसपी भाटी|person⟧ ने कहा', 'भाटी'],
  ['⟦सुरभि सरकार|person⟧ पर संकट', 'सुरभि'],
  ['⟦आसियान शिखर सम्मेलन|organization⟧ में', 'आसियान'],
  ['⟦एनडीए गठबंधन|party⟧ ने', 'एनडीए'],
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
  ['⟦हिंदी साहित्य सम्मेलन|organization⟧ ने', 'हिंदी साहित्य सम्मेलन'],
  ['⟦मेजर सिंह|person⟧ जीते', 'मेजर सिंह'],
  ['⟦भारत की कम्युनिस्ट पार्टी|party⟧ ने', 'भारत की कम्युनिस्ट पार्टी'],
  ['⟦कर्नल|person⟧ ने कहा', 'कर्नल'],
  ['⟦इंडिया गठबंधन|party⟧ ने', 'इंडिया गठबंधन'],
  ['⟦नवजीवन गठबंधन|party⟧ ने', 'नवजीवन गठबंधन'],
  ['⟦माणिक सरकार|person⟧ ने कहा', 'माणिक सरकार'],
  ['⟦निखिल रंजन सरकार|person⟧ ने कहा', 'निखिल रंजन सरकार'],
])('stays: %s', (annotated, expected) => {
  expect(trimmed(annotated)).toBe(expected);
});
