// Lets every tool import a `.tsv` table as its text: one meaning in the bundle, the tests and the scripts.
import { readFileSync } from 'node:fs';

/** For vite and vitest. */
export const viteTables = {
  name: 'khabar-tables',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('.tsv')) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`;
  },
};

/** For esbuild and tsup. */
export const esbuildLoader = { '.tsv': 'text' };
