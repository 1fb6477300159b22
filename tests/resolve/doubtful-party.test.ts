import { describe, expect, test } from 'vitest';
import { cutHead, isDoubtful } from '../../src/resolve/doubtful-party.ts';
import { Spoken } from '../../src/resolve/spoken.ts';
import { readMarked } from '../link/marked.ts';

const doubtful = (annotated: string): boolean[] => {
  const { source, mentions } = readMarked(annotated);
  const spoken = new Spoken(source);
  return mentions.map(mention => isDoubtful(spoken, mention));
};

describe('a common word that only the tagger took for a party', () => {
  test.each([
    ['the army', '⟦सेना|party⟧ के कमांडो ने घर को घेर लिया।'],
    ['a public-private partnership', 'हवाई अड्डा ⟦पीपीपी|party⟧ मॉडल पर बनेगा।'],
    ['an honoured guest', 'मोदी ने ⟦वीआईपी|party⟧ संस्कृति छोड़ने को कहा।'],
    ['the reader', 'इस योजना में ⟦आप|party⟧ घर बैठे जुड़ेंगी।'],
    ['the reader in an article on the party', 'केजरीवाल से पूछा गया, ⟦आप|party⟧ इसे कैसे देखते हैं।'],
    ['the speaker beside other parties', 'भाजपा, कांग्रेस और जेडीएस लड़ीं। ⟦हम|party⟧ 20 सीटें जीतेंगे।'],
    ['an abbreviation without a row', 'हवा बिगड़ने पर ⟦GRAP|party⟧ लागू होगा।'],
  ])('%s', (_, annotated) => {
    expect(doubtful(annotated)).toEqual([true]);
  });

  test.each([
    ['its leader is named', 'केजरीवाल बोले कि ⟦आप|party⟧ ने वादा निभाया।'],
    ['its full name is named', 'आम आदमी पार्टी जीती। ⟦आप|party⟧ को 40 सीटें मिलीं।'],
    ['its leader is named beside the speaker', 'जीतन राम मांझी आए। कल ⟦हम|party⟧ की बैठक थी।'],
    ['a member is named', 'माकपा हारी। उस दिन ⟦लेफ्ट|party⟧ केवल 60 पर सिमटा।'],
    ['several other parties are named', 'भाजपा, कांग्रेस और सपा हारीं। दिल्ली में ⟦आप|party⟧ जीती।'],
    ['a cue stands behind it', 'कल ⟦आप|party⟧ प्रत्याशी ने पर्चा भरा।'],
    ['an abbreviation without a row beside a party', 'भाजपा और ⟦कखगप|party⟧ साथ लड़ेंगी।'],
    ['no common word', '⟦भाजपा|party⟧ ने सूची जारी की।'],
    ['several words without a row', '⟦नवजीवन पार्टी|party⟧ ने सूची जारी की।'],
    ['another type', '⟦सेना|organization⟧ ने घर को घेर लिया।'],
  ])('not: %s', (_, annotated) => {
    expect(doubtful(annotated)).toEqual([false]);
  });

  test("not: a user's own party", () => {
    const { source, mentions } = readMarked('⟦सेना|party⟧ ने घर को घेर लिया।');
    expect(isDoubtful(new Spoken(source), { ...mentions[0]!, user: true })).toBe(false);
  });
});

describe('what stands before a known party is no part of it', () => {
  const cut = (annotated: string): string => {
    const { source, mentions } = readMarked(annotated);
    const { start, end } = cutHead(new Spoken(source), mentions[0]!);
    return source.text.slice(start, end);
  };

  test.each([
    ['where the party stands', 'मुकाबला ⟦वाम लेबर पार्टी|party⟧ से है।', 'लेबर पार्टी'],
    ['a person of the article', 'कमला हैरिस आईं। ⟦हैरिस डेमोक्रेटिक पार्टी|party⟧ की नेता हैं।', 'डेमोक्रेटिक पार्टी'],
    ['another party', 'मुकाबला ⟦बीजेपी अकाली दल|party⟧ से है।', 'अकाली दल'],
  ])('%s', (_, annotated, expected) => {
    expect(cut(annotated)).toBe(expected);
  });

  test.each([
    ['an unknown word', '⟦नवोदय डेमोक्रेटिक पार्टी|party⟧ जीती।', 'नवोदय डेमोक्रेटिक पार्टी'],
    ['no known party behind it', '⟦वाम नवजीवन पार्टी|party⟧ जीती।', 'वाम नवजीवन पार्टी'],
    ['the rest of a name, misspelt', '⟦तृणमूल कांगेस|party⟧ जीती।', 'तृणमूल कांगेस'],
  ])('not: %s', (_, annotated, expected) => {
    expect(cut(annotated)).toBe(expected);
  });
});
