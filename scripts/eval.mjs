#!/usr/bin/env node
// `npm run eval [-- --language | --hiner | --recognizers | …]`: picks the measure by its flag; without one, all records on gold/dev.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MEASURES = {
  '--language': ['bench/eval-language.ts'],
  '--hiner': ['bench/eval-tagger.ts', '--hiner'],
  '--system': ['bench/eval-system.ts'],
  '--tagger': ['bench/eval-tagger.ts'],
  '--dates': ['bench/eval-dates.ts'],
  '--seats': ['bench/eval-seats.ts'],
  '--robust': ['bench/eval-robust.ts'],
  '--recognizers': ['bench/eval-recognizers.ts'],
};

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [flag, ...rest] = process.argv.slice(2);
const measure = MEASURES[flag];
const args = measure ? [...measure, ...rest] : ['bench/eval.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
