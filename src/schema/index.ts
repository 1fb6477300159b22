/**
 * Zod schemas and JSON Schema of the records. Needs `zod` 4, an optional peer dependency.
 * @module
 */
export {
  documentSchema,
  languageSchema,
  organizationRecordSchema,
  paragraphSchema,
  partyRecordSchema,
  personRecordSchema,
  placeRecordSchema,
  sentenceSchema,
  tallySchema,
  tokenSchema,
} from './document.ts';
export {
  dateEntitySchema,
  entitySchema,
  houseSchema,
  organizationEntitySchema,
  partyEntitySchema,
  personEntitySchema,
  placeEntitySchema,
  placeKindSchema,
  seatsEntitySchema,
} from './entity.ts';
export { documentJsonSchema, type JsonSchema } from './json-schema.ts';
