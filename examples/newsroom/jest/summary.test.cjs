const { expect, test } = require('@jest/globals');
const { analyze } = require('khabar');
const { documentSchema } = require('khabar/schema');
const { documentOf, khabarMatchers, place, seats } = require('khabar/testing/jest');
const { renderPage } = require('khabar/view');

expect.extend(khabarMatchers);

test('the reading, in CommonJS', () => {
  const doc = analyze('जयपुर में बैठक हुई। भाजपा ने 115 सीटें जीतीं।');
  expect(doc).toContainEntity(place('जयपुर', { state: 'IN-RJ' }));
  expect(doc).toContainEntity(seats('115 सीटें', { count: 115 }));
  expect(documentSchema.parse(doc)).toEqual(doc);
});

test('a failing match shows the sentence with its marks', () => {
  const doc = documentOf('⟦जयपुर|place⟧ में बैठक हुई।');
  expect(() => expect(doc).toMatchAnnotated('जयपुर में ⟦बैठक|organization⟧ हुई।')).toThrow('+ ⟦जयपुर|place⟧ में बैठक हुई।');
});

test('a page to look at', () => {
  expect(renderPage(analyze('जयपुर में बैठक हुई।'))).toContain('<mark');
});
