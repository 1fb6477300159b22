import { width } from './table.ts';

/** Rows as aligned text; the first row is the head, numbers stand to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map(row => row.map(String));
  const widths = texts[0]?.map((_, index) => Math.max(...texts.map(row => width(row[index] ?? '')))) ?? [];
  const right = widths.map((_, index) => rows.slice(1).some(row => typeof row[index] === 'number'));
  return texts
    .map(row =>
      row
        .map((cell, index) => {
          const gap = ' '.repeat(Math.max(0, widths[index]! - width(cell)));
          return right[index] ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('');
}
