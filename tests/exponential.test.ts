import { expect, test } from 'vitest';
import { exp } from '../src/exponential.ts';

test.each([0, 1, -1, 0.5, -0.5, 10, -37.25, 300, -650])('e^%s to fifteen digits', x => {
  expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
});

test('nothing becomes infinite or zero', () => {
  expect(exp(-1e9)).toBeGreaterThan(0);
  expect(exp(1e9)).toBeLessThan(Number.POSITIVE_INFINITY);
});
