export { type AnalyzeOptions, type Analyzer, type AnalyzerConfig, analyze, createAnalyzer } from './analyze.ts';
export type {
  Document,
  Language,
  OrganizationRecord,
  Paragraph,
  PartyRecord,
  PersonRecord,
  PlaceRecord,
  Sentence,
  Tally,
  TallyConflict,
  TallyRow,
  Token,
  TokenKind,
} from './document.ts';
export type {
  DateEntity,
  DateField,
  DateGrain,
  Entity,
  EntityBase,
  EntityType,
  House,
  OrganizationEntity,
  PartyEntity,
  PersonEntity,
  PlaceEntity,
  PlaceKind,
  SeatStatus,
  SeatsEntity,
} from './entity.ts';
export { KhabarError, type KhabarErrorCode } from './error.ts';
export type { FinderName } from './finders.ts';
export type { UserEntry, UserGazetteer, UserParty, UserPerson, UserPlace } from './gazetteer/user.ts';
export type { Span } from './span.ts';
