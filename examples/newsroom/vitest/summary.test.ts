import { analyze } from 'khabar';
import { documentSchema } from 'khabar/schema';
import { documentOf, khabarMatchers, person, seats, toStable } from 'khabar/testing/vitest';
import { renderPage } from 'khabar/view';
import { expect, test } from 'vitest';
import { summary } from '../src/summary.js';

expect.extend(khabarMatchers);

test('our code: a summary of a document made to measure', () => {
  const doc = documentOf(
    '⟦वसुंधरा राजे|person⟧ ⟦जयपुर|place⟧ में हैं। ⟦भाजपा|party|id=BJP⟧ को ⟦115 सीटें|seats|count=115;party=BJP;status=won⟧ मिलीं।',
  );
  expect(summary(doc)).toBe('वसुंधरा राजे · जयपुर · BJP 115');
});

test('the reading: what Khabar finds in our house style', () => {
  const doc = analyze('भाजपा ने 115 सीटों पर जीत दर्ज की। अशोक गहलोत जयपुर में थे।');
  expect(doc).toContainEntity(seats('115 सीटों', { count: 115, party: 'BJP', status: 'won' }));
  expect(doc).not.toContainEntity(person('भाजपा'));
  expect(doc).toMatchAnnotated(
    '⟦भाजपा|party|id=BJP⟧ ने ⟦115 सीटों|seats|count=115⟧ पर जीत दर्ज की। ⟦अशोक गहलोत|person⟧ ⟦जयपुर|place⟧ में थे।',
  );
  expect(documentSchema.parse(doc)).toEqual(doc);
});

test('a snapshot that lasts', () => {
  expect(toStable(documentOf('⟦जयपुर|place⟧ में बैठक हुई।'))).toMatchObject({ places: [{ name: 'जयपुर' }] });
});

test('a page to look at', () => {
  expect(renderPage(analyze('जयपुर में बैठक हुई।'))).toContain('<mark');
});
