#!/usr/bin/env node
// Prints the paths of Node 20, 22 and 24 other than the one that runs this, for KHABAR_NODES of
// tests/robustness/determinism.test.ts. They come from the registry, as packages of one binary, and stay in `.cache/nodes`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LINES = ['20', '22', '24'];
const PATIENCE = 60_000;
const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../.cache/nodes');

function fetched(line) {
  const home = path.join(FOLDER, line);
  const binary = path.join(home, 'package/bin/node');
  if (existsSync(binary)) return [binary];
  const temporary = `${home}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  try {
    const run = (command, ...args) =>
      execFileSync(command, args, {
        cwd: temporary,
        encoding: 'utf8',
        timeout: PATIENCE,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const archive = run('npm', 'pack', '--silent', `node-${process.platform}-${process.arch}@^${line}`).trim();
    run('tar', 'xzf', archive);
    rmSync(path.join(temporary, archive));
    renameSync(temporary, home);
    return [binary];
  } catch {
    console.error(`Node ${line} is not to be had here`);
    return [];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const running = process.versions.node.split('.')[0];
console.log(
  LINES.filter(line => line !== running)
    .flatMap(fetched)
    .join(path.delimiter),
);
