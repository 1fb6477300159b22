// Dates and numbers against the tests of other projects: `node scripts/run.mjs bench/eval-recognizers.ts [--errors]`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDay } from '../src/calendar.ts';
import { dateFinder } from '../src/grammar/date/finder.ts';
import { readSource } from '../src/read.ts';
import { sharedFolder } from './gold/gold.ts';
import { type Expected, type RecognizerCase, readCases } from './recognizers/case.ts';
import { dateparserCases, type PlainCase } from './recognizers/dateparser.ts';
import { leftOut } from './recognizers/left-out.ts';
import { agrees, numberIn } from './recognizers/values.ts';

const showErrors: boolean = process.argv.includes('--errors');

class Report {
  readonly #rows = new Map<string, { right: number; all: number }>();
  readonly #reasons = new Map<string, number>();

  add(spec: string, right: boolean, note: string): void {
    const row = this.#rows.get(spec) ?? { right: 0, all: 0 };
    row.all += 1;
    if (right) row.right += 1;
    else if (showErrors) console.log(`WRONG ${spec}: ${note}`);
    this.#rows.set(spec, row);
  }

  leave(reason: string): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  print(title: string): void {
    console.log(`\n${title}`);
    let right = 0;
    let all = 0;
    for (const [spec, row] of this.#rows) {
      console.log(`  ${spec}: ${row.right}/${row.all} (${((100 * row.right) / row.all).toFixed(1)} %)`);
      right += row.right;
      all += row.all;
    }
    console.log(`  all: ${right}/${all} (${((100 * right) / all).toFixed(1)} %)`);
    for (const [reason, count] of this.#reasons) console.log(`  left out, ${count}: ${reason}`);
  }
}

/** The values of all dates that the finder reads in a text. */
function valuesIn(text: string, today: string | undefined): readonly string[] {
  const publishedAt = today === undefined ? undefined : parseDay(today);
  const source = readSource(text, publishedAt ? { publishedAt } : {});
  return dateFinder.find(source).flatMap(({ date }) => date?.value ?? []);
}

function evalDates(cases: readonly RecognizerCase[]): void {
  const report = new Report();
  for (const { spec, input, reference, expected } of cases) {
    if (!spec.startsWith('DateTime/') || /Holiday|Duration|Set|\/Time/.test(spec)) continue;
    if (reference === undefined) {
      report.leave('extractor specs: spans without values, by another convention');
      continue;
    }
    const found = valuesIn(input, reference);
    for (const one of expected) {
      const reason = leftOut(one);
      if (reason !== undefined) report.leave(reason);
      else
        report.add(
          spec,
          found.some(value => agrees(value, one)),
          `${input} [${reference}] ${describe(one)} got ${found.join(' · ')}`,
        );
    }
  }
  report.print('Recognizers-Text, dates');
}

function describe({ text, type, timex }: Expected): string {
  return `«${text}» ${type} ${timex}`;
}

const NOT_NUMERALS: readonly (readonly [RegExp, string])[] = [
  [/\^|e[+-]|k$/i, 'powers, scientific notation, 10k'],
  [/(?:का|की|के) |में से/, 'a part of a number (एक का पाँचवाँ, तीन में से एक)'],
  [/^\s*-|माइनस/, 'negative numbers'],
  [/ और /, 'a number and a fraction joined by और'],
  [/थ्री|थर्टी|वन$|इलेवेन्थ/, 'English number words in Devanagari'],
];

function evalNumbers(cases: readonly RecognizerCase[]): void {
  const report = new Report();
  for (const { spec, expected } of cases) {
    const kind = /Number\/Hindi\/NumberModel/.test(spec)
      ? 'number'
      : /Number\/Hindi\/Ordinal/.test(spec)
        ? 'ordinal'
        : undefined;
    if (kind === undefined) continue;
    for (const { text, values } of expected) {
      const value = Number(values[0]?.['value']);
      const reason = Number.isNaN(value)
        ? 'relative ordinals (last, next)'
        : NOT_NUMERALS.find(([pattern]) => pattern.test(text))?.[1];
      if (reason !== undefined) {
        report.leave(reason);
        continue;
      }
      const got = numberIn(text, kind);
      report.add(
        spec,
        got !== undefined && Math.abs(got - value) < 1e-5 * Math.max(1, value),
        `${text} ${value} got ${got}`,
      );
    }
  }
  report.print('Recognizers-Text, numbers and ordinals');
}

function evalDuckling(shared: string): void {
  const file = path.join(shared, 'data/temporal/duckling-hindi.json');
  if (!existsSync(file)) return;
  const report = new Report();
  for (const { dim, value, text } of JSON.parse(readFileSync(file, 'utf8')) as {
    dim: string;
    value: string;
    text: string;
  }[]) {
    if (dim !== 'Numeral' && dim !== 'Ordinal') report.leave(`${dim}: no number or date`);
    else if (dim === 'Ordinal' && / 0\)$/.test(value)) report.leave('शून्य as an ordinal');
    else {
      const got = numberIn(text, dim === 'Numeral' ? 'number' : 'ordinal');
      report.add(dim, got === Number(/([\d.]+)\)$/.exec(value)?.[1]), `${text} ${value} got ${got}`);
    }
  }
  report.print('duckling');
}

function evalDateparser(cases: readonly PlainCase[]): void {
  const report = new Report();
  for (const { test, text, value, reason } of cases) {
    if (value === undefined) report.leave(reason ?? 'no value');
    else
      report.add(
        test,
        valuesIn(text, '2023-12-06').includes(value),
        `${text} ${value} got ${valuesIn(text, '2023-12-06').join(' · ')}`,
      );
  }
  report.print('dateparser');
}

const shared: string | undefined = sharedFolder();
const cases: readonly RecognizerCase[] | undefined = shared === undefined ? undefined : readCases(shared);
if (shared === undefined || cases === undefined) {
  console.log('No shared folder with the test cases beside the project: nothing measured.');
} else {
  evalDates(cases);
  evalNumbers(cases);
  evalDuckling(shared);
  evalDateparser(dateparserCases(shared));
}
