import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, type Entity } from '../src/index.ts';
import { parseAnnotated } from '../src/testing/annotated.ts';

const FOLDER = new URL('../fixtures/articles/', import.meta.url);
const HEADER = /^# published: (\S+)\n\n/;

/** What a mark says of a record, in the words of the guideline: `ref` is a person's fullest name. */
function marked(entity: Entity, keys: readonly string[]): Record<string, string> {
  const record = entity as unknown as Record<string, unknown>;
  return Object.fromEntries(keys.map(key => [key, String(record[key === 'ref' ? 'name' : key])]));
}

describe.each(readdirSync(FOLDER).filter(name => name.endsWith('.marked.txt')))('%s', name => {
  const file = readFileSync(new URL(name, FOLDER), 'utf8');
  const publishedAt = HEADER.exec(file)?.[1] ?? '';
  const { text, annotations } = parseAnnotated(file.replace(HEADER, '').trim());
  const { entities } = analyze(text, { publishedAt });

  test('everything that is marked is found, and nothing else', () => {
    const brief = (type: string, surface: string, start: number): string => `${start} ${type} ${surface}`;
    expect(entities.map(entity => brief(entity.type, entity.text, entity.start))).toEqual(
      annotations.map(mark => brief(mark.type, mark.surface, mark.start)),
    );
  });

  test.each(annotations.filter(mark => Object.keys(mark.fields).length > 0))('$surface', mark => {
    const entity = entities.find(({ start, type }) => start === mark.start && type === mark.type);
    expect(entity && marked(entity, Object.keys(mark.fields))).toEqual(mark.fields);
  });
});

test('the plain text of the first article is its marked one without marks', () => {
  const { text } = parseAnnotated(readFileSync(new URL('vidhan-sabha.marked.txt', FOLDER), 'utf8').replace(HEADER, ''));
  expect(readFileSync(new URL('vidhan-sabha.txt', FOLDER), 'utf8')).toBe(text);
});
