import { Choice } from './first.ts';
import { Fillable } from './needs.ts';
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

export function rule<T>(name: string, pattern: Pattern<T>): Rule<T> {
  return { name, pattern: memo(pattern) };
}

/** The rules of a grammar, found by the classes of the two tokens that they may begin with and by what the sentence has. */
export class Rules<T> {
  private readonly rules: readonly Rule<T>[];
  /** By their index in `rules`. */
  private readonly choice: Choice<number>;
  private readonly fillable: Fillable;
  /** The place at which the sentence begins that `fillable` was asked about. */
  private asked = -1;

  constructor(rules: readonly Rule<T>[]) {
    this.rules = rules;
    this.choice = new Choice(rules.map(({ pattern }, index) => [index, pattern.first] as const));
    this.fillable = new Fillable(rules.map(({ pattern }) => pattern.needs));
  }

  /** Whether any rule may fire at `at`. */
  mayFire(reach: Reach, at: number): boolean {
    return this.choice.mayBegin(reach.classes[at]!) && optionsAt(this.choice, reach, at).length > 0;
  }

  /** The rule that reaches furthest from `at`; the earlier one where two reach as far. */
  fire(reach: Reach, at: number): Fired<T> | undefined {
    const { classes, base, first, limit } = reach;
    if (this.asked !== base + first) {
      this.asked = base + first;
      this.fillable.ask(classes, first, limit);
    }
    const options = optionsAt(this.choice, reach, at);
    let best: Found<T> | undefined;
    let name = '';
    for (let option = 0; option < options.length; option++) {
      const index = options[option]!;
      if (!this.fillable.has(index)) continue;
      const found = this.rules[index]!.pattern(reach, at);
      if (found && found.last > at && (best === undefined || found.last > best.last)) {
        best = found;
        name = this.rules[index]!.name;
      }
    }
    return best && { value: best.value, last: best.last, rule: name };
  }
}
