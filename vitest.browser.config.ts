import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** `npm run test:browser`: what people see, in a real Chromium. */
const config: ViteUserConfig = defineConfig({
  test: { include: ['tests/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
});

export default config;
