import { Choice } from './first.ts';
import { type Found, memo, optionsAt, type Pattern } from './pattern.ts';
import type { Reach } from './reach.ts';

/** A named pattern; its production (`map`) makes what the grammar reads. The name stands in `evidence`. */
export interface Rule<T> {
  readonly name: string;
  readonly pattern: Pattern<T>;
}

export interface Fired<T> extends Found<T> {
  readonly rule: string;
}

/** The rules of a grammar, found by the classes of the two tokens that they may begin with. */
export type Rules<T> = Choice<Rule<T>>;

export function rule<T>(name: string, pattern: Pattern<T>): Rule<T> {
  return { name, pattern: memo(pattern) };
}

export function rulesOf<T>(rules: readonly Rule<T>[]): Rules<T> {
  return new Choice(rules.map(one => [one, one.pattern.first] as const));
}

/** Whether any rule may fire at `at`. */
export function mayFire<T>(rules: Rules<T>, reach: Reach, at: number): boolean {
  return optionsAt(rules, reach, at).length > 0;
}

/** The rule that reaches furthest from `at`; the earlier one where two reach as far. */
export function fire<T>(rules: Rules<T>, reach: Reach, at: number): Fired<T> | undefined {
  let best: Found<T> | undefined;
  let name = '';
  for (const option of optionsAt(rules, reach, at)) {
    const found = option.pattern(reach, at);
    if (found && found.last > at && (best === undefined || found.last > best.last)) {
      best = found;
      name = option.name;
    }
  }
  return best && { value: best.value, last: best.last, rule: name };
}
