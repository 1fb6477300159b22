import type { Document } from '../document.ts';
import type { Entity } from '../entity.ts';
import type { Span } from '../span.ts';
import { ANNOTATION_FIELDS, type Annotation } from './annotated.ts';
import { expectedOf, missed } from './expected.ts';
import { formatMark, markUp } from './notation.ts';

/** A mark that the document does not meet, or a record that nothing asks for. */
interface Difference {
  readonly annotation?: Annotation;
  readonly entity?: Entity;
  readonly message: string;
}

/**
 * What the document reads otherwise than the marks ask, sentence by sentence: the sentence as marked (`-`), as read (`+`),
 * and a line a difference. Empty where they agree. Fields that a mark does not name may be anything.
 */
export function differenceReport(doc: Document, annotations: readonly Annotation[]): string {
  const differences = compare(doc.entities, annotations);
  return doc.sentences
    .map((sentence, index) => {
      const here = differences.filter(({ annotation, entity }) => inside((annotation ?? entity)!, sentence));
      if (here.length === 0) return undefined;
      return [
        `sentence ${index + 1}`,
        `- ${oneLine(markUp(doc.text, sentence, annotations, markOf))}`,
        `+ ${oneLine(markUp(doc.text, sentence, doc.entities, entity => formatMark(entity, keysShown(entity, annotations))))}`,
        ...here.map(({ message }) => `    ${message}`),
      ].join('\n');
    })
    .filter(block => block !== undefined)
    .join('\n\n');
}

function compare(entities: readonly Entity[], annotations: readonly Annotation[]): Difference[] {
  const differences: Difference[] = [];
  const used = new Set<Entity>();
  for (const annotation of annotations) {
    const entity = entities.find(found => sameSpan(found, annotation) && found.type === annotation.type);
    if (!entity) {
      differences.push({ annotation, message: `missing: ${annotation.type} «${annotation.surface}»` });
      continue;
    }
    used.add(entity);
    for (const field of missed(entity, expectedOf(annotation))) {
      differences.push({ annotation, entity, message: `${entity.type} «${entity.text}» ${field}` });
    }
  }
  for (const entity of entities) {
    if (used.has(entity)) continue;
    const why = entity.evidence.join(', ');
    differences.push({ entity, message: `not asked for: ${entity.type} «${entity.text}» (${why})` });
  }
  return differences;
}

/** The record shows the fields that the mark of the same span names, so that the two lines differ only where they disagree. */
function keysShown(entity: Entity, annotations: readonly Annotation[]): string[] {
  const annotation = annotations.find(mark => sameSpan(mark, entity));
  return annotation ? ANNOTATION_FIELDS[entity.type].filter(key => key in annotation.fields) : [];
}

function markOf({ surface, type, fields }: Annotation): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
  return `⟦${[surface, type, ...(pairs.length > 0 ? [pairs.join(';')] : [])].join('|')}⟧`;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function inside(span: Span, stretch: Span): boolean {
  return span.start >= stretch.start && span.start < stretch.end;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
