/** Takes the features of one example, each in parts that are read as one string: `-2-1=`, `ने`, ` `, `कुल`. */
export interface Features {
  add(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): void;
}
