import type { Expected } from './case.ts';

const KINDS: readonly (readonly [reason: string, holds: (expected: Expected) => boolean])[] = [
  [
    'length of time, frequency or clock time alone: no date by the guideline',
    ({ type }) => /^(?:duration|set|time|timerange)$/.test(type),
  ],
  ['now, soon, recently: vague', ({ timex }) => /_REF|^XXXX(?:-XX)?$|^XXXX-WXX$/.test(timex)],
  [
    'before, after, since, until a date: the date alone is marked',
    ({ mod }) => mod !== undefined && !/^(?:start|mid|end)$/.test(mod),
  ],
  [
    'a length of time from today (अगले 3 दिन, 2 हफ्तों में)',
    ({ timex, text }) =>
      /,P(?:T)?[\d.]+[DWMYHS]/.test(timex) &&
      /अगले|पिछले|भीतर|अंदर|आने वाले|बीते|समय|हफ्तों|दिनों|सालों|घंट|मिनट|महीनों|अगला|भविष्य|पिछली|अगली|बाद|पहले|शेष|बाकी|past|next|last/.test(
        text,
      ),
  ],
  ['beginning, middle or end of a period: no such value in EDTF', ({ mod }) => mod !== undefined],
  ['season or holiday', ({ timex }) => /-?(?:SP|SU|FA|WI)$/.test(timex)],
  ['month first (5/12): the day comes first here', ({ text }) => /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/.test(text)],
  ['a day by its bare number (15 को)', ({ timex, text }) => /^XXXX-XX-\d\d/.test(timex) && !/तारीख/.test(text)],
  [
    'a day of the week and month by number, fiscal or school years of other countries',
    ({ timex }) => /^(?:FY|SY|XXXX-WXX-\dT?$)?(?:FY|SY)/.test(timex),
  ],
  [
    'hours, minutes or seconds from now: `publishedAt` is a day',
    ({ text, type }) => /^datetime/.test(type) && /घंट|मिनट|सेकंड|सेकेंड/.test(text) && !/बजे|बजकर/.test(text),
  ],
  ['week of a month by number across years', ({ timex }) => /^XXXX-\d\d-W\d\d$|-W\d\d-\d-\d$/.test(timex)],
];

/** Why the guideline would not mark it, or marks it with another value; undefined where it is ours to find. */
export function leftOut(expected: Expected): string | undefined {
  return KINDS.find(([, holds]) => holds(expected))?.[0];
}
