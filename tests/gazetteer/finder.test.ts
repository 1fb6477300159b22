import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const types = (text: string, name: string): string[] =>
  analyze(text)
    .entities.filter(entity => entity.text === name)
    .map(({ type }) => type);

test('what is called a party is no agency of that name', () => {
  expect(types('इमरान खान की पार्टी पीटीआई ने बहुमत पाया।', 'पीटीआई')).toEqual(['party']);
});

test('not: the agency', () => {
  expect(types('समाचार एजेंसी पीटीआई ने यह खबर दी।', 'पीटीआई')).toEqual(['organization']);
});
