// Builds the playground into `site/dist`: three static files that any server, or none, can hand out.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildTables } from './tables-plugin.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const site = name => path.join(root, 'site', name);
mkdirSync(site('dist'), { recursive: true });
const options = { bundle: true, charset: 'utf8', plugins: [esbuildTables], target: 'es2022', logLevel: 'warning' };
await build({
  ...options,
  entryPoints: [site('playground.ts')],
  outfile: site('dist/playground.js'),
  format: 'iife',
  platform: 'browser',
  minify: true,
});
const view = await build({
  ...options,
  entryPoints: [path.join(root, 'src/view/styles.ts')],
  format: 'esm',
  write: false,
});
const { STYLES } = await import(
  `data:text/javascript;base64,${Buffer.from(view.outputFiles[0].text).toString('base64')}`
);
writeFileSync(site('dist/playground.css'), `${STYLES}\n${readFileSync(site('playground.css'), 'utf8')}`);
copyFileSync(site('index.html'), site('dist/index.html'));
