/** A data table: one row a thing, TAB-separated, `#` lines first. Bundled as text. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
