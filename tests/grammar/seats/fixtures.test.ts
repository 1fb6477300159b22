import { describe, expect, it } from 'vitest';
import { SEAT_RULES } from '../../../src/grammar/seats/rule.ts';
import { findIn, readFixtures } from './fixture.ts';

const fixtures = readFixtures();

describe('seat sentences', () => {
  it('are three hundred', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(300);
  });

  it.each(fixtures.map(fixture => [fixture.file, fixture.text, fixture] as const))(
    '%s: %s',
    (_file, _text, fixture) => {
      expect(findIn(fixture).records).toEqual(fixture.expected);
    },
  );
});

describe('every rule', () => {
  it.each(Object.keys(SEAT_RULES))('%s fires in a sentence and not in its near miss', rule => {
    const own = fixtures.filter(fixture => fixture.rule === rule);
    const fires = (nearMiss: boolean): boolean[] =>
      own
        .filter(fixture => fixture.nearMiss === nearMiss)
        .map(fixture => findIn(fixture).rules.includes(`seats:${rule}`));
    expect(fires(false)).toContain(true);
    expect(fires(true)).toContain(false);
    expect(fires(true)).not.toContain(true);
  });

  it('that evidence names is explained', () => {
    const named = new Set(
      fixtures.flatMap(fixture =>
        findIn(fixture)
          .rules.filter(rule => !rule.startsWith('seats:scores '))
          .map(rule => rule.slice('seats:'.length)),
      ),
    );
    expect([...named].filter(rule => !(rule in SEAT_RULES))).toEqual([]);
  });
});
