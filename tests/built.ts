import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../.cache/dist/', import.meta.url);

/** A file of the package that `tests/build.ts` has built. */
export function built(name: string): string {
  return fileURLToPath(new URL(name, DIST));
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `khabar` to its end. */
export function khabar(args: readonly string[], input = '', node: readonly string[] = []): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [...node, built('cli.js'), ...args],
      { maxBuffer: 1 << 28 },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
    child.stdin?.end(input);
  });
}
