import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashBits } from '../../src/gazetteer/hash-bits.ts';

test('whatever was added may be there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -0x80000000, max: 0x7fffffff })), hashes => {
      const bits = new HashBits();
      for (const hash of hashes) bits.add(hash);
      expect(hashes.every(hash => bits.mayHave(hash))).toBe(true);
    }),
  );
});

test('what was not added is seldom taken for something else', () => {
  const bits = new HashBits();
  for (let at = 0; at < 1000; at++) bits.add(Math.imul(at, 0x9e3779b1));
  const taken = Array.from({ length: 1000 }, (_, at) => bits.mayHave(Math.imul(at + 1000, 0x9e3779b1)));
  expect(taken.filter(Boolean).length).toBeLessThan(30);
  expect(new HashBits().mayHave(0)).toBe(false);
});
