import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedFolder } from './gold/gold.ts';

interface Run {
  readonly workers: number;
  readonly times: number;
  readonly seconds: number;
  /** Largest resident set of the process; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
}

const REPEATS = 3;

/** Articles and megabytes a second of `khabar batch` on a real archive, one worker and two, and the memory for once and four times its length. */
export async function benchArchive(): Promise<void> {
  const shared = sharedFolder();
  if (!shared || !existsSync('dist/cli.js')) {
    console.log(shared ? 'no dist: npm run build' : 'no ../shared: the archive is not measured');
    return;
  }
  const archive = path.join(shared, 'data/news/dd-news.jsonl.gz');
  const text = gunzipSync(readFileSync(archive));
  const articles = text.toString('latin1').split('\n').length - 1;
  const folder = mkdtempSync(path.join(tmpdir(), 'khabar-bench-'));
  try {
    const once = path.join(folder, 'once.jsonl.gz');
    const four = path.join(folder, 'four.jsonl.gz');
    copyFileSync(archive, once);
    // Members of gzip may stand one after the other.
    writeFileSync(four, Buffer.concat(Array<Buffer>(4).fill(readFileSync(archive))));
    const runs: Run[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      for (const workers of [1, 2]) runs.push(await run(once, folder, workers, 1));
    }
    runs.push(await run(four, folder, 2, 4));
    console.log('workers  length  seconds  articles/s   MB/s  peak MB');
    for (const { workers, times, seconds, peakMb } of runs) {
      const rate = (articles * times) / seconds;
      const mb = (text.length * times) / 1e6 / seconds;
      const figures = [String(workers).padStart(7), `×${times}`.padStart(6), seconds.toFixed(2).padStart(7)];
      console.log(
        [...figures, rate.toFixed(0).padStart(10), mb.toFixed(2).padStart(5), String(peakMb ?? '?').padStart(7)].join(
          '  ',
        ),
      );
    }
    const best = (workers: number): number =>
      Math.min(...runs.filter(one => one.workers === workers && one.times === 1).map(one => one.seconds));
    console.log(`two workers: ${(best(1) / best(2)).toFixed(2)} times the rate of one (best of ${REPEATS})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(source: string, folder: string, workers: number, times: number): Promise<Run> {
  const out = path.join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['dist/cli.js', 'batch', source, '--out', out, '--workers', String(workers), '--quiet'],
    {
      stdio: 'inherit',
    },
  );
  let peakMb: number | undefined;
  const watch = setInterval(() => {
    peakMb = peakOf(child.pid) ?? peakMb;
  }, 100);
  const code = await new Promise(resolve => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`khabar batch ended with ${code}`);
  return { workers, times, seconds: (performance.now() - began) / 1000, peakMb };
}

/** The high-water mark that Linux keeps of a process. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
