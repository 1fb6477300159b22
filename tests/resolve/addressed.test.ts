import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';
import { isAddressed } from '../../src/resolve/addressed.ts';

const addressed = (text: string): boolean => {
  const source = readSource(text);
  return isAddressed(
    source,
    source.tokens.findIndex(token => token.text === 'आप' || token.text === 'हम'),
  );
};

test.each(['अब आप जानना चाहेंगे कौन जीता।', 'सूची में आप अपना नाम देखिए।', 'यह योजना आप कैसे देखते हैं?', 'कल आप कहां बैठे थे?'])(
  'the pronoun: %s',
  text => {
    expect(addressed(text)).toBe(true);
  },
);

test.each([
  ['a feminine verb', 'दिल्ली में आप जीती और लोग नाचते हैं।'],
  ['behind a postposition the verb is not its own', 'सूची में आप ने सबके नाम दिए हैं।'],
  ['the next clause', 'दिल्ली में आप जीती, अब आगे देखिए।'],
  ['the next sentence', 'मैदान में आप। अब आगे देखिए।'],
  ['the other pronoun', 'अब हम देखेंगे।'],
])('not: %s', (_, text) => {
  expect(addressed(text)).toBe(false);
});
