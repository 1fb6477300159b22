/** So many keys are looked through one by one sooner than hashed. */
const FEW = 8;

/** Values by keys in the order in which they were set. Made for the few things that an article names; more are told by a map. */
export class FewByKey<T> {
  readonly values: T[] = [];
  private readonly keys: string[] = [];
  private indexes: Map<string, number> | undefined;

  get(key: string): T | undefined {
    if (this.indexes !== undefined) {
      const index = this.indexes.get(key);
      return index === undefined ? undefined : this.values[index];
    }
    for (let at = 0; at < this.keys.length; at++) if (this.keys[at] === key) return this.values[at];
    return undefined;
  }

  /** Adds the value of a key that has none. */
  add(key: string, value: T): void {
    this.keys.push(key);
    this.values.push(value);
    if (this.indexes !== undefined) this.indexes.set(key, this.keys.length - 1);
    else if (this.keys.length > FEW) this.indexes = new Map(this.keys.map((each, at) => [each, at]));
  }
}
