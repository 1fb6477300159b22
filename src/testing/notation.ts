import type { Entity } from '../entity.ts';
import type { Span } from '../span.ts';
import { ANNOTATION_FIELDS } from './annotated.ts';

/** Fields that a mark shows by another name than the record has, or only where they say more than the surface. */
function fieldOf(entity: Entity, key: string): unknown {
  const record = entity as unknown as Readonly<Record<string, unknown>>;
  if (key === 'ref') return entity.type === 'person' && entity.name !== entity.text ? entity.name : undefined;
  if (key === 'name') return record['name'] === entity.text ? undefined : record['name'];
  return record[key];
}

/** A record as a mark: `⟦115 सीटों|seats|count=115;party=BJP;status=won⟧`; `keys` are the fields it shows, by default all. */
export function formatMark(entity: Entity, keys: readonly string[] = ANNOTATION_FIELDS[entity.type]): string {
  const fields = keys.flatMap(key => {
    const value = fieldOf(entity, key);
    return value === undefined ? [] : [`${key}=${String(value)}`];
  });
  return `⟦${[entity.text, entity.type, ...(fields.length > 0 ? [fields.join(';')] : [])].join('|')}⟧`;
}

/**
 * The text with its records written as marks: what `parseAnnotated` reads. A first version of a fixture is
 * `toAnnotated(analyze(text))`, read and corrected by a person.
 */
export function toAnnotated(doc: { readonly text: string; readonly entities: readonly Entity[] }): string {
  return markUp(doc.text, { start: 0, end: doc.text.length }, doc.entities, entity => formatMark(entity));
}

/** The stretch of text with every marked span in it written by `write`. */
export function markUp<T extends Span>(
  text: string,
  stretch: Span,
  marked: readonly T[],
  write: (mark: T) => string,
): string {
  let out = '';
  let at = stretch.start;
  for (const mark of marked) {
    if (mark.start < at || mark.end > stretch.end) continue;
    out += text.slice(at, mark.start) + write(mark);
    at = mark.end;
  }
  return out + text.slice(at, stretch.end);
}
