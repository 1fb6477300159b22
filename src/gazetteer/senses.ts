import type { SegmentedToken } from '../segment/token.ts';
import type { GazetteerEntry, GazetteerType } from './entry.ts';
import { evidenceOf } from './evidence.ts';
import type { Surface } from './surface.ts';

/** A row that a surface may stand for, and how it writes the surface; see `Surface`. */
export interface Sense extends Pick<Surface, 'length' | 'ambiguous' | 'exact' | 'glued'> {
  readonly entry: GazetteerEntry;
}

/** What a stretch of tokens may stand for, of one type. */
type Fitting = Pick<SenseGroup, 'entries' | 'ambiguous' | 'evidence' | 'user'>;

/** The order in which a match of each type is given. */
const TYPES: readonly GazetteerType[] = ['party', 'place', 'organization', 'person'];

/** The senses of each type, in the order of `TYPES`. */
export function groupsOf(senses: readonly Sense[]): readonly SenseGroup[] {
  const groups: SenseGroup[] = [];
  for (let at = 0; at < TYPES.length; at++) {
    const ofType = senses.filter(({ entry }) => entry.type === TYPES[at]);
    if (ofType.length > 0) groups.push(new SenseGroup(TYPES[at]!, 1 << at, ofType));
  }
  return groups.length === 0 ? NO_GROUPS : groups.slice();
}

const NO_GROUPS: readonly SenseGroup[] = [];
const NO_SENSES: readonly Sense[] = [];

/** The senses of one type. */
export class SenseGroup {
  readonly entries: readonly GazetteerEntry[];
  /** Also an ordinary word or a common name; a user's row never is. */
  readonly ambiguous: boolean;
  /** Whether the user gave the first row. */
  readonly user: boolean;
  private told: readonly string[] | undefined;
  /** Where not all of them fit wherever their words stand: all of them. */
  private readonly bound: readonly Sense[];

  constructor(
    readonly type: GazetteerType,
    /** One bit a type. */
    readonly bit: number,
    senses: readonly Sense[],
  ) {
    const entries: GazetteerEntry[] = [];
    for (const { entry } of senses) entries.push(entry);
    // As long as what it holds, which a list that grew is not.
    this.entries = entries.slice();
    this.user = entries[0]!.user === true;
    this.ambiguous = senses.some(({ entry, ambiguous }) => ambiguous && !entry.user);
    const free = senses.every(({ length, exact, glued }) => !glued && (exact === undefined || length > 1));
    this.bound = free ? NO_SENSES : senses.slice();
  }

  /** What a mention by the first row carries: kept here, so that the row itself, which lies elsewhere, is left alone. */
  get evidence(): readonly string[] {
    this.told ??= evidenceOf(this.entries[0]!);
    return this.told;
  }

  /** The senses that fit the tokens from `first` on as they are written; undefined where none does. */
  fitting(tokens: readonly SegmentedToken[], first: number): Fitting | undefined {
    if (this.bound.length === 0) return this;
    const senses = this.bound.filter(sense => fits(sense, tokens, first));
    return senses.length === 0 ? undefined : new SenseGroup(this.type, this.bit, senses);
  }
}

function fits({ length, exact, glued }: Sense, tokens: readonly SegmentedToken[], first: number): boolean {
  if (glued) {
    for (let at = first + 1; at < first + length; at++) if (tokens[at]!.start > tokens[at - 1]!.end) return false;
  }
  return exact === undefined || length > 1 || tokens[first]!.text.replaceAll('.', '') === exact;
}
