import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read.ts';
import { builtInTagger, taggerFinder } from '../../src/tagger/finder.ts';

/** The mentions of a text as `type: surface`. */
function tagged(text: string): string[] {
  const source = readSource(text);
  return taggerFinder.find(source).map(({ type, start, end }) => `${type}: ${source.text.slice(start, end)}`);
}

describe('the built-in tagger', () => {
  it.each([
    ['प्रधानमंत्री नरेंद्र मोदी ने पटना में रैली की।', ['person: नरेंद्र मोदी', 'place: पटना']],
    ['चुनाव आयोग ने बिहार में मतदान की तारीख बताई।', ['organization: चुनाव आयोग', 'place: बिहार']],
    ['भाजपा और कांग्रेस के नेता भोपाल पहुंचे।', ['party: भाजपा', 'party: कांग्रेस', 'place: भोपाल']],
    ['सुप्रीम कोर्ट ने मंगलवार को सुनवाई टाल दी।', ['organization: सुप्रीम कोर्ट']],
    ['बैठक में बाढ़ और सिंचाई पर बात हुई।', []],
  ])('tags %s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it('finds names that stand in no gazetteer', () => {
    const source = { ...readSource('विधायक रमणीक बोरसदिया ने कहा कि सड़क बनेगी।'), matches: [] };
    const found = taggerFinder.find(source);
    expect(found.map(({ type, start, end }) => `${type}: ${source.text.slice(start, end)}`)).toEqual([
      'person: रमणीक बोरसदिया',
    ]);
    expect(found[0]?.entries).toBeUndefined();
  });

  it('leaves the title out of the name and keeps a state before a party apart', () => {
    expect(tagged('बिहार भाजपा के अध्यक्ष ने मुख्यमंत्री नीतीश कुमार से बात की।')).toEqual([
      'place: बिहार',
      'party: भाजपा',
      'person: नीतीश कुमार',
    ]);
  });

  it('brings the gazetteer rows that cover the same tokens with the same type', () => {
    const [mention] = taggerFinder.find(readSource('लखनऊ में बारिश हुई।'));
    expect(mention?.entries?.map(entry => entry.type)).toContain('place');
    expect(mention?.entries?.[0]?.name).toBe('लखनऊ');
  });

  it('gives every mention the probability of its span', () => {
    for (const { confidence } of taggerFinder.find(readSource('प्रधानमंत्री नरेंद्र मोदी ने पटना में रैली की।'))) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says the same twice', () => {
    const text = 'राजस्थान के मुख्यमंत्री अशोक गहलोत ने जयपुर में कांग्रेस की बैठक बुलाई।';
    expect(tagged(text)).toEqual(tagged(text));
  });

  it('reads any string without throwing, mentions in order and apart', () => {
    const sign = fc.constantFrom(
      'मोदी',
      'ने ',
      ' ',
      '।',
      '(',
      '-',
      '\n\n',
      'BJP',
      '\ud800',
      '3',
      'दिल्ली',
      '"',
      '\u200d',
      '़',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(sign).map(parts => parts.join('')),
        ),
        text => {
          const source = readSource(text);
          let end = 0;
          for (const mention of taggerFinder.find(source)) {
            expect(mention.first).toBeGreaterThanOrEqual(end);
            expect(mention.last).toBeGreaterThan(mention.first);
            end = mention.last;
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('takes time in proportion to the text', () => {
    const words = 'रवि किशन ने गोरखपुर में कहा कि भाजपा जीतेगी । ';
    const short = readSource(words.repeat(100));
    const long = readSource(words.repeat(3200));
    builtInTagger().tag(short);
    const time = (source: typeof short): number => {
      const start = performance.now();
      builtInTagger().tag(source);
      return performance.now() - start;
    };
    const once = Math.min(time(short), time(short), time(short));
    // 32 times the text: a quadratic step would cost 1024 times as much.
    expect(time(long)).toBeLessThan(once * 32 * 8);
  });
});
