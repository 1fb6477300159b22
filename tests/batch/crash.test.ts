import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { TableFormat } from '../../src/batch/index.ts';
import { built, khabar } from '../built.ts';
import { jsonLines, snapshot, tableLines, temporaryFolder } from './archive.ts';
import { randomNumbers } from './moments.ts';

/** `KHABAR_SEED` repeats the moments of a run that failed. */
const seed = Number(process.env['KHABAR_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const KILLS = 3;
const PARTS = 34;

/** Starts a run and kills it, with no chance to tidy up, once `parts` of them are in the journal and some more time has passed. */
async function killed(args: readonly string[], folder: string, parts: number, delay: number): Promise<unknown> {
  const child = spawn(process.execPath, [built('cli.js'), ...args], { stdio: 'ignore' });
  const journal = path.join(folder, 'journal.jsonl');
  const ended = new Promise(resolve => child.on('exit', (_, signal) => resolve(signal)));
  while (
    child.exitCode === null &&
    !(existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > parts + 1)
  ) {
    await wait(1);
  }
  await wait(delay);
  child.kill('SIGKILL');
  return ended;
}

test.each<TableFormat>(['jsonl', 'csv', 'parquet'])(
  `%s: kill -9 at random moments (KHABAR_SEED=${seed}), then resume: the same bytes`,
  { timeout: 180_000 },
  async format => {
    const random = randomNumbers(seed);
    const top = temporaryFolder();
    const source = path.join(top, 'news.jsonl.gz');
    writeFileSync(source, gzipSync(`${jsonLines(400)}{"id":"broken"}\n`));
    const args = ['batch', source, '--format', format, '--part', '12', '--workers', '2'];
    const whole = path.join(top, 'whole');
    const stopped = path.join(top, 'stopped');
    expect((await khabar([...args, '--out', whole])).code).toBe(3);
    expect(readFileSync(path.join(whole, 'journal.jsonl'), 'utf8').split('\n')).toHaveLength(PARTS + 2);
    const share = Math.floor((PARTS - 10) / KILLS);
    for (let kill = 0; kill < KILLS; kill++) {
      const parts = kill * share + Math.floor(random() * share);
      const signal = await killed([...args, '--out', stopped, '--resume'], stopped, parts, random() * 20);
      expect(signal, `after ${parts} parts`).toBe('SIGKILL');
    }
    expect((await khabar([...args, '--out', stopped, '--resume'])).code).toBe(3);
    expect(snapshot(stopped)).toEqual(snapshot(whole));
  },
);

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

/** Whether this machine lets us mount a small disk. */
function mounts(): boolean {
  const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    execFileSync('rmdir', [folder]);
  }
}

describe.skipIf(!canMount)(`a full disk${canMount ? '' : ' (skipped: needs root, to mount a small one)'}`, () => {
  test.each<TableFormat>(['jsonl', 'csv', 'parquet'])(
    '%s: a clear error, and resume loses nothing once there is room',
    { timeout: 120_000 },
    async format => {
      const top = temporaryFolder();
      const disk = path.join(top, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', disk]);
      onTestFinished(() => void execFileSync('umount', [disk]));
      const source = path.join(top, 'news.jsonl');
      writeFileSync(source, jsonLines(300));
      const args = ['batch', source, '--format', format, '--part', '25', '--workers', '1'];
      const out = path.join(disk, 'out');
      const full = await khabar([...args, '--out', out]);
      expect(full.code).toBe(1);
      expect(full.err).toMatch(/the disk is full; what is finished is kept, resume goes on from there/);
      const parts = readFileSync(path.join(out, 'journal.jsonl'), 'utf8').trimEnd().split('\n').length - 1;
      expect(parts).toBeGreaterThan(0);
      expect((await khabar([...args, '--out', out, '--resume'])).code).toBe(1);
      execFileSync('mount', ['-o', 'remount,size=8m', disk]);
      expect((await khabar([...args, '--out', out, '--resume'])).code).toBe(0);
      await khabar([...args, '--out', path.join(top, 'out')]);
      expect(snapshot(out)).toEqual(snapshot(path.join(top, 'out')));
    },
  );
});

test('an article of 50 MB is one error, in little memory', { timeout: 60_000 }, async () => {
  const top = temporaryFolder();
  const source = path.join(top, 'news.jsonl');
  const large = JSON.stringify({ id: 'large', text: 'क '.repeat(13_000_000) });
  writeFileSync(source, `${jsonLines(2)}${large}\n${jsonLines(2, 2)}`);
  const run = await khabar(['batch', source, '--out', path.join(top, 'out'), '--workers', '1'], '', [
    '--max-old-space-size=100',
  ]);
  expect(run.code).toBe(3);
  expect(tableLines(path.join(top, 'out'), 'errors')).toMatchObject([
    { source: 'news.jsonl:3', code: 'ARTICLE_TOO_LARGE' },
  ]);
  expect(tableLines(path.join(top, 'out'), 'articles').map(row => row['id'])).toEqual(['a0', 'a1', 'a2', 'a3']);
});
