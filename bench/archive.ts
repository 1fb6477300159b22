import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedFolder } from './gold/gold.ts';
import { ROOT, whereAndWhen, writeChapter } from './results.ts';

interface Run {
  readonly workers: number;
  /** How many times the archive stands in the source. */
  readonly times: number;
  readonly seconds: number;
  /** Of all threads, those of the engine too. */
  readonly processorSeconds: number;
  /** Resident set of the process in MB over its time; empty where the system does not tell. */
  readonly residentMb: readonly number[];
  /** Its high-water mark. */
  readonly peakMb: number;
}

const REPEATS = 3;
/** Points of the resident set that are shown. */
const POINTS = 10;
const CLOCK_TICKS = 100;

/** `npm run bench -- archive`: `khabar batch` on a real archive, one worker and two, on once and four times its length, with the memory. Writes RESULTS.md. */
export async function benchArchive(): Promise<void> {
  const shared = sharedFolder();
  if (!shared || !existsSync(path.join(ROOT, 'dist/cli.js'))) {
    console.log(shared ? 'no dist: npm run build' : 'no ../shared: the archive is not measured');
    return;
  }
  const archive = path.join(shared, 'data/news/dd-news.jsonl.gz');
  const text = gunzipSync(readFileSync(archive));
  const size = { articles: text.toString('latin1').split('\n').length - 1, megabytes: text.length / 1e6 };
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
    for (const workers of [1, 2]) runs.push(await run(four, folder, workers, 4));
    const chapter = report(runs, size);
    writeChapter(chapter);
    console.log(chapter);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(runs: readonly Run[], size: { readonly articles: number; readonly megabytes: number }): string {
  const rows = runs.map(({ workers, times, seconds, processorSeconds, peakMb }) =>
    [
      workers,
      `×${times}`,
      seconds.toFixed(1),
      ((size.articles * times) / seconds).toFixed(0),
      ((size.megabytes * times) / seconds).toFixed(2),
      processorSeconds.toFixed(1),
      peakMb || '?',
    ].join(' | '),
  );
  const quickest = (workers: number, times: number): Run =>
    runs
      .filter(one => one.workers === workers && one.times === times)
      .reduce((a, b) => (a.seconds < b.seconds ? a : b));
  const ratio = (times: number): string =>
    `**${(quickest(1, times).seconds / quickest(2, times).seconds).toFixed(2)} ×**`;
  const memory = [quickest(1, 1), quickest(2, 1), quickest(1, 4), quickest(2, 4)].map(
    ({ workers, times, residentMb }) => `| ${workers} | ×${times} | ${points(residentMb).join(' | ')} |`,
  );
  return `# Whole archives

Written by \`npm run bench -- archive\` ${whereAndWhen(cpus())}.
\`khabar batch\` on ${size.articles} articles, ${size.megabytes.toFixed(1)} MB, to JSON lines on disk, start of the process included; every run is shown.

| workers | archive | seconds | articles/s | MB/s | processor seconds | peak MB |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map(row => `| ${row} |`).join('\n')}

Two workers: ${ratio(1)} the rate of one (the quickest run of each), ${ratio(4)} on four times the archive.

Resident set in MB, at equal steps over the run:

| workers | archive |${' |'.repeat(POINTS)}
| ---: | ---: |${' ---: |'.repeat(POINTS)}
${memory.join('\n')}
`;
}

function points(residentMb: readonly number[]): number[] {
  return Array.from({ length: POINTS }, (_, index) =>
    Math.round(residentMb[Math.floor(((index + 0.5) * residentMb.length) / POINTS)] ?? 0),
  );
}

async function run(source: string, folder: string, workers: number, times: number): Promise<Run> {
  const out = path.join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const args = ['batch', source, '--out', out, '--workers', String(workers), '--quiet'];
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...args], { stdio: 'inherit' });
  const residentMb: number[] = [];
  let last = { residentMb: 0, peakMb: 0, processorSeconds: 0 };
  const watch = setInterval(() => {
    const now = usage(child.pid);
    if (!now) return;
    last = now;
    residentMb.push(now.residentMb);
  }, 50);
  const code = await new Promise(resolve => child.on('exit', resolve));
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`khabar batch ended with ${code}`);
  return { workers, times, seconds, residentMb, peakMb: last.peakMb, processorSeconds: last.processorSeconds };
}

/** What Linux says of a process. */
function usage(
  pid: number | undefined,
): { readonly residentMb: number; readonly peakMb: number; readonly processorSeconds: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    const megabytes = (name: string): number =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024);
    return {
      residentMb: megabytes('VmRSS'),
      peakMb: megabytes('VmHWM'),
      processorSeconds: (Number(user) + Number(system)) / CLOCK_TICKS,
    };
  } catch {
    return undefined;
  }
}
