import { z } from 'zod';
import type {
  Document,
  Language,
  OrganizationRecord,
  Paragraph,
  PartyRecord,
  PersonRecord,
  PlaceRecord,
  Sentence,
  Tally,
  Token,
} from '../document.ts';
import { entitySchema, houseSchema, placeKindSchema } from './entity.ts';
import { exactly } from './exact.ts';

const index = z.int().min(0);
const seats = z.int().min(0);
const share = z.number().min(0).max(1);
const text = z.string();
const span = { start: index, end: index };
const mentions = z.array(index).describe('Indexes into entities.');

export const languageSchema: z.ZodType<Language> = exactly<Language>()(
  z
    .object({
      code: text.regex(/^[a-z]{3}-[A-Z][a-z]{3}$/).describe('ISO 639-3 and ISO 15924: hin-Deva.'),
      confidence: share,
      runnerUp: text.exactOptional(),
      scripts: z.record(text, share),
      mixed: share.describe('Share of the words in another language.'),
    })
    .meta({ id: 'Language' }),
);

export const paragraphSchema: z.ZodType<Paragraph> = exactly<Paragraph>()(
  z.object({ ...span, language: languageSchema }).meta({ id: 'Paragraph' }),
);

export const sentenceSchema: z.ZodType<Sentence> = exactly<Sentence>()(
  z.object({ ...span, paragraph: index }).meta({ id: 'Sentence' }),
);

export const tokenSchema: z.ZodType<Token> = exactly<Token>()(
  z
    .object({
      ...span,
      text,
      kind: z.enum([
        'word',
        'number',
        'date',
        'time',
        'abbreviation',
        'hashtag',
        'handle',
        'url',
        'email',
        'emoji',
        'punctuation',
        'symbol',
      ]),
      norm: text,
      sentence: index,
    })
    .meta({ id: 'Token' }),
);

export const personRecordSchema: z.ZodType<PersonRecord> = exactly<PersonRecord>()(
  z
    .object({
      name: text,
      titles: z.array(text),
      party: text.exactOptional(),
      wikidata: text.exactOptional(),
      mentions,
    })
    .meta({ id: 'PersonRecord' }),
);

export const placeRecordSchema: z.ZodType<PlaceRecord> = exactly<PlaceRecord>()(
  z
    .object({
      name: text,
      english: text.exactOptional(),
      kind: placeKindSchema,
      code: text.exactOptional(),
      state: text.exactOptional(),
      country: text.exactOptional(),
      mentions,
    })
    .meta({ id: 'PlaceRecord' }),
);

export const partyRecordSchema: z.ZodType<PartyRecord> = exactly<PartyRecord>()(
  z
    .object({ id: text, name: text, english: text.exactOptional(), alliance: z.boolean(), mentions })
    .meta({ id: 'PartyRecord' }),
);

export const organizationRecordSchema: z.ZodType<OrganizationRecord> = exactly<OrganizationRecord>()(
  z.object({ name: text, english: text.exactOptional(), mentions }).meta({ id: 'OrganizationRecord' }),
);

export const tallySchema: z.ZodType<Tally> = exactly<Tally>()(
  z
    .object({
      place: text.exactOptional(),
      house: houseSchema.exactOptional(),
      year: text.exactOptional(),
      total: seats.exactOptional(),
      majority: seats.exactOptional(),
      sum: seats,
      rows: z.array(
        z.object({
          party: text,
          won: seats.exactOptional(),
          leading: seats.exactOptional(),
          held: seats.exactOptional(),
          projected: z.object({ min: seats, max: seats }).exactOptional(),
          mentions,
        }),
      ),
      conflicts: z.array(
        z.object({
          kind: z.enum(['sum-differs-from-total', 'two-counts-for-one-party', 'two-totals']),
          message: text,
          mentions,
        }),
      ),
    })
    .meta({ id: 'Tally' }),
);

/** What `analyze` returns. */
export const documentSchema: z.ZodType<Document> = exactly<Document>()(
  z
    .object({
      text,
      publishedAt: text.exactOptional(),
      paragraphs: z.array(paragraphSchema),
      sentences: z.array(sentenceSchema),
      tokens: z.array(tokenSchema),
      entities: z.array(entitySchema).describe('In text order, never overlapping.'),
      people: z.array(personRecordSchema),
      places: z.array(placeRecordSchema),
      parties: z.array(partyRecordSchema),
      organizations: z.array(organizationRecordSchema),
      tallies: z.array(tallySchema),
    })
    .meta({ id: 'Document' }),
);
