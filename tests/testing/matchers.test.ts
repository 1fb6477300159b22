import { describe, expect, test } from 'vitest';
import { documentOf, khabarMatchers, party, person, place, seats } from '../../src/testing/vitest.ts';

expect.extend(khabarMatchers);

const doc = documentOf(
  '⟦जयपुर|place⟧ में मतगणना हुई। ⟦भाजपा|party|id=BJP⟧ ने ⟦115 सीटें|seats|count=115;party=BJP;status=won⟧ जीतीं।',
);

function messageOf(check: () => void): string {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the check passed, it should fail');
}

describe('toContainEntity', () => {
  test('passes for a record with the fields that are named', () => {
    expect(doc).toContainEntity(place('जयपुर'));
    expect(doc).toContainEntity(seats('115 सीटें', { count: 115, status: 'won' }));
    expect(doc).not.toContainEntity(person('जयपुर'));
  });

  test('says which field is otherwise, and shows the sentence', () => {
    const message = messageOf(() => expect(doc).toContainEntity(party('भाजपा', { id: 'INC' })));
    expect(message).toBe(
      [
        'expected party text «भाजपा», id «INC»; the text is marked, but otherwise:',
        '  ⟦भाजपा|party⟧ ने ⟦115 सीटें|seats⟧ जीतीं।',
        '    id: «BJP», not «INC»',
      ].join('\n'),
    );
  });

  test('shows what the document reads where nothing is near', () => {
    const message = messageOf(() => expect(doc).toContainEntity(person('अशोक गहलोत')));
    expect(message).toContain('⟦जयपुर|place⟧ में मतगणना हुई।');
  });

  test('negated, shows the record that should not be there', () => {
    expect(messageOf(() => expect(doc).not.toContainEntity(place('जयपुर')))).toContain('⟦जयपुर|place⟧ में मतगणना हुई।');
  });
});

describe('toMatchAnnotated', () => {
  test('passes where records and named fields agree; fields that no mark names may be anything', () => {
    expect(doc).toMatchAnnotated('⟦जयपुर|place⟧ में मतगणना हुई। ⟦भाजपा|party⟧ ने ⟦115 सीटें|seats|count=115⟧ जीतीं।');
  });

  test('shows the sentence with both marks, and no other sentence', () => {
    const message = messageOf(() =>
      expect(doc).toMatchAnnotated('⟦जयपुर|place⟧ में मतगणना हुई। ⟦भाजपा|party⟧ ने ⟦115|seats|count=115⟧ सीटें जीतीं।'),
    );
    expect(message).toBe(
      [
        'the document reads otherwise than the annotated text (- marked, + read):',
        '',
        'sentence 2',
        '- ⟦भाजपा|party⟧ ने ⟦115|seats|count=115⟧ सीटें जीतीं।',
        '+ ⟦भाजपा|party⟧ ने ⟦115 सीटें|seats⟧ जीतीं।',
        '    missing: seats «115»',
        '    not asked for: seats «115 सीटें» (annotated)',
      ].join('\n'),
    );
  });

  test('names a field that is otherwise', () => {
    const message = messageOf(() =>
      expect(doc).toMatchAnnotated('⟦जयपुर|place⟧ में मतगणना हुई। ⟦भाजपा|party⟧ ने ⟦115 सीटें|seats|count=116⟧ जीतीं।'),
    );
    expect(message).toContain('+ ⟦भाजपा|party⟧ ने ⟦115 सीटें|seats|count=115⟧ जीतीं।');
    expect(message).toContain('seats «115 सीटें» count: «115», not «116»');
  });

  test('says so where the texts differ', () => {
    expect(messageOf(() => expect(doc).toMatchAnnotated('⟦जयपुर|place⟧'))).toContain('the texts differ');
  });
});
