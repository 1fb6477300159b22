import { describe, expect, test } from 'vitest';
import { hemicycle } from '../../src/view/hemicycle.ts';

describe('a half circle of seats', () => {
  test.each([1, 2, 5, 40, 70, 90, 200, 230, 243, 403, 543, 788])(
    '%i seats are all there and none covers another',
    seats => {
      const { points, dot } = hemicycle(seats);
      expect(points).toHaveLength(seats);
      let nearest = Number.POSITIVE_INFINITY;
      for (const [at, a] of points.entries()) {
        for (const b of points.slice(at + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
      }
      expect(nearest).toBeGreaterThan(2 * dot);
    },
  );

  test('seats run from left to right', () => {
    const { points } = hemicycle(230);
    expect(points[0]!.x).toBeLessThan(0);
    expect(points.at(-1)!.x).toBeGreaterThan(0);
    expect(points.every((point, at) => at === 0 || point.angle <= points[at - 1]!.angle)).toBe(true);
  });

  test('no seats are no points', () => {
    expect(hemicycle(0).points).toEqual([]);
  });
});
