import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonLines, temporaryFolder } from '../batch/archive.ts';
import { built, khabar } from '../built.ts';

function source(lines: string): { readonly file: string; readonly out: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'news.jsonl');
  writeFileSync(file, lines);
  return { file, out: path.join(folder, 'out') };
}

test('exit codes: 0 done, 3 done with errors, 2 for a wrong call; no bar where nobody looks', async () => {
  const { file, out } = source(jsonLines(3));
  expect(await khabar(['batch', file, '--out', out, '--workers', '0'])).toEqual({
    code: 0,
    out: '',
    err: expect.stringMatching(/^khabar batch: 3 articles, 1 parts in .*out, 0:0\d\n$/),
  });
  const again = await khabar(['batch', file, '--out', out]);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('holds an archive already') });
  const broken = source('{"id":1}\n');
  expect(await khabar(['batch', broken.file, '--out', broken.out, '--quiet', '--workers', '0'])).toEqual({
    code: 3,
    out: '',
    err: '',
  });
});

test('a worker for every core: the engine takes its settings without a word', async () => {
  const { file, out } = source(jsonLines(3));
  expect(await khabar(['batch', file, '--out', out, '--workers', String(availableParallelism()), '--quiet'])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
});

test.each([
  [['batch'], '--out DIR is missing'],
  [['batch', '--out', 'x'], 'SRC is missing'],
  [['batch', 'nothing.jsonl', '--out', 'x'], 'nothing.jsonl: ENOENT'],
  [['batch', '-', '--out', 'x', '--format', 'xml'], '--format: «xml» is none of jsonl'],
  [['batch', '-', '--out', 'x', '--workers', 'two'], '--workers: «two» is no whole number from 0'],
  [['batch', '-', '--out', 'x', '--speed', '9'], "Unknown option '--speed'"],
  [['worker', '--redis', 'redis://localhost'], '--out DIR is missing'],
  [['stats', '.'], 'holds no finished archive'],
])('%j is a wrong call', async (args, message) => {
  const ended = await khabar(args);
  expect(ended.code).toBe(2);
  expect(ended.err).toContain(message);
});

test.each(['batch', 'stats', 'enqueue', 'worker'])('%s --help tells the options and exit codes', async command => {
  const { code, out } = await khabar([command, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^khabar ${command} `));
});

test('as a filter: a line in, a line out, in order; a bad line is a line too', async () => {
  const { code, out } = await khabar(
    ['batch', '-', '--out', '-', '--workers', '0'],
    `${jsonLines(2)}nonsense\n${jsonLines(1, 2)}`,
  );
  expect(code).toBe(0);
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { id?: string; entities?: unknown[]; error?: { code: string } });
  expect(lines.map(({ id, entities, error }) => error?.code ?? `${id} ${entities !== undefined}`)).toEqual([
    'a0 true',
    'a1 true',
    'JSON_INVALID',
    'a2 true',
  ]);
});

test('as a filter for a table: rows to standard output, bad lines to standard error', async () => {
  const { code, out, err } = await khabar(
    ['batch', '-', '--out', '-', '--table', 'entities', '--workers', '1'],
    `${jsonLines(1)}{}\n`,
  );
  expect(code).toBe(0);
  expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ id: 'a0', type: 'place', text: 'भोपाल' });
  expect(JSON.parse(err)).toMatchObject({ where: '-:2', error: { code: 'TEXT_MISSING' } });
});

test.skipIf(!existsSync('/dev/full'))('as a filter into a full disk: a word and exit code 1', async () => {
  const { file } = source(jsonLines(1));
  const code = `'${process.execPath}' '${built('cli.js')}' batch - --out - --workers 0 <'${file}' >/dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', code], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^khabar: standard output: ENOSPC/) });
});
