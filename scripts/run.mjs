#!/usr/bin/env node
// Runs a TypeScript entry that imports `.tsv` tables: `node scripts/run.mjs bench/eval.ts [arguments]`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildTables } from './tables-plugin.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const entry = path.resolve(process.argv[2] ?? '');
const outfile = path.join(root, '.cache', `${path.relative(root, entry).replaceAll(path.sep, '-')}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  packages: 'external',
  plugins: [esbuildTables],
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv.splice(1, 2, entry);
await import(pathToFileURL(outfile).href);
