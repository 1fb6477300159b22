import { describe, expect, test } from 'vitest';
import { classesIn, terminalOf } from '../../src/grammar/terminal.ts';
import { tokenize } from '../../src/segment/token.ts';

describe('classes of tokens', () => {
  test('tell short numbers apart by their digits, noughts before them too, when they are met again as well', () => {
    const numbers = '0 7 07 007 0007 70 070 0070 99 100 099 999 0999 1000 2999 3000 3109 9999 10000 1,000 7.5'.split(
      ' ',
    );
    const terminals = numbers.map(number => terminalOf(({ text }) => text === number));
    const tokens = tokenize(numbers.join(' '));
    expect(tokens.map(({ text }) => text)).toEqual(numbers);
    for (let round = 0; round < 2; round++) {
      const classes = classesIn(tokens, 0, tokens.length);
      const answered = terminals.map(({ answers }) => numbers.filter((_, at) => answers[classes[at]!] === 1));
      expect(answered).toEqual(numbers.map(number => [number]));
    }
  });

  test('forget what was known before a terminal was made', () => {
    const tokens = tokenize('42 चुनाव');
    const before = classesIn(tokens, 0, 2);
    const { answers } = terminalOf(({ text }) => text === '42');
    // The classes from before know nothing of it: there it may be.
    expect([...before].map(tokenClass => answers[tokenClass])).toEqual([1, 1]);
    expect([...classesIn(tokens, 0, 2)].map(tokenClass => answers[tokenClass])).toEqual([1, 0]);
  });
});
