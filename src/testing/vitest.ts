import type {} from 'vitest';
import type { KhabarMatchers } from './matchers.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the type parameter has to be the one vitest declares
  interface Matchers<T = any> extends KhabarMatchers<T> {}
}

export * from './index.ts';
