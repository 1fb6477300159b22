/** What a cell holds: text, a whole number, a number, true or false. Any cell may be empty unless the column is `required`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: true;
}

export type Cell = string | number | boolean | undefined;

/** The cells of a row, in the order of the table's columns. */
export type Row = readonly Cell[];

export type TableName = 'articles' | 'entities' | 'tallies' | 'errors';

export const TABLE_NAMES: readonly TableName[] = ['articles', 'entities', 'tallies', 'errors'];

const text = (...names: string[]): Column[] => names.map(name => ({ name, type: 'string' }));
const integer = (...names: string[]): Column[] => names.map(name => ({ name, type: 'integer' }));
const required = (columns: readonly Column[]): Column[] => columns.map(column => ({ ...column, required: true }));

/** The columns of the flat tables, in order. `article` and `id` join them; offsets are UTF-16 units of the article's text. */
export const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  articles: [
    ...required(integer('article')),
    ...text('id'),
    ...required(text('source')),
    ...text('published_at', 'language'),
    ...required(
      integer(
        'characters',
        'paragraphs',
        'sentences',
        'tokens',
        'entities',
        'people',
        'places',
        'parties',
        'organizations',
        'tallies',
      ),
    ),
  ],
  entities: [
    ...required(integer('article')),
    ...text('id', 'published_at'),
    ...required([...integer('entity'), ...text('type', 'text'), ...integer('start', 'end', 'paragraph', 'sentence')]),
    { name: 'confidence', type: 'number', required: true },
    ...text('name', 'english', 'kind', 'code', 'state', 'country', 'party'),
    { name: 'alliance', type: 'boolean' },
    ...text('titles', 'honorific', 'wikidata', 'value', 'grain'),
    { name: 'relative', type: 'boolean' },
    ...text('implied'),
    ...integer('count', 'min', 'max'),
    ...text('status', 'place', 'house', 'year'),
    ...required(text('evidence')),
  ],
  tallies: [
    ...required(integer('article')),
    ...text('id', 'published_at'),
    ...required(integer('tally')),
    ...text('place', 'house', 'year'),
    ...integer('total', 'majority', 'sum'),
    ...text('party'),
    ...integer('won', 'leading', 'held', 'projected_min', 'projected_max'),
    ...text('conflicts'),
  ],
  errors: [...required(integer('article')), ...text('id'), ...required(text('source', 'code', 'message'))],
};
