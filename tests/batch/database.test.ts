import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/batch/index.ts';
import { built } from '../built.ts';
import { jsonLines, snapshot, temporaryFolder } from './archive.ts';

/** A Node with SQLite: this one, or one that `scripts/other-nodes.mjs` has brought. */
const NODE = [process.execPath, ...(process.env['KHABAR_NODES'] ?? '').split(path.delimiter)].find(
  node => node !== '' && spawnSync(node, ['-e', "process.getBuiltinModule('node:sqlite').DatabaseSync"]).status === 0,
);
const why = NODE === undefined ? ' (skipped: no Node with SQLite here)' : '';

function archive(): { readonly source: string; readonly out: string } {
  const top = temporaryFolder();
  const source = path.join(top, 'news.jsonl');
  writeFileSync(source, `${jsonLines(30)}{"id":"broken"}\n`);
  return { source, out: path.join(top, 'out') };
}

function write(node: string, { source, out }: ReturnType<typeof archive>, ...more: string[]) {
  const args = ['batch', source, '--out', out, '--format', 'sqlite', '--part', '10', '--workers', '0', ...more];
  return spawnSync(node, ['--no-warnings', built('cli.js'), ...args], { encoding: 'utf8' });
}

/** The answer of the database to a query. */
function ask(out: string, query: string): unknown {
  const code = `
    const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
    const [file, query] = process.argv.slice(1);
    console.log(JSON.stringify(new DatabaseSync(file, { readOnly: true }).prepare(query).all()));`;
  const args = ['--no-warnings', '-e', code, path.join(out, 'tables.sqlite'), query];
  return JSON.parse(execFileSync(NODE!, args, { encoding: 'utf8' }));
}

test.skipIf(NODE === undefined)(`all tables in one database, typed, and named by the manifest${why}`, async () => {
  const place = archive();
  expect(write(NODE!, place).status).toBe(3);
  expect(ask(place.out, 'SELECT count(*) AS count FROM articles')).toEqual([{ count: 30 }]);
  expect(ask(place.out, 'SELECT article, id, code FROM errors')).toEqual([
    { article: 30, id: 'broken', code: 'TEXT_MISSING' },
  ]);
  const seats =
    "SELECT a.id, count, relative FROM entities e JOIN articles a USING (article) WHERE type = 'seats' AND article = 4";
  expect(ask(place.out, seats)).toEqual([{ id: 'a4', count: 5, relative: null }]);
  expect(ask(place.out, 'SELECT DISTINCT typeof(confidence) AS type FROM entities')).toEqual([{ type: 'real' }]);
  const { database, tables } = (await readManifest(place.out))!;
  expect(ask(place.out, 'SELECT count(*) AS count FROM entities')).toEqual([{ count: tables.entities.rows }]);
  expect(snapshot(place.out)[database!.file]).toBe(database!.sha256);
});

test.skipIf(NODE === undefined)(`resume makes the same database, whatever was there${why}`, () => {
  const place = archive();
  write(NODE!, place);
  const whole = snapshot(place.out);
  for (const damage of [
    () => rmSync(path.join(place.out, 'tables.sqlite')),
    () => writeFileSync(path.join(place.out, 'tables.sqlite.4711.tmp'), 'half'),
    () => rmSync(path.join(place.out, 'entities', 'part-00001.jsonl')),
  ]) {
    rmSync(path.join(place.out, 'manifest.json'));
    damage();
    expect(write(NODE!, place, '--resume').status).toBe(3);
    expect(snapshot(place.out)).toEqual(whole);
  }
});

const here = process.getBuiltinModule?.('node:sqlite' as string) !== undefined;

test.skipIf(here)('a Node without SQLite says so before the work', () => {
  const place = archive();
  expect(write(process.execPath, place)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^khabar batch: format: sqlite needs Node 22\.13 or newer, this is v/),
  });
  expect(existsSync(place.out)).toBe(false);
});
