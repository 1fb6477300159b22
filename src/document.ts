import type { Entity, House, PlaceKind } from './entity.ts';
import type { Span } from './span.ts';

/** What language a stretch of text is in. */
export interface Language {
  /** ISO 639-3 and ISO 15924: `hin-Deva`, `hin-Latn`, `eng-Latn`, `und-Deva` … */
  readonly code: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The second-best code, where there is one. */
  readonly runnerUp?: string;
  /** Share of the letters in each script, by ISO 15924 code, largest first. */
  readonly scripts: Readonly<Record<string, number>>;
  /** Share of the words that are in another language than `code` (0 = pure). */
  readonly mixed: number;
}

export interface Paragraph extends Span {
  readonly language: Language;
}

export interface Sentence extends Span {
  /** Index into `doc.paragraphs`. */
  readonly paragraph: number;
}

export type TokenKind =
  | 'word'
  | 'number'
  | 'date'
  | 'time'
  | 'abbreviation'
  | 'hashtag'
  | 'handle'
  | 'url'
  | 'email'
  | 'emoji'
  | 'punctuation'
  | 'symbol';

export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
  /** The normalized text that matching sees: digits ASCII, zero-width signs gone. */
  readonly norm: string;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
}

/** One real-world person, place, party or organization of the article; `mentions` are indexes into `doc.entities`. */
export interface PersonRecord {
  readonly name: string;
  readonly titles: readonly string[];
  readonly party?: string;
  readonly wikidata?: string;
  readonly mentions: readonly number[];
}

export interface PlaceRecord {
  readonly name: string;
  readonly english?: string;
  readonly kind: PlaceKind;
  readonly code?: string;
  readonly state?: string;
  readonly country?: string;
  readonly mentions: readonly number[];
}

export interface PartyRecord {
  readonly id: string;
  readonly name: string;
  readonly english?: string;
  readonly alliance: boolean;
  readonly mentions: readonly number[];
}

export interface OrganizationRecord {
  readonly name: string;
  readonly english?: string;
  readonly mentions: readonly number[];
}

/** What the article says of one party in one election; numbers are seats. */
export interface TallyRow {
  readonly party: string;
  readonly won?: number;
  readonly leading?: number;
  readonly held?: number;
  readonly projected?: { readonly min: number; readonly max: number };
  /** Indexes into `doc.entities`. */
  readonly mentions: readonly number[];
}

/** Two figures that do not agree; never repaired. */
export interface TallyConflict {
  readonly kind: 'sum-differs-from-total' | 'two-counts-for-one-party' | 'two-totals';
  readonly message: string;
  /** Indexes into `doc.entities` of the figures. */
  readonly mentions: readonly number[];
}

/** The seat counts of one place, house and year, put together. */
export interface Tally {
  readonly place?: string;
  readonly house?: House;
  readonly year?: string;
  readonly total?: number;
  readonly majority?: number;
  /** Seats accounted for by the rows' won (or else leading) figures, members of a counted alliance left out. */
  readonly sum: number;
  readonly rows: readonly TallyRow[];
  readonly conflicts: readonly TallyConflict[];
}

/** What `analyze` returns: plain, frozen-by-type data that survives JSON. */
export interface Document {
  readonly text: string;
  readonly publishedAt?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** In text order, never overlapping. */
  readonly entities: readonly Entity[];
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly parties: readonly PartyRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly tallies: readonly Tally[];
}
