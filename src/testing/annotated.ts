import type { EntityType } from '../entity.ts';
import { KhabarError } from '../error.ts';
import type { Span } from '../span.ts';

/** A mark of an annotated text: `⟦surface|type|key=value;key=value⟧`, with offsets into the text without marks. */
export interface Annotation extends Span {
  readonly type: EntityType;
  readonly surface: string;
  /** Values as written; `count`, `min`, `max` are numbers in text form. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface AnnotatedText {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

const MARK = /⟦([^⟦⟧|]+)\|([a-z]+)(?:\|([^⟦⟧|]*))?⟧/gu;

/** The keys that a mark of each type may carry. */
export const ANNOTATION_FIELDS: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['ref', 'party', 'honorific'],
  place: ['kind', 'name', 'code', 'state', 'country'],
  party: ['id'],
  organization: ['name'],
  date: ['value', 'grain'],
  seats: ['count', 'min', 'max', 'party', 'status', 'place', 'house', 'year'],
};

/**
 * Reads the notation of the annotation guideline: `⟦कमलनाथ|person⟧ … ⟦163 सीटों|seats|count=163;party=BJP;status=won⟧`.
 * Throws `KhabarError` `ANNOTATION_INVALID` for an unknown type or key, or a stray bracket.
 */
export function parseAnnotated(annotated: string): AnnotatedText {
  const annotations: Annotation[] = [];
  let text = '';
  let done = 0;
  for (const match of annotated.matchAll(MARK)) {
    const [whole, surface = '', type = '', pairs = ''] = match;
    text += annotated.slice(done, match.index);
    done = match.index + whole.length;
    if (!(type in ANNOTATION_FIELDS)) throw invalid(`«${whole}»: there is no type «${type}»`);
    const start = text.length;
    text += surface;
    annotations.push({
      type: type as EntityType,
      surface,
      start,
      end: text.length,
      fields: readFields(whole, type as EntityType, pairs),
    });
  }
  text += annotated.slice(done);
  const stray = text.search(/[⟦⟧]/u);
  if (stray >= 0) throw invalid(`a stray bracket near «${text.slice(Math.max(0, stray - 20), stray + 20)}»`);
  return { text, annotations };
}

function readFields(mark: string, type: EntityType, pairs: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of pairs.split(';').filter(part => part !== '')) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, Math.max(0, equals));
    if (!ANNOTATION_FIELDS[type].includes(key)) throw invalid(`«${mark}»: ${type} has no key «${key}»`);
    fields[key] = pair.slice(equals + 1);
  }
  return fields;
}

function invalid(message: string): KhabarError {
  return new KhabarError('ANNOTATION_INVALID', `annotated text: ${message}`);
}
