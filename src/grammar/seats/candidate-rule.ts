/** Why a number was taken for a count of seats. */
export type CandidateRule =
  | 'count-noun'
  | 'noun-count'
  | 'members-of-house'
  | 'party-count'
  | 'count-party'
  | 'out-of'
  | 'majority-mark'
  | 'majority-need'
  | 'place-count'
  | 'house-count'
  | 'count-verb'
  | 'year-count'
  | 'date-count'
  | 'total-count'
  | 'clause-count'
  | 'coordinate'
  | 'column';
