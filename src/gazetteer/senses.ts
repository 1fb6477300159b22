import type { SegmentedToken } from '../segment/token.ts';
import type { GazetteerEntry, GazetteerType } from './entry.ts';
import type { Surface } from './surface.ts';

interface Sense {
  readonly entry: GazetteerEntry;
  readonly surface: Surface;
}

/** What a stretch of tokens may stand for, of one type. */
type Fitting = Pick<SenseGroup, 'entries' | 'ambiguous'>;

/** The order in which a match of each type is given. */
const TYPES: readonly GazetteerType[] = ['party', 'place', 'organization', 'person'];

/** All that one folded surface may stand for. */
export class Senses {
  /** Those behind the first: most surfaces have none. */
  private others: Sense[] | undefined = undefined;
  private grouped: readonly SenseGroup[] | undefined = undefined;

  constructor(
    private readonly entry: GazetteerEntry,
    private surface: Surface,
  ) {}

  /** Adds a surface of a row; false where the row has it already. The surfaces of one row come one after the other. */
  add(entry: GazetteerEntry, surface: Surface): boolean {
    this.grouped = undefined;
    const last: Sense = this.others?.at(-1) ?? this.first();
    if (last.entry !== entry) {
      this.others ??= [];
      this.others.push({ entry, surface });
      return true;
    }
    // The row has both जी-20 and जी 20: it counts with white space too.
    if (last.surface.glued && !surface.glued) {
      if (this.others) this.others[this.others.length - 1] = { entry, surface };
      else this.surface = surface;
    }
    return false;
  }

  /** The senses of each type, in the order of `TYPES`. */
  groups(): readonly SenseGroup[] {
    this.grouped ??= this.group();
    return this.grouped;
  }

  private first(): Sense {
    return { entry: this.entry, surface: this.surface };
  }

  private group(): SenseGroup[] {
    const list = [this.first(), ...(this.others ?? [])];
    const groups: SenseGroup[] = [];
    for (let at = 0; at < TYPES.length; at++) {
      const senses = list.filter(({ entry }) => entry.type === TYPES[at]);
      if (senses.length > 0) groups.push(new SenseGroup(TYPES[at]!, 1 << at, senses.slice()));
    }
    return groups.slice();
  }
}

/** The senses of one type. */
export class SenseGroup {
  readonly entries: readonly GazetteerEntry[];
  /** Also an ordinary word or a common name; a user's row never is. */
  readonly ambiguous: boolean;
  /** True where all senses fit wherever their words stand. */
  private readonly free: boolean;

  constructor(
    readonly type: GazetteerType,
    /** One bit a type. */
    readonly bit: number,
    private readonly senses: readonly Sense[],
  ) {
    const entries: GazetteerEntry[] = [];
    for (const { entry } of senses) entries.push(entry);
    // As long as what it holds, which a list that grew is not.
    this.entries = entries.slice();
    this.ambiguous = senses.some(({ entry, surface }) => surface.ambiguous && !entry.user);
    this.free = senses.every(({ surface }) => !surface.glued && (surface.exact === undefined || surface.length > 1));
  }

  /** The senses that fit the tokens from `first` on as they are written; undefined where none does. */
  fitting(tokens: readonly SegmentedToken[], first: number): Fitting | undefined {
    if (this.free) return this;
    const senses = this.senses.filter(({ surface }) => fits(surface, tokens, first));
    return senses.length === 0 ? undefined : new SenseGroup(this.type, this.bit, senses);
  }
}

function fits({ length, exact, glued }: Surface, tokens: readonly SegmentedToken[], first: number): boolean {
  if (glued) {
    for (let at = first + 1; at < first + length; at++) if (tokens[at]!.start > tokens[at - 1]!.end) return false;
  }
  return exact === undefined || length > 1 || tokens[first]!.text.replaceAll('.', '') === exact;
}
