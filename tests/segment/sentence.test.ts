import { expect, test } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { partition } from './partition.ts';

const sentences = (text: string): string[] => segment(text).sentences.map(span => text.slice(span.start, span.end));

test.each([
  ['बैठक हुई।¦ फैसला टला।'],
  ['बैठक हुई॥¦ फैसला टला॥'],
  ['बैठक हुई |¦ फैसला टला|'],
  ['बैठक हुई.¦ फैसला टला.'],
  ['बैठक हुई.¦फैसला टला'],
  ['कौन जीता?¦ देखिए!'],
  ['फिर क्या हुआ…¦ सब चुप रहे।'],
  ['डॉ. हर्षवर्धन पहुंचे।¦ पं. नेहरू मार्ग बंद रहा।'],
  ['पी. चिदंबरम और ए.के. एंटनी मिले।¦ जे.पी. नड्डा नहीं आए।'],
  ['पी . चिदंबरम आए।'],
  ['दर 3.5 रही।¦ सुबह 8.30 बजे बैठक है।'],
  ['पता www.example.org है।¦ देखें।'],
  ['कीमत रु. 500 है।¦ दूरी 5 कि.मी. है।'],
  ['उसने कहा, "चलो।"¦ सब चल पड़े।'],
  ['पहली पंक्ति\n¦दूसरी पंक्ति'],
  ['क्रमांक नं. 5 है।'],
])('%s', notation => {
  const { expected, found } = partition(notation, sentences);
  expect(found).toEqual(expected);
});

test('a blank line separates paragraphs, a line break does not', () => {
  const { paragraphs } = segment('एक\nदो\n \nतीन\r\n\r\nचार');
  expect(paragraphs).toHaveLength(3);
});
