// Lets every tool import a `.tsv` table: `x.tsv` is its text, `x.tsv?lazy` a function that opens it. In the bundle all the
// lazy tables stand in one pack, which `src/pack.ts` opens when the first of them is asked for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const ESCAPE = 1;
const LAZY = '.tsv?lazy';
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** For vite and vitest: the plain text. */
export const viteTables = {
  name: 'khabar-tables',
  enforce: 'pre',
  load(id) {
    if (id.endsWith(LAZY)) return `export default () => ${JSON.stringify(readFileSync(id.slice(0, -5), 'utf8'))}`;
    if (id.endsWith('.tsv')) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`;
  },
};

/** For esbuild and tsup: the lazy tables packed. */
export const esbuildTables = {
  name: 'khabar-tables',
  setup(build) {
    const files = lazyTables();
    build.onLoad({ filter: /\.tsv$/, namespace: 'file' }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8'),
      loader: 'text',
    }));
    build.onResolve({ filter: /\.tsv\?lazy$/ }, ({ path: name, resolveDir }) => ({
      path: path.resolve(resolveDir, name.slice(0, -5)),
      namespace: 'lazy-table',
    }));
    build.onLoad({ filter: /.*/, namespace: 'lazy-table' }, ({ path: file }) => ({
      contents: `import { table } from 'table-pack'; export default () => table(${files.indexOf(file)});`,
      resolveDir: ROOT,
    }));
    build.onResolve({ filter: /^table-pack$/ }, () => ({ path: 'table-pack', namespace: 'table-pack' }));
    build.onLoad({ filter: /.*/, namespace: 'table-pack' }, () => ({
      contents: `import { openPack } from './src/pack.ts';
let tables;
export const table = at => (tables ??= openPack(${JSON.stringify(packTexts(files.map(file => readFileSync(file, 'utf8'))))}))[at];`,
      resolveDir: ROOT,
    }));
  },
};

/** Every table that some file of `src` imports lazily. */
function lazyTables() {
  const tables = new Set();
  const src = path.join(ROOT, 'src');
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = path.join(src, name);
    for (const [, table] of readFileSync(file, 'utf8').matchAll(/from '([^']+\.tsv)\?lazy'/g))
      tables.add(path.resolve(path.dirname(file), table));
  }
  return [...tables].sort();
}

/** The pack that `src/pack.ts` reads: the texts with a NUL between, one byte a Devanagari letter, deflated, base64. */
export function packTexts(texts) {
  const text = texts.join('\0');
  const bytes = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && unit !== ESCAPE) bytes.push(unit);
    else if (unit >= 0x900 && unit < 0x980) bytes.push(unit - 0x880);
    else bytes.push(ESCAPE, unit >> 8, unit & 0xff);
  }
  return deflateRawSync(Uint8Array.from(bytes), { level: 9, memLevel: 9 }).toString('base64').replace(/=+$/, '');
}
