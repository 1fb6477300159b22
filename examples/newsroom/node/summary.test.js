import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyze } from 'khabar';
import { expectedEntities, parseAnnotated } from 'khabar/testing';

test('expected records work in any runner', () => {
  const annotated = '⟦जयपुर|place⟧ में ⟦भाजपा|party|id=BJP⟧ की बैठक हुई।';
  const { entities } = analyze(parseAnnotated(annotated).text);
  const expected = expectedEntities(annotated);
  assert.equal(entities.length, expected.length);
  for (const [index, entity] of entities.entries()) assert.deepEqual({ ...entity, ...expected[index] }, entity);
});

test('the JSON Schema is in the package', () => {
  const schema = JSON.parse(readFileSync(new URL(import.meta.resolve('khabar/schema.json')), 'utf8'));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
});
