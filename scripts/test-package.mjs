// Runs examples/newsroom against the package as it would be published: pack, install in an empty folder, test.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(path.join(tmpdir(), 'khabar-package-'));
const npm = (args, cwd) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
try {
  const [packed] = Object.values(JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)));
  cpSync(path.join(root, 'examples/newsroom'), folder, {
    recursive: true,
    filter: from => !from.includes('node_modules'),
  });
  npm(['install', '--no-audit', '--no-fund', `./${path.basename(packed.filename)}`], folder);
  execFileSync('npm', ['test'], { cwd: folder, stdio: 'inherit' });
  console.log(`examples/newsroom passes with ${packed.filename}: ${packed.size} bytes, ${packed.entryCount} files`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
