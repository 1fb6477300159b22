import { expect, test } from 'vitest';
import { parseDay } from '../../src/calendar.ts';
import { readSource } from '../../src/read.ts';

const ids = (text: string, day: string): (string | undefined)[] =>
  readSource(text, { publishedAt: parseDay(day)! })
    .matches.filter(match => match.type === 'party' && !match.ambiguous)
    .map(match => match.entries[0]?.id);

test.each([
  ['टीआरएस जीती', '2018-12-11', ['TRS']],
  ['टीआरएस जीती', '2023-12-03', ['BRS']],
  ['बीआरएस हारी', '2023-12-03', ['BRS']],
  ['उद्धव ठाकरे की शिवसेना', '2024-11-23', ['SHS-UBT']],
  ['उद्धव ठाकरे की शिवसेना', '2019-10-24', ['SHS']],
  ['उद्धव की सेना', '2024-11-23', ['SHS-UBT']],
  ['शरद पवार की राकांपा', '2024-11-23', ['NCP-SP']],
  ['अजित पवार की राकांपा', '2024-11-23', ['NCP']],
  ['भारत की सेना', '2024-11-23', []],
  ['शिवसेना (यूबीटी) को 20', '2024-11-23', ['SHS-UBT']],
])('%s, %s', (text, day, expected) => {
  expect(ids(text, day)).toEqual(expected);
});

test.each([
  ['ब्रिटेन में लेबर पार्टी', ['LAB']],
  ['लेबर पार्टी', ['LAB']],
  ['ऑस्ट्रेलिया की राजधानी कैनबरा में लेबर पार्टी', ['ALP']],
  ['इजराइल की लेबर पार्टी', ['HAAVODA']],
  ['ऑस्ट्रेलिया गए नेता ने लंदन में ब्रिटेन की सरकार और लेबर पार्टी', ['LAB']],
  ['काठमांडू और पोखरा में एनसीपी', ['NCP-N']],
  ['मुंबई में एनसीपी, नेपाल में नहीं', ['NCP']],
  ['नेपाल में वाम गठबंधन', ['LA-NP']],
  ['केरल में वाम गठबंधन', ['LF']],
  // The end of the name is a party's name too; which of the two it is comes later.
  ['स्वीडन में सोशल डेमोक्रेट्स', ['SAP-SE', 'DEM']],
  ['जर्मनी में सोशल डेमोक्रेट्स', ['SPD', 'DEM']],
  ['महामारी के खिलाफ संयुक्त मोर्चा', []],
  ['कम्युनिस्ट पार्टी ऑफ इंडिया (माओवादी)', ['CPI-MAOIST']],
])('parties of one name are told apart by the country: %s', (text, expected) => {
  expect(ids(text, '2019-05-01')).toEqual(expected);
});

test('a qualifier in brackets is no mention of its own', () => {
  const { tokens, matches } = readSource('शिवसेना (यूबीटी) को 20');
  const party = matches.filter(match => match.type === 'party');
  expect(party.map(({ first, last }) => tokens.slice(first, last).map(token => token.text))).toEqual([['शिवसेना']]);
});

test.each([
  ['फाइव स्टार मूवमेंट और ब्रदर्स ऑफ इटली', ['M5S', 'FDI']],
  ['जनता उन्नयन पार्टी ने उम्मीदवार उतारे', ['JUP']],
  ['शिरोमणि अकाली दल (पुनर सुरजीत)', ['SAD-PS']],
])('a party of its own: %s', (text, expected) => {
  expect(ids(text, '2013-05-01')).toEqual(expected);
});
