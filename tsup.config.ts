import { defineConfig, type Options } from 'tsup';
import { esbuildLoader } from './scripts/tables-plugin.mjs';

const shared: Options = {
  target: 'es2022',
  charset: 'utf8',
  loader: esbuildLoader,
  clean: false,
  treeshake: true,
  splitting: true,
} as Options;

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], platform: 'neutral', dts: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node', splitting: false },
]);

export default config;
