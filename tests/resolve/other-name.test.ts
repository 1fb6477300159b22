import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPartOfOtherName } from '../../src/resolve/other-name.ts';
import { foldedWords } from '../../src/segment/folded-key.ts';
import { tableColumn } from '../../src/table.ts';
import { readMarked } from '../link/marked.ts';

const parts = (annotated: string): boolean[] => {
  const { source, mentions } = readMarked(annotated);
  return mentions.map(mention => isPartOfOtherName(source, mention));
};

describe('a name inside the name of something else', () => {
  test.each([
    ['a scheme', 'सरकार ने आयुष्मान ⟦भारत|place⟧ योजना बढ़ाई।'],
    ['an award', 'उन्हें ⟦भारत|place⟧ रत्न मिला।'],
    ['a gathering', 'विज्ञान ⟦कांग्रेस|party⟧ सोमवार को होगी।'],
    ['a train', '⟦चेन्नई|place⟧ एक्सप्रेस समय पर पहुंची।'],
    ['a tournament', 'वह ⟦जापान|place⟧ ओपन में खेलेंगी।'],
    ['a family', '⟦गांधी|person⟧ परिवार वहां पहुंचा।'],
    ["a party's wing", 'शिवसेना (⟦शिंदे|person⟧) को सात सीटें मिलीं।'],
    ['an alliance', '⟦INDIA|place⟧ को 53 और NDA को 25 सीटें मिलीं।'],
    ['any party', '⟦किस पार्टी|party⟧ की सरकार बनी?'],
    ['a pronoun', '⟦आप|party⟧ लोग वहां गए थे।'],
    ['parties of a wing', 'कांग्रेस और ⟦लेफ्ट|party⟧ पार्टियों ने बंद बुलाया।'],
    ['where an alliance stands', 'उनका ⟦कंजर्वेटिव|party⟧ गठबंधन जीता।'],
    ['where another party stands', '⟦कंजरवेटिव|party⟧ लेबर पार्टी की बात हुई।'],
    ['an office', '⟦एसपी|party⟧ दफ्तर ने सूची दी।'],
    ['a scheme', 'मंत्री ने ⟦डिजिटल इंडिया|organization⟧ पर बात की।'],
    ['games', '⟦खेलो इंडिया यूथ गेम्स|organization⟧ शुरू हुए।'],
    ['a caste', '⟦एससी|organization⟧/एसटी अधिनियम बदला।'],
    ['a common noun', 'नया ⟦राष्ट्रीय आयोग|organization⟧ बनेगा।'],
    ['parties', '⟦वाम दल|party⟧ सड़क पर उतरे।'],
    ['a form of address', 'प्रधानमंत्री ⟦जी|person⟧ आए।'],
    ['English', 'The Make in ⟦India|place⟧ scheme grew.'],
  ])('%s', (_, annotated) => {
    expect(parts(annotated)).toEqual([true]);
  });

  test.each([
    ['the country', 'नए ⟦भारत|place⟧ की बात हुई।'],
    ['the country in capitals', '⟦INDIA|place⟧ ने मैच जीता।'],
    ['the party', 'विज्ञान पर ⟦कांग्रेस|party⟧ बोली।'],
    ['a road', '⟦लखनऊ|place⟧ एक्सप्रेस वे बंद रहा।'],
    ['the host of a tournament', '⟦जापान|place⟧ में ओपन शुरू हुआ।'],
    ['a person of a family', '⟦गांधी|person⟧ के परिवार ने कहा।'],
    ['a candidate behind a place', 'पटना (⟦शिंदे|person⟧) की सीट पर।'],
    ['an organization', '⟦इंडियन एक्सप्रेस|organization⟧ ने लिखा।'],
    ['an organization of a scheme', '⟦डिजिटल इंडिया फाउंडेशन|organization⟧ ने लिखा।'],
    ['a commission by name', '⟦राष्ट्रीय नदी आयोग|organization⟧ बनेगा।'],
    ['a party before people', '⟦भाजपा|party⟧ लोगों से मिली।'],
    ['a party before all seats', '⟦कांग्रेस|party⟧ सभी 90 सीटों पर लड़ेगी।'],
    ['the party before what it does', '⟦कंजर्वेटिव|party⟧ सांसद बोले।'],
    ['the party that is also an officer', '⟦एसपी|party⟧ और बीएसपी साथ आईं।'],
    ['a person with a form of address', '⟦मोहन जी|person⟧ आए।'],
  ])('not: %s', (_, annotated) => {
    expect(parts(annotated)).toEqual([false]);
  });

  test("not: a user's own name", () => {
    const { source, mentions } = readMarked('आयुष्मान ⟦भारत|place⟧ योजना');
    expect(isPartOfOtherName(source, { ...mentions[0]!, user: true })).toBe(false);
  });
});

test('no other name is one word: such a word would never be looked up', () => {
  const names = tableColumn(readFileSync('src/lexicon/other-names.tsv', 'utf8'));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter(name => foldedWords(name).length < 2)).toEqual([]);
});
