/**
 * For the tests of projects that use Khabar: a notation for expected records, matchers, documents made to measure.
 * Runs in any test runner; `khabar/testing/vitest` and `khabar/testing/jest` add the matchers to the types of `expect`.
 * @module
 */
export { type AnnotatedText, type Annotation, parseAnnotated } from './annotated.ts';
export { documentOf } from './document.ts';
export {
  date,
  type Expected,
  type ExpectedEntity,
  expectedEntities,
  organization,
  party,
  person,
  place,
  seats,
} from './expected.ts';
export { type KhabarMatchers, khabarMatchers, type MatcherResult } from './matchers.ts';
export { toAnnotated } from './notation.ts';
export { type Json, type StableOptions, toStable } from './stable.ts';
