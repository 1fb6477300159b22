import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashedEnding, hashOn } from '../src/hash.ts';

test('an ending does to any hash what its text does', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string({ unit: 'binary' }), (hash, text) => {
      expect(new HashedEnding(text).behind(hash)).toBe(hashOn(hash | 0, text));
    }),
    { seed: 4, numRuns: 500 },
  );
});
