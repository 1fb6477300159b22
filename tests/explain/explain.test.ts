import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { printExplanation } from '../../src/explain/print.ts';

const TEXT = 'विधानसभा चुनाव परिणाम: मध्य प्रदेश में भाजपा ने 141 सीटें जीतीं।';

describe('an explanation', () => {
  const explanation = explain(TEXT);

  it('holds every token', () => {
    expect(explanation.tokens.map(token => token.text).slice(0, 3)).toEqual(['विधानसभा', 'चुनाव', 'परिणाम']);
  });

  it('names the rules of a seat count and what they mean', () => {
    const seats = explanation.candidates.find(candidate => candidate.mention.type === 'seats');
    expect(seats?.text).toBe('141 सीटें');
    expect(seats?.fate).not.toBe('lost');
    expect(seats?.rules[0]).toBe('seats:count-noun: a seat noun stands behind the number');
  });

  it('says to whom a candidate lost', () => {
    const lost = explanation.candidates.filter(candidate => candidate.fate === 'lost');
    for (const candidate of lost) expect(candidate.lostTo).toBeDefined();
    const kept = explanation.candidates.filter(candidate => candidate.fate !== 'lost').map(({ text }) => text);
    expect(kept).toEqual(expect.arrayContaining(['मध्य प्रदेश', 'भाजपा', '141 सीटें']));
  });

  it('is printed with one line a candidate', () => {
    const printed = printExplanation(explanation);
    expect(printed).toContain('✓ 141 सीटें [seats 141 BJP won मध्य प्रदेश assembly] seats');
    expect(printExplanation(explain('।'))).toContain('nothing found');
  });
});
