import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureKeys, keyOf } from '../../../src/grammar/seats/feature-keys.ts';

function keysOf(features: FeatureKeys): number[] {
  return Array.from({ length: features.size }, (_, at) => features.at(at));
}

test('parts have the key of the string that they make', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'न', '=', ' ', '1'), maxLength: 4 });
  fc.assert(
    fc.property(fc.tuple(part, part, part, part, part, part), parts => {
      const features = new FeatureKeys();
      features.add(...parts);
      features.addAll('head|', parts);
      features.addAll('next|', parts);
      const strings = [parts.join(''), ...['head|', 'next|'].flatMap(head => parts.map(end => `${head}${end}`))];
      expect(keysOf(features)).toEqual([...new Set(strings.map(keyOf))]);
    }),
  );
});

test('a key is kept once an example, however many there are', () => {
  const features = new FeatureKeys();
  const names = Array.from({ length: 3000 }, (_, at) => `name ${at}`);
  for (let round = 0; round < 2; round++) {
    features.clear();
    features.addAll('', names);
    features.addAll('', names);
    expect(keysOf(features)).toEqual(names.map(keyOf));
  }
});
