import { expect, test } from 'vitest';
import { seatFinder } from '../../../src/grammar/seats/finder.ts';
import { readSource } from '../../../src/read.ts';

const seatsOf = (text: string): string[] => {
  const source = readSource(text, { publishedAt: { year: 2022, month: 5, day: 12 } });
  return seatFinder.find(source).map(({ start, end, seats }) => {
    const { count, min, max, party, status } = seats!;
    return [source.text.slice(start, end), count ?? `${min ?? ''}..${max ?? ''}`, party ?? '-', status].join(' | ');
  });
};

test('a list of parties shares the noun and the verb of its last member', () => {
  expect(seatsOf('विधानसभा चुनाव में भाजपा को 8, जदयू को 12 और राजद को 4 सीटें मिलीं।')).toEqual([
    '8 | 8 | BJP | won',
    '12 | 12 | JDU | won',
    '4 सीटें | 4 | RJD | won',
  ]);
});

test('votes, candidates and members are no seats', () => {
  expect(seatsOf('विधानसभा चुनाव में भाजपा को 38 प्रतिशत वोट मिले। कांग्रेस के 40 विधायक और 12 उम्मीदवार पहुंचे।')).toEqual([]);
});
