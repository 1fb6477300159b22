import { describe, expect, it } from 'vitest';
import { Arena } from '../src/arena.ts';

describe('an arena', () => {
  it('gives arrays of zeros that do not touch each other', () => {
    const arena = new Arena();
    const bytes = arena.uint8(3).fill(255);
    const shorts = arena.uint16(3).fill(65_535);
    const numbers = arena.int32(2);
    expect([...numbers]).toEqual([0, 0]);
    numbers.fill(-1);
    expect([...bytes, ...shorts]).toEqual([255, 255, 255, 65_535, 65_535, 65_535]);
  });

  it('begins a new buffer where one is full, and leaves the arrays before alone', () => {
    const arena = new Arena();
    const first = arena.int32(10_000).fill(1);
    const second = arena.int32(10_000);
    const large = arena.uint8(1_000_000);
    expect([second[0], second[9_999], large.length, large[999_999]]).toEqual([0, 0, 1_000_000, 0]);
    second.fill(2);
    large.fill(3);
    expect(first.every(number => number === 1)).toBe(true);
    expect(second.every(number => number === 2)).toBe(true);
  });

  it('gives zeros again after it was cleared', () => {
    const arena = new Arena();
    for (const length of [5, 300_000, 7]) {
      arena.uint8(length).fill(9);
      arena.clear();
      expect(arena.uint8(length).every(byte => byte === 0)).toBe(true);
      arena.clear();
    }
  });
});
