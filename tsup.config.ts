import { defineConfig, type Options } from 'tsup';
import { esbuildTablesApart } from './scripts/tables-plugin.mjs';

/** Public entries, which `require` sees too. */
const LIBRARY = {
  index: 'src/index.ts',
  batch: 'src/batch/index.ts',
  queue: 'src/queue/index.ts',
  schema: 'src/schema/index.ts',
  testing: 'src/testing/index.ts',
  'testing-jest': 'src/testing/jest.ts',
  'testing-vitest': 'src/testing/vitest.ts',
  view: 'src/view/index.ts',
};
/** Entries that only `import` and the command line reach. A worker thread loads `worker.js` from either build. */
const PROGRAMS = { worker: 'src/batch/worker.ts', cli: 'src/cli/main.ts' };

const shared: Options = {
  // A peer dependency that need not be there.
  external: ['bullmq', 'ioredis'],
  target: 'es2022',
  platform: 'node',
  esbuildPlugins: [esbuildTablesApart],
  esbuildOptions: options => {
    options.charset = 'utf8';
  },
  clean: false,
  treeshake: true,
  splitting: true,
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, entry: { ...LIBRARY, ...PROGRAMS }, format: ['esm'], dts: { entry: LIBRARY } },
  { ...shared, entry: LIBRARY, format: ['cjs'], shims: true, dts: { entry: LIBRARY } },
]);

export default config;
