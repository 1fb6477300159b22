import { assemble } from '../assemble.ts';
import { type CalendarDay, parseDay } from '../calendar.ts';
import type { Document } from '../document.ts';
import type { DateGrain, Entity } from '../entity.ts';
import { KhabarError } from '../error.ts';
import { matchAt } from '../gazetteer/match-at.ts';
import { collectThings } from '../link/collect.ts';
import { link } from '../link/link.ts';
import { type DateReading, type Mention, mentionAt, type SeatReading } from '../mention.ts';
import { readSource } from '../read.ts';
import type { Source } from '../source.ts';
import { originalEnd, originalStart } from '../text/offsets.ts';
import { type Annotation, parseAnnotated } from './annotated.ts';
import { expectedOf } from './expected.ts';

/**
 * A document with just the records that are marked, for tests of code that takes documents: nothing in it depends on how
 * well a finder reads. What the marks leave open (full names, ids, codes) is linked as `analyze` links it.
 * Throws `KhabarError` `ANNOTATION_INVALID` for a mark that cuts a word, `PUBLISHED_AT_INVALID` for a day that is none.
 */
export function documentOf(annotated: string, options: { readonly publishedAt?: string } = {}): Document {
  const { text, annotations } = parseAnnotated(annotated);
  const publishedAt = options.publishedAt === undefined ? undefined : readDay(options.publishedAt);
  const source = readSource(text, publishedAt ? { publishedAt } : {});
  const mentions = annotations.map(annotation => toMention(source, annotation));
  const doc = assemble(text, source, link(source, mentions));
  const entities = doc.entities.map(
    (entity, index): Entity => ({ ...entity, ...expectedOf(annotations[index]!) }) as Entity,
  );
  return { ...doc, entities, ...collectThings(entities) };
}

function readDay(publishedAt: string): CalendarDay {
  const day = parseDay(publishedAt);
  if (day) return day;
  throw new KhabarError('PUBLISHED_AT_INVALID', `publishedAt: «${publishedAt}» is no day of the form YYYY-MM-DD`);
}

function toMention(source: Source, annotation: Annotation): Mention {
  const { type, surface, fields } = annotation;
  const first = source.tokens.findIndex(token => originalStart(source.offsets, token.start) === annotation.start);
  const last = source.tokens.findIndex(token => originalEnd(source.offsets, token.end) === annotation.end) + 1;
  if (first < 0 || last === 0) {
    throw new KhabarError('ANNOTATION_INVALID', `annotated text: the mark of «${surface}» cuts a word`);
  }
  const found = matchAt(source.matches, first, last, type);
  const entries = found?.entries.filter(entry => fields['id'] === undefined || entry.id === fields['id']);
  return mentionAt(source.tokens, first, last, {
    type,
    confidence: 1,
    evidence: ['annotated'],
    entries: entries && entries.length > 0 ? entries : undefined,
    date: type === 'date' ? dateOf(fields) : undefined,
    seats: type === 'seats' ? seatsOf(annotation) : undefined,
  });
}

function dateOf({ value, grain }: Readonly<Record<string, string>>): DateReading {
  return {
    ...(value === undefined ? {} : { value }),
    grain: (grain as DateGrain | undefined) ?? grainOf(value ?? ''),
    relative: false,
    implied: [],
  };
}

/** How fine an EDTF value is, by the length of its first part. */
function grainOf(value: string): DateGrain {
  const [part = ''] = value.replace('{', '').split(/[/,}]/u);
  if (part.endsWith('X')) return 'decade';
  if (part.includes('T')) return 'minute';
  return part.length === 4 ? 'year' : part.length === 7 ? 'month' : 'day';
}

function seatsOf(annotation: Annotation): SeatReading {
  const { type: _type, text: _text, start: _start, end: _end, ...fields } = expectedOf(annotation);
  return { status: 'held', ...(fields as Partial<SeatReading>) };
}
