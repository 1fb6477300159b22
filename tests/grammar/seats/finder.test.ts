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

test('a count larger than the house of the article’s place is of another', () => {
  const settingOf = (sentence: string): (string | undefined)[] => {
    const source = readSource(`दिल्ली विधानसभा चुनाव: रुझान आने लगे\n\n${sentence}`, {
      publishedAt: { year: 2025, month: 2, day: 8 },
    });
    const seats = seatFinder.find(source)[0]!.seats!;
    return [seats.place, seats.house];
  };
  expect(settingOf('सर्वे में एनडीए को 477 सीटें मिलने का अनुमान है।')).toEqual([undefined, 'lok-sabha']);
  expect(settingOf('सर्वे में भाजपा को 47 सीटें मिलने का अनुमान है।')).toEqual(['दिल्ली', 'assembly']);
});

test('a politician whom the article names in full leads a party by part of the name too', () => {
  const text = 'विधानसभा चुनाव में हेमंत सोरेन फिर जीते। भाजपा को 21 सीटें मिलीं, हेमंत के पास 34 सीटें हैं।';
  expect(seatsOf(text).at(-1)).toContain('JMM');
  expect(seatsOf(text.replace('हेमंत सोरेन', 'कई मंत्री')).at(-1)).not.toContain('JMM');
});

test('the party of a leader is named by the leader, as it was called that day', () => {
  const text = 'तेलंगाना विधानसभा चुनाव में केसीआर की पार्टी को 88 सीटें मिलीं।';
  const partyAt = (year: number): string | undefined =>
    seatFinder.find(readSource(text, { publishedAt: { year, month: 12, day: 12 } }))[0]?.seats?.party;
  expect([partyAt(2018), partyAt(2023)]).toEqual(['TRS', 'BRS']);
});
