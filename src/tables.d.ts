/** A data table: one row a thing, TAB-separated, `#` lines first. Bundled as text. */
declare module '*.tsv' {
  const text: string;
  export default text;
}

/** The same, opened when it is called: for tables too large to stand in the bundle as they are. */
declare module '*.tsv?lazy' {
  const open: () => string;
  export default open;
}

/** What the function that the module exports as its default returns, computed by the build and opened when it is called. */
declare module '*.ts?built' {
  const open: () => Uint8Array;
  export default open;
}
