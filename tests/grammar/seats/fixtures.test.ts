import { describe, expect, it } from 'vitest';
import { findIn, readFixtures } from './fixture.ts';

const fixtures = readFixtures();

describe('seat sentences', () => {
  it('are three hundred', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(300);
  });

  for (const file of new Set(fixtures.map(fixture => fixture.file))) {
    it.each(fixtures.filter(fixture => fixture.file === file).map(fixture => [fixture.text, fixture] as const))(
      `${file}: %s`,
      (_text, fixture) => {
        expect(findIn(fixture).records).toEqual(fixture.expected.map(record => record.replace(/[०-९]/g, digit => String('०१२३४५६७८९'.indexOf(digit)))));
      },
    );
  }
});
