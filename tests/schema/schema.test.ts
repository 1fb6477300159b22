import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { OrganizationEntity } from '../../src/entity.ts';
import { analyze } from '../../src/index.ts';
import { exactly } from '../../src/schema/exact.ts';
import { documentJsonSchema, documentSchema, entitySchema } from '../../src/schema/index.ts';
import { documentOf } from '../../src/testing/index.ts';

const article =
  'जयपुर। राजस्थान विधानसभा चुनाव 2023 के नतीजे 3 दिसंबर को आए। भाजपा ने 115 सीटें जीतीं और कांग्रेस ने 69।\n\nThe new assembly meets in Jaipur.';
const documents = [
  analyze(article, { publishedAt: '2023-12-06' }),
  analyze(''),
  analyze('\ud800 😀 ۱۲۳'),
  documentOf(
    '⟦अशोक गहलोत|person⟧ ⟦बीते रविवार|date|value=2023-12-03⟧ ⟦चुनाव आयोग|organization⟧ ⟦2 से 4|seats|min=2;max=4⟧',
    {
      publishedAt: '2023-12-06',
    },
  ),
];

describe('the zod schemas', () => {
  test.each(documents)('describe document %# wholly: parsing drops no field', doc => {
    expect(documentSchema.parse(doc)).toEqual(doc);
  });

  test.each([
    ['an unknown type', { type: 'event' }],
    ['a confidence above 1', { confidence: 1.2 }],
    ['an offset below 0', { start: -1 }],
    ['a missing name', { name: undefined }],
    ['an optional field that is there without a value', { party: undefined }],
  ])('refuse %s', (_, change) => {
    const [entity] = documents[3]!.entities;
    expect(entitySchema.safeParse(entity).success).toBe(true);
    expect(entitySchema.safeParse({ ...entity, ...change }).success).toBe(false);
  });

  test('are held to the types of the core when the project is type-checked', () => {
    const lacksFields = z.object({ type: z.literal('organization'), name: z.string() });
    // @ts-expect-error a schema without all fields of the record
    exactly<OrganizationEntity>()(lacksFields);
    // @ts-expect-error a schema with a field more than the record
    exactly<{ readonly name: string }>()(z.object({ name: z.string(), age: z.int() }));
    expect(exactly<{ readonly name: string }>()(z.object({ name: z.string() })).parse({ name: 'क' })).toEqual({
      name: 'क',
    });
  });
});

describe('the JSON Schema', () => {
  const schema = documentJsonSchema();
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test('is draft 2020-12 and names every record', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema['$defs'] as object)).toEqual(
      expect.arrayContaining(['Document', 'Entity', 'PersonEntity', 'SeatsEntity', 'PlaceRecord', 'Tally', 'Token']),
    );
  });

  test.each(documents)('accepts document %#', doc => {
    expect(validate(doc), JSON.stringify(validate.errors)).toBe(true);
  });

  test('accepts a record with a field of a later version', () => {
    const [doc] = documents;
    expect(validate({ ...doc, summary: '' })).toBe(true);
  });

  test('refuses a seat count that is no whole number', () => {
    const broken = structuredClone(documents[3]!) as unknown as { entities: { min?: number }[] };
    broken.entities[3]!.min = 2.5;
    expect(validate(broken)).toBe(false);
  });
});
