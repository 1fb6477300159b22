import type { Entity, EntityType } from '../../entity.ts';
import type { ArticleDocument } from '../article.ts';
import { type Cell, COLUMNS, type Row } from './columns.ts';

type FieldsByType = { readonly [T in EntityType]: readonly (string & keyof Extract<Entity, { readonly type: T }>)[] };

/** The fields that only records of the type have; each has the column of its name, but the id of a party. */
const FIELDS: FieldsByType = {
  person: ['name', 'party', 'titles', 'honorific', 'wikidata'],
  place: ['name', 'english', 'kind', 'code', 'state', 'country'],
  party: ['name', 'english', 'id', 'alliance'],
  organization: ['name', 'english'],
  date: ['value', 'grain', 'relative', 'implied'],
  seats: ['count', 'min', 'max', 'party', 'status', 'place', 'house', 'year'],
};

const CELLS = {
  person: cellsOf('person'),
  place: cellsOf('place'),
  party: cellsOf('party'),
  organization: cellsOf('organization'),
  date: cellsOf('date'),
  seats: cellsOf('seats'),
};

/** Each field with the index of its column. */
function cellsOf(type: EntityType): { readonly field: string; readonly column: number }[] {
  return FIELDS[type].map(field => ({ field, column: columnOf(field === 'id' ? 'party' : field) }));
}

function columnOf(name: string): number {
  return COLUMNS.entities.findIndex(column => column.name === name);
}

const EVIDENCE = columnOf('evidence');

/** Reads only the fields that the record may have: those of all types together are a row of searches in vain. */
export function entityRow({ article, id, document }: ArticleDocument, entity: Entity, index: number): Row {
  const { type, text, start, end, paragraph, sentence, confidence, evidence } = entity;
  const { publishedAt } = document;
  const row: Cell[] = [article, id, publishedAt, index, type, text, start, end, paragraph, sentence, confidence];
  while (row.length < EVIDENCE) row.push(undefined);
  row.push(joined(evidence));
  const fields = entity as unknown as Partial<Record<string, Cell | readonly string[]>>;
  for (const { field, column } of CELLS[type]) {
    const value = fields[field];
    row[column] = Array.isArray(value) ? joined(value as readonly string[]) : (value as Cell);
  }
  return row;
}

/** Lists within a cell are joined by ` | `. */
export function joined(parts: readonly string[]): string | undefined {
  return parts.length < 2 ? parts[0] : parts.join(' | ');
}
