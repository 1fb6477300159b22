import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { link } from '../../src/link/link.ts';
import { readSource } from '../../src/read.ts';
import { tableRows } from '../../src/table.ts';
import { readMarked } from './marked.ts';

const places = (annotated: string) => {
  const { source, mentions } = readMarked(annotated);
  return link(source, mentions).flatMap(mention => (mention.place ? [mention.place] : []));
};

test.each([
  ['⟦एमपी|place⟧ में', { name: 'मध्य प्रदेश', kind: 'state', code: 'IN-MP', state: 'IN-MP', country: 'IN' }],
  ['⟦भोपाल|place⟧ जिले में', { name: 'भोपाल', kind: 'district', state: 'IN-MP' }],
  ['⟦भोपाल|place⟧ शहर में', { name: 'भोपाल', kind: 'city' }],
  ['⟦छिंदवाड़ा|place⟧ सीट पर', { name: 'छिंदवाड़ा', kind: 'constituency' }],
  ['⟦अमेरिका|place⟧ में', { kind: 'country', code: 'US', country: 'US' }],
  ['⟦गंगा|place⟧ नदी में', { kind: 'water' }],
  ['⟦रामनगरिया|place⟧ गांव में', { name: 'रामनगरिया', kind: 'other' }],
])('%s', (annotated, expected) => {
  expect(places(annotated)[0]).toMatchObject(expected);
});

test('of two districts with one name the one in the state of the article is meant', () => {
  expect(places('⟦छत्तीसगढ़|place⟧ के ⟦बिलासपुर|place⟧ जिले में')[1]).toMatchObject({ state: 'IN-CG' });
  expect(places('⟦हिमाचल प्रदेश|place⟧ के ⟦बिलासपुर|place⟧ जिले में')[1]).toMatchObject({ state: 'IN-HP' });
});

test('of two towns with one name the one that gives its district the name is meant, unless the article says otherwise', () => {
  expect(places('⟦रायपुर|place⟧ शहर में')[0]).toMatchObject({ kind: 'city', state: 'IN-CG' });
  expect(places('⟦राजस्थान|place⟧ के ⟦रायपुर|place⟧ शहर में')[1]).toMatchObject({ kind: 'city', state: 'IN-RJ' });
});

test.each([
  ['2020-01-26', { name: 'राजपथ', english: 'Rajpath' }],
  ['2022-08-31', { name: 'राजपथ' }],
  ['2022-09-01', { name: 'कर्तव्य पथ' }],
  [undefined, { name: 'कर्तव्य पथ', english: 'Kartavya Path' }],
])('a place has the name of the day of the article: %s', (publishedAt, expected) => {
  const { places } = analyze('राजपथ पर परेड हुई।', publishedAt === undefined ? {} : { publishedAt });
  expect(places[0]).toMatchObject(expected);
});

test('every former name stands in the row of the new one', () => {
  for (const [name = '', former = ''] of tableRows(readFileSync('src/lexicon/renamed-places.tsv', 'utf8'))) {
    const rows = readSource(former).matches.flatMap(match => match.entries);
    expect(rows.map(row => row.name)).toContain(name);
  }
});
