import { describe, expect, it } from 'vitest';
import { Attention } from '../../src/text/attention.ts';

const attention = new Attention(['’']);

describe('places that normalizing looks at', () => {
  it.each([
    ['a sign that is replaced', 'जी’', 2],
    ['a Devanagari digit', 'कुल २०', 4],
    ['a zero-width sign', 'क\u200dष', 1],
    ['a colon after Devanagari', 'रायपुर:', 6],
    ['a letter before a nukta', 'न\u093c', 0],
    ['a Latin letter before a mark', 'e\u0301', 0],
    ['a danda before a mark', '।\u093c', 0],
    ['a letter that NFC takes apart', '\u0958लम', 0],
    ['another script', 'க', 0],
  ])('%s', (_, text, at) => {
    expect(attention.next(text, 0)).toBe(at);
  });

  it('go on from where it is told', () => {
    expect(attention.next('२ और ३', 1)).toBe(5);
    expect(attention.next('२ और', 1)).toBe(-1);
  });

  it.each(['दिल्ली में बैठक हुई। सभा हुई।', 'at 10:30, page 2', 'नर', 'café', '‘'])('none in %s', text => {
    expect(attention.next(text, 0)).toBe(-1);
  });
});
