import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { viteTables } from './scripts/tables-plugin.mjs';

const config: ViteUserConfig = defineConfig({
  plugins: [viteTables],
  test: { include: ['tests/**/*.test.ts'], globalSetup: ['tests/build.ts'], testTimeout: 60_000 },
});

export default config;
