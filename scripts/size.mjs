// Holds the packed package and what an import costs to a budget: `node scripts/size.mjs`, after a build.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MEGABYTE = 1_000_000;
/** Bytes; raise a budget only together with a line in the changelog that says what it buys. */
const BUDGET = {
  unpacked: 3 * MEGABYTE,
  tarball: 1.6 * MEGABYTE,
  'khabar, gzip': 1.3 * MEGABYTE,
  'khabar/view, gzip': 30_000,
};

const [packed] = Object.values(
  JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8' })),
);
const sizes = {
  unpacked: packed.unpackedSize,
  tarball: packed.size,
  'khabar, gzip': await bundled('index.js'),
  'khabar/view, gzip': await bundled('view.js'),
};
for (const [name, size] of Object.entries(sizes)) {
  const fits = size <= BUDGET[name];
  console.log(`${fits ? 'ok' : 'TOO LARGE'}  ${name}: ${size} of ${BUDGET[name]} bytes`);
  if (!fits) process.exitCode = 1;
}

/** What a bundler makes of one entry for the browser. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'dist', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    charset: 'utf8',
  });
  return gzipSync(outputFiles[0].contents).length;
}
