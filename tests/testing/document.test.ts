import { describe, expect, test } from 'vitest';
import { documentOf, toAnnotated, toStable } from '../../src/testing/index.ts';

const ANNOTATED =
  'पूर्व मुख्यमंत्री ⟦वसुंधरा राजे|person⟧ ⟦जयपुर|place|kind=city⟧ में हैं। ⟦राजे|person|ref=वसुंधरा राजे⟧ ⟦भाजपा|party|id=BJP⟧ की नेता हैं।';

describe('documentOf: a document made of marks', () => {
  test('has the marked records and no other', () => {
    const doc = documentOf(ANNOTATED);
    expect(doc.entities.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'person वसुंधरा राजे',
      'place जयपुर',
      'person राजे',
      'party भाजपा',
    ]);
    expect(doc.sentences).toHaveLength(2);
  });

  test('links what the marks leave open', () => {
    const doc = documentOf(ANNOTATED);
    expect(doc.people).toMatchObject([{ name: 'वसुंधरा राजे', mentions: [0, 2] }]);
    expect(doc.parties).toMatchObject([{ id: 'BJP', name: 'भारतीय जनता पार्टी' }]);
  });

  test('takes a party that no gazetteer knows', () => {
    expect(documentOf('⟦नव लोक दल|party|id=NLD1⟧ की बैठक').parties).toMatchObject([{ id: 'NLD1' }]);
  });

  test('keeps offsets right behind signs that normalizing takes away', () => {
    const doc = documentOf('क्\u200dया ⟦भोपाल|place⟧ में');
    expect(doc.text.slice(doc.entities[0]?.start, doc.entities[0]?.end)).toBe('भोपाल');
  });

  test('seats and dates carry what the mark says', () => {
    const doc = documentOf('⟦3 दिसंबर|date|value=2023-12-03⟧ को ⟦115 सीटें|seats|count=115;party=BJP;status=won⟧', {
      publishedAt: '2023-12-06',
    });
    expect(doc.entities).toMatchObject([
      { type: 'date', value: '2023-12-03', grain: 'day' },
      { type: 'seats', count: 115, party: 'BJP', status: 'won' },
    ]);
    expect(doc.publishedAt).toBe('2023-12-06');
  });

  test('a mark inside a word is ANNOTATION_INVALID', () => {
    expect(() => documentOf('⟦दिल्ली|place⟧वासी')).toThrow(/cuts a word/);
  });
});

describe('toAnnotated: a document as marked text', () => {
  test('can be read back', () => {
    const doc = documentOf(ANNOTATED);
    expect(documentOf(toAnnotated(doc)).entities).toEqual(doc.entities);
  });
});

describe('toStable: a document for a snapshot', () => {
  const doc = documentOf(ANNOTATED);

  test('sorts keys and leaves rule names, tokens and sentences out', () => {
    const stable = toStable(doc) as Record<string, unknown>;
    expect(Object.keys(stable)).toEqual([
      'entities',
      'organizations',
      'paragraphs',
      'parties',
      'people',
      'places',
      'tallies',
      'text',
    ]);
    expect(JSON.stringify(stable)).not.toContain('evidence');
  });

  test('rounds confidences to a tenth and leaves offsets alone', () => {
    const [entity] = doc.entities;
    const near = { ...doc, entities: [{ ...entity!, confidence: 0.9312 }] };
    expect(toStable(near)).toMatchObject({ entities: [{ confidence: 0.9, start: entity!.start }] });
  });

  test('keeps them when asked', () => {
    expect(toStable(doc, { evidence: true, tokens: true })).toMatchObject({
      entities: [{ evidence: ['annotated'] }, {}, {}, {}],
      tokens: expect.any(Array),
    });
  });
});
