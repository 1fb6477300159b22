import { tableRows } from '../../table.ts';

/** A row of a learned table: the key in base 36 and `INDEX:WEIGHT` of the weights that are not zero. */
export function writeRow(key: number, row: readonly number[]): string {
  const cells = row.flatMap((weight, index) => (weight === 0 ? [] : [`${index}:${weight}`]));
  return `${(key >>> 0).toString(36)}\t${cells.join(' ')}`;
}

/** The rows of a learned table, `width` weights a key. */
export function readRows(table: string, width: number): [key: number, row: number[]][] {
  return tableRows(table).map(([key = '', cells = '']) => {
    const row = new Array<number>(width).fill(0);
    for (const cell of cells.split(' ')) {
      const [index, weight] = cell.split(':');
      row[Number(index)] = Number(weight);
    }
    return [Number.parseInt(key, 36) | 0, row];
  });
}
