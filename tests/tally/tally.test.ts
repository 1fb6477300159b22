import { expect, test } from 'vitest';
import type { SeatsEntity } from '../../src/entity.ts';
import { tally } from '../../src/tally/tally.ts';

const MEMBERS = new Map([['NDA', ['BJP', 'JDU', 'LJP']]]);

/** `BJP won 163`, `- total 230`, `INC won 58 2013`: a seat count of the assembly of मध्य प्रदेश. */
function count(notation: string): SeatsEntity {
  const [party = '-', status = 'won', number = '0', year] = notation.split(' ');
  const [min, max] = number.split('..').map(Number);
  return {
    type: 'seats',
    text: number,
    start: 0,
    end: 0,
    paragraph: 0,
    sentence: 0,
    confidence: 1,
    evidence: [],
    ...(max === undefined ? { count: min! } : { min: min!, max }),
    ...(party === '-' ? {} : { party }),
    status: status as SeatsEntity['status'],
    place: 'मध्य प्रदेश',
    house: 'assembly',
    ...(year ? { year } : {}),
  };
}

const tallyOf = (...notations: string[]) => tally(notations.map(count), MEMBERS);

test('counts of one place, house and year make one tally', () => {
  expect(tallyOf('- total 230', '- majority 116', 'BJP won 163', 'INC won 66', 'BAP won 1')).toEqual([
    {
      place: 'मध्य प्रदेश',
      house: 'assembly',
      total: 230,
      majority: 116,
      sum: 230,
      rows: [
        { party: 'BJP', won: 163, mentions: [2] },
        { party: 'INC', won: 66, mentions: [3] },
        { party: 'BAP', won: 1, mentions: [4] },
      ],
      conflicts: [],
    },
  ]);
});

test('another year is another tally', () => {
  const tallies = tallyOf('BJP won 163', 'INC won 114 2018', 'BJP won 109 2018');
  expect(tallies.map(({ year, sum }) => [year, sum])).toEqual([
    [undefined, 163],
    ['2018', 223],
  ]);
});

test('a sum that is not the total is a conflict with its mentions', () => {
  expect(tallyOf('- total 230', 'BJP won 163', 'INC won 66')[0]?.conflicts).toEqual([
    { kind: 'sum-differs-from-total', message: '230 total, 163 + 66 = 229', mentions: [0, 1, 2] },
  ]);
});

test('two counts for one party are a conflict, the same count twice is none', () => {
  expect(tallyOf('BJP won 163', 'BJP won 164')[0]?.conflicts.map(({ kind, message }) => [kind, message])).toEqual([
    ['two-counts-for-one-party', 'BJP has won 163 and 164'],
  ]);
  expect(tallyOf('BJP won 163', 'BJP won 163')[0]?.conflicts).toEqual([]);
});

test('two totals are a conflict; the more often named one stands', () => {
  const [one] = tallyOf('- total 230', '- total 231', '- total 231', 'BJP won 231', 'INC won 0');
  expect(one?.total).toBe(231);
  expect(one?.conflicts.map(({ message }) => message)).toEqual(['231 and 230 are both given as the total']);
});

test('an alliance and its members are counted once', () => {
  expect(tallyOf('NDA won 202', 'BJP won 89', 'JDU won 85', 'RJD won 25')[0]?.sum).toBe(227);
  expect(tallyOf('NDA won 174', 'BJP won 89', 'JDU won 85', 'RJD won 25')[0]?.sum).toBe(199);
  expect(tallyOf('NDA won 202', 'RJD won 25')[0]?.sum).toBe(227);
});

test('leading counts where nothing is won yet; held seats never add up', () => {
  const [one] = tallyOf('BJP leading 100', 'INC leading 90', 'INC won 10', 'BSP held 2');
  expect(one?.sum).toBe(110);
  expect(one?.rows.at(-1)).toEqual({ party: 'BSP', held: 2, mentions: [3] });
});

test('forecasts of several pollsters make one range', () => {
  expect(tallyOf('BJP projected 100..120', 'BJP projected 95..110', 'BJP projected 130')[0]?.rows).toEqual([
    { party: 'BJP', projected: { min: 95, max: 130 }, mentions: [0, 1, 2] },
  ]);
});

test('figures of no party, and other records, make no tally', () => {
  expect(tallyOf('- total 230', '- majority 116')).toEqual([]);
  expect(tallyOf('BJP contested 230')).toEqual([]);
  expect(tally([])).toEqual([]);
});
