import { Gates } from './gates.ts';
import { match, matched } from './match.ts';
import { type Found, memo, type Pattern } from './pattern.ts';
import type { Reach } from './reach.ts';

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

/** The rules of a grammar, tried where the classes of the next tokens let them. */
export class Rules<T> {
  private readonly rules: readonly Rule<T>[];
  private readonly gates: Gates;

  constructor(rules: readonly Rule<T>[]) {
    this.rules = rules;
    this.gates = new Gates(rules.map(({ pattern }) => pattern));
  }

  /** The first place from `from` on where any rule may fire in the sentence that ends at `end`; `end` where there is none. */
  next(classes: Uint16Array, from: number, end: number): number {
    return this.gates.next(classes, from, end);
  }

  /** The rule that reaches furthest from `at`; the earlier one where two reach as far. */
  fire(reach: Reach, at: number): Fired<T> | undefined {
    const { gates, rules } = this;
    if (!gates.ask(reach, at)) return undefined;
    let furthest = at;
    let best = -1;
    let value: unknown;
    for (let index = gates.after(-1); index >= 0; index = gates.after(index)) {
      const last = match(rules[index]!.pattern.node, reach, at);
      if (last <= furthest) continue;
      furthest = last;
      best = index;
      value = matched();
    }
    return best < 0 ? undefined : { value: value as T, last: furthest, rule: rules[best]!.name };
  }
}
