import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Row } from '../../src/batch/table/columns.ts';
import { createEncoder } from '../../src/batch/table/encode.ts';

const NAMES = COLUMNS.errors.map(({ name }) => name);

/** A row of the table of errors with one cell of any kind. */
function rowOf(cell: Row[number]): Row {
  return [7, 'क-1', cell, 'CODE', 'message'];
}

async function written(format: 'jsonl' | 'csv', rows: readonly Row[]): Promise<string> {
  const encoder = createEncoder('errors', format);
  for (const row of rows) encoder.add([row]);
  encoder.add([]);
  return Buffer.from(await encoder.end()).toString();
}

describe('rows as JSON lines', () => {
  it('are what JSON.stringify writes, for any cell', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\\', '\n', '\u007f', '\ud800', 'दिल्ली "नई"', ''),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(cell, async value => {
        const row = rowOf(value);
        const object = Object.fromEntries(NAMES.map((name, index) => [name, row[index]]));
        expect(await written('jsonl', [row])).toBe(Buffer.from(`${JSON.stringify(object)}\n`).toString());
      }),
    );
  });

  it('stand in the order in which they were added', async () => {
    const lines = await written('jsonl', [rowOf('a'), rowOf('b')]);
    const cells = lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)[NAMES[2]!]);
    expect(cells).toEqual(['a', 'b']);
  });
});

describe('rows as CSV', () => {
  it('have one header, also without rows', async () => {
    const header = `${NAMES.join(',')}\n`;
    expect(await written('csv', [])).toBe(header);
    expect(await written('csv', [rowOf('a,b')])).toBe(`${header}7,क-1,"a,b",CODE,message\n`);
  });
});
