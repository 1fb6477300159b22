import { expect, test } from 'vitest';
import { readSource } from '../src/read.ts';

test('a source carries the gazetteer matches of the article', () => {
  const source = readSource('भोपाल। मध्यप्रदेश और म.प्र. एक ही राज्य के नाम हैं।');
  const names = source.matches.map(match => match.entries[0]?.name);
  expect(names).toContain('भोपाल');
  expect(names.filter(name => name === 'मध्य प्रदेश')).toHaveLength(2);
});
