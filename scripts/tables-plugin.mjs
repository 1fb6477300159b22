// Lets every tool import data: `x.tsv` is the text of a table, `x.tsv?lazy` a function that opens it, `x.ts?built` what the
// default export of the module returns, computed by the build. In a bundle the last two are packed; `src/pack.ts` opens them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LAZY = '?lazy';
const BUILT = '?built';
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** For vite and vitest: the plain text, and the module itself, which computes when it is asked. */
export const viteTables = {
  name: 'khabar-tables',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id.endsWith(BUILT)) return this.resolve(id.slice(0, -BUILT.length), importer, { skipSelf: true });
  },
  load(id) {
    if (id.endsWith(`.tsv${LAZY}`)) {
      return `export default () => ${JSON.stringify(readFileSync(id.slice(0, -LAZY.length), 'utf8'))}`;
    }
    if (id.endsWith('.tsv')) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`;
  },
};

/** For esbuild: the packed data stand in the bundle. */
export const esbuildTables = tablesPlugin(packed => ({ contents: `export default ${JSON.stringify(packed)};` }));

const SLOT = `Symbol.for('khabar/data')`;
/** What the builds of this process have packed: name → data. */
const apart = new Map();

/** For tsup: all packed data stand in one file, which the bundles for `import` and for `require` share. */
export const esbuildTablesApart = tablesPlugin(
  (packed, file) => {
    apart.set(nameOf(file), packed);
    return {
      contents: `import { packed } from 'packed-data'; export default packed[${JSON.stringify(nameOf(file))}];`,
    };
  },
  build => {
    build.onResolve({ filter: /^packed-data$/ }, () => ({ path: 'packed-data', namespace: 'packed-data' }));
    build.onResolve({ filter: /^\.\/data\/packed\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'packed-data' }, () => ({
      contents: `import * as shared from './data/packed.js';
export const packed = shared.default ?? globalThis[${SLOT}].exports;`,
    }));
    build.onEnd(() => writeApart(build.initialOptions.outdir));
  },
);

/**
 * The file of the packed data: CommonJS by the package.json beside it, which Node and bundlers take by `import` and by
 * `require`; a browser without a bundler reads it as a module, which leaves the data in a slot of the global scope.
 */
function writeApart(outdir) {
  const folder = path.join(outdir, 'data');
  const data = Object.fromEntries([...apart].sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs", "sideEffects": true }\n');
  writeFileSync(
    path.join(folder, 'packed.js'),
    `const data = ${JSON.stringify(data, undefined, 1)};
(typeof module === 'object' ? module : (globalThis[${SLOT}] ??= {})).exports = data;
`,
  );
}

/** A plugin for esbuild; `packedModule` is the module whose default export is the packed data of a file. */
function tablesPlugin(packedModule, prepare = () => {}) {
  return {
    name: 'khabar-tables',
    setup(build) {
      prepare(build);
      build.onLoad({ filter: /\.tsv$/, namespace: 'file' }, ({ path: file }) => ({
        contents: readFileSync(file, 'utf8'),
        loader: 'text',
      }));
      build.onResolve({ filter: /\.(?:tsv\?lazy|ts\?built)$/ }, ({ path: name, resolveDir }) => ({
        path: path.resolve(resolveDir, name.slice(0, name.lastIndexOf('?'))),
        namespace: name.endsWith(LAZY) ? 'lazy' : 'built',
      }));
      build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: file }) => ({
        contents: `import { textOf, unpack } from './src/pack.ts';
import packed from ${JSON.stringify(`packed:${file}`)}; export default () => textOf(unpack(packed));`,
        resolveDir: ROOT,
      }));
      build.onLoad({ filter: /.*/, namespace: 'built' }, ({ path: file }) => ({
        contents: `import { unpack } from './src/pack.ts';
import packed from ${JSON.stringify(`packed:${file}`)}; export default () => unpack(packed);`,
        resolveDir: ROOT,
      }));
      build.onResolve({ filter: /^packed:/ }, ({ path: name }) => ({
        path: name.slice('packed:'.length),
        namespace: 'packed',
      }));
      build.onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path: file }) =>
        packedModule(await packedOf(file), file),
      );
    },
  };
}

function nameOf(file) {
  return path.relative(path.join(ROOT, 'src'), file).replaceAll(path.sep, '/');
}

const packed = new Map();

/** The packed data of a table or of a module, as `src/pack.ts` opens them; made once. */
function packedOf(file) {
  if (!packed.has(file)) packed.set(file, pack(file));
  return packed.get(file);
}

async function pack(file) {
  const { bytesOfText, packBytes } = await importBundled(path.join(ROOT, 'scripts/packing.ts'));
  if (file.endsWith('.tsv')) return packBytes(bytesOfText(readFileSync(file, 'utf8')));
  return packBytes((await importBundled(file)).default());
}

/** A module of `src` in this process. */
async function importBundled(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    plugins: [plainTables],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** For modules that run in the build: nothing packed. */
const plainTables = {
  name: 'khabar-plain-tables',
  setup(build) {
    build.onLoad({ filter: /\.tsv$/ }, ({ path: file, suffix }) => ({
      contents: `export default ${suffix === LAZY ? '() => ' : ''}${JSON.stringify(readFileSync(file, 'utf8'))};`,
    }));
  },
};
