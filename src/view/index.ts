/**
 * A document as a page for people. Runs in Node and in browsers.
 * @module
 */
export type { ViewLanguage } from './labels.ts';
export { renderPage, renderParts, type ViewOptions, type ViewParts } from './page.ts';
export { STYLES } from './styles.ts';
