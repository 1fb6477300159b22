import type {} from '@jest/expect';
import type { KhabarMatchers } from './matchers.ts';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends KhabarMatchers<R> {}
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the type parameters have to be those of @types/jest
    interface Matchers<R, T = {}> extends KhabarMatchers<R> {}
  }
}

export * from './index.ts';
