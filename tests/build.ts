import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds the package aside, for tests of what only a built one has: worker threads and the command line. */
export default function setup(): void {
  const arguments_ = ['--no-dts', '--no-clean', '--silent', '--out-dir', '.cache/dist'];
  execFileSync(process.execPath, ['node_modules/tsup/dist/cli-default.js', ...arguments_], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}
