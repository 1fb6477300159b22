/** Takes the features of one example. Parts are read as one string: `-2-1=`, `ने`, ` `, `कुल`. */
export interface Features {
  /** One, in parts. */
  add(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): void;
  /** Several that begin alike: `head` and each of `ends`. A list that is given again has not changed. */
  addAll(head: string, ends: readonly string[]): void;
}
