import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';
import { readChunks } from '../source/chunks.ts';
import { type Cell, COLUMNS, type ColumnType, TABLE_NAMES, type TableName } from '../table/columns.ts';
import { readTable } from '../table/read-table.ts';
import { DATABASE, type DatabaseFile, type Manifest } from './manifest.ts';
import { sinkFailure, TEMPORARY } from './write-part.ts';

/** What is used of `node:sqlite`, which Node 20 lacks. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...cells: (string | number | null)[]): unknown };
  close(): void;
}
type Sqlite = { readonly DatabaseSync: new (file: string) => Database };

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};
const INDEXES = `
  CREATE INDEX entities_by_article ON entities (article);
  CREATE INDEX entities_by_name ON entities (type, name);
  CREATE INDEX tallies_by_article ON tallies (article);`;

/** Throws `KhabarError` `OPTION_INVALID` where this Node has no SQLite. */
export function sqlite(): Sqlite {
  const module = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined;
  if (module) return module;
  const message = `format: sqlite needs Node 22.13 or newer, this is ${process.version}; the other formats need nothing`;
  throw new KhabarError('OPTION_INVALID', message);
}

/** Puts the tables of all parts into one database, which is there whole or not at all. Throws `KhabarError` `SINK_FAILED`. */
export async function writeDatabase(folder: string, manifest: Manifest): Promise<DatabaseFile> {
  const { DatabaseSync } = sqlite();
  const file = path.join(folder, DATABASE);
  const temporary = `${file}.${process.pid}${TEMPORARY}`;
  try {
    await rm(temporary, { force: true });
    const database = new DatabaseSync(temporary);
    try {
      // What fails is thrown away and made anew, so nothing need be rolled back.
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
      for (const table of TABLE_NAMES) await fill(database, folder, manifest, table);
      database.exec(`${INDEXES} COMMIT`);
    } finally {
      database.close();
    }
    const handle = await open(temporary, 'r+');
    await handle.sync().finally(() => handle.close());
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of readChunks(temporary)) {
      hash.update(chunk.bytes);
      bytes = chunk.position;
    }
    await rename(temporary, file);
    return { file: DATABASE, bytes, sha256: hash.digest('hex') };
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw sinkFailure(file, cause);
  }
}

async function fill(database: Database, folder: string, manifest: Manifest, table: TableName): Promise<void> {
  const columns = COLUMNS[table];
  const definitions = columns.map(
    ({ name, type, required }) => `"${name}" ${TYPES[type]}${required ? ' NOT NULL' : ''}`,
  );
  database.exec(`CREATE TABLE ${table} (${definitions.join(', ')})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  for await (const row of readTable(folder, manifest, table))
    insert.run(...columns.map(({ name }) => value(row[name])));
}

function value(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : (cell ?? null);
}
