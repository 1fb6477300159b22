import { z } from 'zod';
import { documentSchema } from './document.ts';

/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  readonly $schema: string;
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema (draft 2020-12) of a document, made from the zod schemas; the records stand under `$defs` by name.
 * Further fields are allowed, since a record may gain one in a minor version. The package holds it as `khabar/schema.json`.
 */
export function documentJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // zod bounds every integer by what a double can hold; that says nothing about the records.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema: String($schema), title: 'Khabar document', ...schema };
}
