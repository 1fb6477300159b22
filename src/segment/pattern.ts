import { DEVANAGARI, LATIN } from '../text/script.ts';

const EMOJI =
  '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}]?(?:\\u200D?\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}]?){0,8}';

/**
 * One alternative a token kind, tried in this order at each place. Every repetition is bounded or runs over one class,
 * so the whole is linear. Group order must match `KINDS` in token.ts.
 */
export const TOKEN_PATTERN: RegExp = new RegExp(
  [
    // url
    `(https?:\\/\\/[^\\s<>"|।॥]{1,2000}|www\\.[^\\s<>"|।॥]{1,500}|[a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63}){0,4}\\.(?:com|in|org|net|gov|co|info|tv|news)(?![a-zA-Z0-9])(?:\\/[^\\s<>"|।॥]{0,500})?)`,
    // email
    '([a-zA-Z0-9._%+-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63}){1,4})',
    // hashtag, handle
    `(#[${DEVANAGARI}${LATIN}0-9_]{1,140})`,
    '(@[a-zA-Z0-9_]{1,30})',
    // date: 03/12/2023, 3.12.23, 2023-12-03
    '((?:\\d{1,2}\\/\\d{1,2}\\/(?:\\d{4}|\\d{2})|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?![\\d/]))',
    // time: 8:56
    '(\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:]))',
    // number: 1,23,456 · 3.5 · 10वीं · 240
    `(\\d{1,3}(?:,\\d{2,3}){1,8}(?:\\.\\d{1,6})?(?!\\d)|\\d+(?:\\.\\d{1,12})?(?:वां|वीं|वें|वाँ|वाॅ|ठवां|था|रा|री|ला|ली|(?:st|nd|rd|th)(?![a-zA-Z]))?(?![${DEVANAGARI}\\d])|\\d+)`,
    // abbreviation: U.S., B.J.P., J&K
    '([A-Z](?:\\.[A-Z]){1,6}\\.?|[A-Z]&[A-Z](?![a-zA-Z])|(?:Mr|Mrs|Ms|Dr|Prof|St|No|Rs|vs|Smt|Shri|Lt|Col|Gen|Capt|Jr|Sr)\\.(?=\\s|\\p{L}))',
    // word: Devanagari, Latin, any other script
    `([${DEVANAGARI}]+|[${LATIN}]+|'s(?![${LATIN}])|[\\p{L}\\p{M}]+)`,
    // emoji
    `(${EMOJI})`,
    // punctuation
    '(\\.{2,}|\\p{P})',
    // symbol: whatever is left, one code point
    '(\\S)',
  ].join('|'),
  'guy',
);
