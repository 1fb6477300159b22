import { type Cell, COLUMNS, type Row, type TableName } from './columns.ts';
import { Utf8Buffer } from './utf8-buffer.ts';

/** What of an integer is written digit by digit. */
const MOST_DIGITS = 2 ** 31;
const LINE_END = Buffer.from('}\n');
const EMPTY_LINE = Buffer.from('{}\n');

/** Writes rows as JSON, one a line; empty cells are left out. As `JSON.stringify`, which takes its time for so little. */
export class JsonLines {
  readonly to: Utf8Buffer = new Utf8Buffer();
  /** `"name":` of each column, as the first of a line and behind another. */
  private readonly first: readonly Uint8Array[];
  private readonly further: readonly Uint8Array[];

  constructor(table: TableName) {
    const keys = COLUMNS[table].map(({ name }) => `${JSON.stringify(name)}:`);
    this.first = keys.map(key => Buffer.from(`{${key}`));
    this.further = keys.map(key => Buffer.from(`,${key}`));
  }

  add(row: Row): void {
    const { first, further, to } = this;
    let keys = first;
    for (let index = 0; index < first.length; index++) {
      const cell = row[index];
      if (cell === undefined) continue;
      to.copy(keys[index]!);
      this.cell(cell);
      keys = further;
    }
    to.copy(keys === first ? EMPTY_LINE : LINE_END);
  }

  private cell(cell: NonNullable<Cell>): void {
    if (typeof cell === 'string') this.to.quoted(cell);
    else if (typeof cell === 'number' && isCount(cell)) this.to.digits(cell);
    else this.to.text(JSON.stringify(cell));
  }
}

function isCount(number: number): boolean {
  return number >= 0 && number < MOST_DIGITS && Number.isInteger(number);
}

/** The lines of the rows as text. */
export function jsonLines(table: TableName, rows: readonly Row[]): string {
  const lines = new JsonLines(table);
  for (const row of rows) lines.add(row);
  return Buffer.from(lines.to.bytes()).toString();
}
