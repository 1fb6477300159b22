import { type Found, memo, type Pattern, type Reach } from './pattern.ts';

/** A named pattern; its production (`map`) makes what the grammar reads. The name stands in `evidence`. */
export interface Rule<T> {
  readonly name: string;
  readonly pattern: Pattern<T>;
}

export interface Fired<T> extends Found<T> {
  readonly rule: string;
}

export function rule<T>(name: string, pattern: Pattern<T>): Rule<T> {
  return { name, pattern: memo(pattern) };
}

/** The rule that reaches furthest from `at`; the earlier one where two reach as far. */
export function fire<T>(rules: readonly Rule<T>[], reach: Reach, at: number): Fired<T> | undefined {
  let best: Fired<T> | undefined;
  for (const { name, pattern } of rules) {
    const found = pattern(reach, at);
    if (found && found.last > at && (best === undefined || found.last > best.last)) best = { ...found, rule: name };
  }
  return best;
}
