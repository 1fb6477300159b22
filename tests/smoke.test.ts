import { expect, test } from 'vitest';
import { segment } from '../src/segment/segment.ts';

test('a paragraph becomes sentences and tokens', () => {
  const { sentences, tokens } = segment('डॉ. पी. चिदंबरम आए। दिल्ली में 1,23,456 लोग थे.');
  expect(sentences).toHaveLength(2);
  expect(tokens.map(token => token.text)).toContain('1,23,456');
});
