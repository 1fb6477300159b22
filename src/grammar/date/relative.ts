import { longest, map, maybe, type Pattern, phrase, seq, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import type { Rule } from '../rule.ts';
import type { DateExpression, ShiftExpression } from './expression.ts';
import { DEICTICS, STEPS, type Unit, VAGUE_NOUNS, WEEKDAYS } from './lexicon.ts';
import { anyOf, countedUnit, step, unit, whole } from './piece.ts';
import { ruleOfOne } from './weekday.ts';

const GENITIVE: ReadonlySet<string> = new Set(['का', 'की', 'के']);

/** आज, कल, परसों, tomorrow. आज-कल, कल-कारखाने, आज तक and आज का दौर are no days. */
const deictic: Pattern<ShiftExpression> = where(
  map(anyOf(DEICTICS), ({ days, tense }): ShiftExpression => ({ kind: 'shift', unit: 'day', count: days, tense })),
  (reach, first, last) => {
    const next = wordAt(reach, last);
    const beyond = wordAt(reach, next === '-' ? last + 1 : last);
    const before = wordAt(reach, first - 1) === '-' ? wordAt(reach, first - 2) : wordAt(reach, first - 1);
    if (before === 'आज' && wordAt(reach, first) === 'कल') return false;
    if (next === 'तक' && wordAt(reach, first) === 'आज') return false;
    if (GENITIVE.has(next) && VAGUE_NOUNS.has(wordAt(reach, last + 1))) return false;
    return !(beyond === 'कल' || beyond.startsWith('कारखान') || beyond === 'पुर्जे');
  },
);

/** this evening, इस शाम is none: the Hindi इस points at a day told before. */
const thisPart: Pattern<ShiftExpression> = map(
  seq(word('this', 'aaj'), word('morning', 'evening', 'afternoon', 'night')),
  () => ({ kind: 'shift', unit: 'day', count: 0 }),
);

/** पिछले साल, अगले महीने, इसी हफ्ते, last year; पिछले पांच साल is a length of time. */
const stepped: Pattern<ShiftExpression> = map(
  seq(step, unit('week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century')),
  ([count, unit]) => ({ kind: 'shift', unit, count }),
);

/** ये साल with a verb behind would be a subject; only यह साल, यह हफ्ता before a noun phrase is read. */
const thisUnit: Pattern<ShiftExpression> = map(
  seq(word('ये', 'यह', 'is'), unit('year', 'month', 'week')),
  ([, unit]) => ({ kind: 'shift', unit, count: 0 }),
);

const AGO: Pattern<unknown> = longest<unknown>(word('पहले', 'पूर्व', 'पहिले', 'अघि', 'ago'), phrase('से पहले'));

/** A number of units: तीन दिन, 5 साल, साल भर, दो सप्ताह. */
const counted: Pattern<{ readonly count: number; readonly unit: Unit }> = longest(
  map(seq(whole(1, 9999), countedUnit), ([count, unit]) => ({ count, unit })),
  map(seq(unit('year', 'month', 'week'), word('भर')), ([unit]) => ({ count: 1, unit })),
);

/** तीन दिन पहले, साल भर पहले. Behind से, के, बाद or before another date it counts from that: चुनाव से तीन दिन पहले. */
const ago: Pattern<ShiftExpression> = where(
  map(seq(counted, AGO), ([{ count, unit }]): ShiftExpression => ({ kind: 'shift', unit, count: -count })),
  (reach, first, last) =>
    !COUNTS_FROM.has(wordAt(reach, first - 1)) &&
    !STEPS.has(wordAt(reach, first - 1)) &&
    !WEEKDAYS.has(wordAt(reach, last)),
);
const COUNTS_FROM: ReadonlySet<string> = new Set(['से', 'के', 'बाद', 'और', 'भी']);

/** आज से दो दिन बाद, आज से तीन साल पहले. */
const fromToday: Pattern<ShiftExpression> = map(
  seq(phrase('आज से'), maybe(word('करीब', 'लगभग', 'ठीक')), counted, word('बाद', 'पहले', 'पूर्व')),
  ([, , { count, unit }, side]) => ({ kind: 'shift', unit, count: side === 'बाद' ? count : -count }),
);

/** चालू वित्त वर्ष, अगले वित्त वर्ष. */
const financial: Pattern<DateExpression> = map(
  seq(step, word('वित्त', 'वित्तीय', 'financial', 'fiscal'), unit('year')),
  ([count]) => ({ kind: 'financial', count }),
);

export const RELATIVE_RULES: readonly Rule<DateExpression>[] = [
  ruleOfOne('deictic', deictic),
  ruleOfOne('this-part', thisPart),
  ruleOfOne('period-stepped', stepped),
  ruleOfOne('this-period', thisUnit),
  ruleOfOne('ago', ago),
  ruleOfOne('from-today', fromToday),
  ruleOfOne('financial-stepped', financial),
];
