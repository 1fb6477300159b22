import { Choice } from './first.ts';
import { Fillable } from './needs.ts';
import { type Found, memo, optionsAt, type Pattern } from './pattern.ts';
import type { Reach } from './reach.ts';
import { taken } from './terminal.ts';

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

/** The rules of a grammar, found by the classes of the two tokens that they may begin with and by the words behind them. */
export class Rules<T> {
  private readonly rules: readonly Rule<T>[];
  /** By their index in `rules`. */
  private readonly choice: Choice<number>;
  private readonly fillable: Fillable;
  /** The places [from, end) of the tokens that `fillable` was asked about. */
  private from = 0;
  private end = 0;

  constructor(rules: readonly Rule<T>[]) {
    this.rules = rules;
    this.choice = new Choice(rules.map(({ pattern }, index) => [index, pattern.first] as const));
    this.fillable = new Fillable(rules.map(({ pattern }) => pattern.needs));
  }

  /** The first place from `from` on where any rule may fire in the sentence that ends at `end`; `end` where there is none. */
  next(classes: Uint16Array, from: number, end: number): number {
    return this.choice.next(classes, from, end);
  }

  /** The rule that reaches furthest from `at`; the earlier one where two reach as far. */
  fire(reach: Reach, at: number): Fired<T> | undefined {
    const options = optionsAt(this.choice, reach, at);
    if (options.length === 0) return undefined;
    this.askAbout(reach, at);
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

  /** Most numbers have no word near behind them that a rule could go on with. */
  private askAbout(reach: Reach, at: number): void {
    const { base, classes } = reach;
    if (base + at >= this.from && base + at < this.end) return;
    const end = endOfRun(reach, at);
    this.fillable.ask(classes, at, end);
    this.from = base + at;
    this.end = base + end;
  }
}

/** The first token from `at` that no pattern takes: no match goes beyond it. */
function endOfRun({ classes, limit }: Reach, at: number): number {
  let end = at;
  while (end < limit && taken[classes[end]!] !== 0) end += 1;
  return end;
}
