import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ARCHIVE_FORMATS } from '../../src/batch/index.ts';
import { jsonLines, temporaryFolder } from '../batch/archive.ts';
import { built } from '../built.ts';

const page = readFileSync(new URL('../../docs/batch.md', import.meta.url), 'utf8');

/** The code blocks of the page in a language. */
function blocks(language: string): string[] {
  return [...page.matchAll(/```(\w+)\n([^`]+)```/g)].flatMap(([, its, code]) => (its === language ? [code!] : []));
}

/** A folder with an archive and a `khabar` to call. */
function workplace(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, 'news.jsonl.gz'), gzipSync(jsonLines(5)));
  mkdirSync(path.join(cwd, 'bin'));
  const command = path.join(cwd, 'bin', 'khabar');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${built('cli.js')}' "$@"\n`);
  chmodSync(command, 0o755);
  return { cwd, env: { ...process.env, PATH: `${path.join(cwd, 'bin')}:${process.env['PATH']}` } };
}

test('the commands for one machine and for pipes run as they stand', { timeout: 60_000 }, () => {
  const { cwd, env } = workplace();
  const commands = blocks('sh').filter(code => !code.includes('redis'));
  expect(commands).toHaveLength(3);
  const outputs = commands.map(code =>
    execFileSync('sh', ['-ec', code], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  expect(outputs[0]).toMatch(/PLACES/);
  expect(existsSync(path.join(cwd, 'tables.svg'))).toBe(true);
  expect(outputs[2]!.split('\n')[0]).toMatch(/^\{"id":"a0","text"/);
});

test('the programs run as they stand', { timeout: 60_000 }, () => {
  const { cwd } = workplace();
  const outputs = blocks('js').map((code, index) => {
    const file = path.join(cwd, `${index}.mjs`);
    writeFileSync(file, code.replace("'khabar/batch'", `'${built('batch.js')}'`));
    return execFileSync(process.execPath, [file], { cwd, encoding: 'utf8' });
  });
  expect(outputs).toEqual(['1\n', '1\n']);
});

test('the page names every exit code and format', () => {
  for (const code of [0, 1, 2, 3, 130]) expect(page).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'));
  for (const word of ARCHIVE_FORMATS) expect(page).toContain(word);
});
