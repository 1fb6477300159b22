import type { Terminal } from './terminal.ts';

/** What a pattern may begin with: the FIRST set of parsing. */
export interface First {
  readonly terminals: readonly Terminal[];
  /** True where it may match and take no token. */
  readonly empty: boolean;
}

/** Of alternatives. */
export function anyFirst(parts: readonly First[]): First {
  return { terminals: [...new Set(parts.flatMap(part => part.terminals))], empty: parts.some(part => part.empty) };
}

/** Of patterns one behind the other. */
export function firstOfAll(parts: readonly First[]): First {
  const full = parts.findIndex(part => !part.empty);
  return { ...anyFirst(full < 0 ? parts : parts.slice(0, full + 1)), empty: full < 0 };
}

function mayBegin({ terminals, empty }: First, tokenClass: number): boolean {
  return empty || terminals.some(terminal => terminal.answers[tokenClass] !== 0);
}

/** Of several things that each begin somehow: those that may begin at a token of a class, in their order. */
export class Choice<T> {
  /** Those that need no token. */
  readonly empty: readonly T[];
  private readonly options: readonly (readonly [T, First])[];
  private readonly byClass: (readonly T[] | undefined)[] = [];

  constructor(options: readonly (readonly [T, First])[]) {
    this.options = options;
    this.empty = options.filter(([, first]) => first.empty).map(([option]) => option);
  }

  at(tokenClass: number): readonly T[] {
    return this.byClass[tokenClass] ?? this.fill(tokenClass);
  }

  private fill(tokenClass: number): readonly T[] {
    while (this.byClass.length < tokenClass) this.byClass.push(undefined);
    const found = this.options.filter(([, first]) => mayBegin(first, tokenClass)).map(([option]) => option);
    this.byClass[tokenClass] = found;
    return found;
  }
}
