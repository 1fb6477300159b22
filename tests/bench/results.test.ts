import { expect, test } from 'vitest';
import { withChapter } from '../../bench/results.ts';

test('a chapter takes the place of its last edition; the others stay', () => {
  const speed = '# Speed\n\n| a |\n\n## Cold\n\nold\n';
  const both = withChapter(speed, '# Whole archives\n\nfirst\n');
  expect(both).toBe(`${speed}\n# Whole archives\n\nfirst\n`);
  expect(withChapter(both, '# Speed\n\nnew\n')).toBe('# Speed\n\nnew\n\n# Whole archives\n\nfirst\n');
  expect(withChapter(both, '# Whole archives\n\nsecond\n')).toBe(`${speed}\n# Whole archives\n\nsecond\n`);
});
