import { describe, expect, test } from 'vitest';
import { KhabarError } from '../../src/error.ts';
import { expectedEntities, parseAnnotated } from '../../src/testing/index.ts';

describe('the notation of marked text', () => {
  test('marks become spans of the text without marks', () => {
    const { text, annotations } = parseAnnotated('⟦भाजपा|party|id=BJP⟧ ने ⟦115 सीटें|seats|count=115;status=won⟧ जीतीं।');
    expect(text).toBe('भाजपा ने 115 सीटें जीतीं।');
    expect(annotations.map(({ start, end }) => text.slice(start, end))).toEqual(['भाजपा', '115 सीटें']);
    expect(annotations[1]?.fields).toEqual({ count: '115', status: 'won' });
  });

  test.each([
    ['an unknown type', '⟦भोपाल|town⟧'],
    ['a key that the type does not have', '⟦भोपाल|place|count=2⟧'],
    ['a bracket without its twin', '⟦भोपाल|place में'],
  ])('%s is ANNOTATION_INVALID', (_, annotated) => {
    expect(() => parseAnnotated(annotated)).toThrow(KhabarError);
  });

  test('a text without marks asks for no record', () => {
    expect(expectedEntities('आज मौसम साफ़ रहा।')).toEqual([]);
  });

  test('expected records carry offsets, numbers as numbers, and ref as the name', () => {
    expect(expectedEntities('⟦राजे|person|ref=वसुंधरा राजे⟧ के दल को ⟦115|seats|count=115⟧')).toEqual([
      { type: 'person', text: 'राजे', start: 0, end: 4, name: 'वसुंधरा राजे' },
      { type: 'seats', text: '115', start: 14, end: 17, count: 115 },
    ]);
  });
});
