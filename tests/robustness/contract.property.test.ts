import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaches, recordsOf } from './contract.ts';
import { FIXTURES } from './fixtures.ts';
import { WRITINGS } from './writings.ts';

const RUNS = Number(process.env['KHABAR_FUZZ'] ?? 2_000);
const SEED = Number(process.env['KHABAR_SEED'] ?? 1);
const options: fc.Parameters<unknown> = { seed: SEED, numRuns: RUNS };
const timeout = 3_600_000;

/** Whole sentences that hold every type of record. */
const LINES: readonly string[] = FIXTURES.flatMap(text => text.split('\n')).filter(isLine);

/** Paragraphs of real articles, where the archive lies beside the project. */
const ARCHIVE = new URL('../../../shared/data/news/dd-news.jsonl.gz', import.meta.url);
const EVERY = 41;
const REAL: readonly string[] = existsSync(ARCHIVE)
  ? gunzipSync(readFileSync(ARCHIVE))
      .toString()
      .trimEnd()
      .split('\n')
      .filter((_, index) => index % EVERY === 0)
      .flatMap(line => (JSON.parse(line) as { text: string }).text.split('\n'))
      .filter(isLine)
  : [];

function isLine(line: string): boolean {
  return line.trim() !== '' && line.length < 600;
}

const letter: fc.Arbitrary<string> = fc.integer({ min: 0x900, max: 0x97f }).map(unit => String.fromCharCode(unit));
const sign: fc.Arbitrary<string> = fc.constantFrom(
  ...'\u093c \u094d \u0902 \u0901 \u200d \u200c \ufeff \u00ad \u0301 \ud83d \udc4d 👍🏽 🇮🇳 । ॥ | . , : - – ( ) " \' “ ” / # @ ८ 8'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\n\n',
  '\u00a0',
  '\r\n',
);
const phrase: fc.Arbitrary<string> = fc.constantFrom(
  ...'दिल्ली|भाजपा|कांग्रेस ने|3 दिसंबर 2023|54 सीटें|दो सौ तीस सीटों|मुख्यमंत्री|डॉ.|पी. चिदंबरम|शिवसेना (यूबीटी)|सोमवार को|www.example.com|आप|(भाजपा)|15-20 सीटें|सुबह 8 बजे|99999999999|2018-19|31 फरवरी|0 सीट'.split(
    '|',
  ),
);
const soup: fc.Arbitrary<string> = fc
  .array(fc.oneof(letter, sign, phrase, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 24 })
  .map(pieces => pieces.join(''));

interface Change {
  readonly kind: 'drop' | 'double' | 'swap' | 'put' | 're-encode';
  readonly at: number;
  readonly sign: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'put', 're-encode'),
  at: fc.nat(600),
  sign,
});

/** UTF-8 read as Latin-1, which is how a wrong charset in a header spoils a page. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const SPOILT = 20;

function apply(line: string, { kind, at, sign: put }: Change): string {
  const from = at % (line.length + 1);
  const head = line.slice(0, from);
  const [unit = '', next = ''] = [line[from], line[from + 1]];
  if (kind === 'drop') return head + line.slice(from + 1);
  if (kind === 'double') return head + unit + line.slice(from);
  if (kind === 'swap') return head + next + unit + line.slice(from + 2);
  if (kind === 're-encode') return head + misread(line.slice(from, from + SPOILT)) + line.slice(from + SPOILT);
  return head + put + line.slice(from);
}
const changed = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...lines), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([line, changes]) => changes.reduce(apply, line));
const text: fc.Arbitrary<string> = fc.oneof(soup, changed(LINES), ...(REAL.length > 0 ? [changed(REAL)] : []));

test('the contract holds for any text, and another writing of it gives the same records', { timeout }, () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.keys(WRITINGS)), (given, writing) => {
      expect(breaches(given)).toEqual([]);
      expect(recordsOf(WRITINGS[writing]!(given)), writing).toEqual(recordsOf(given));
    }),
    options,
  );
});

test('the contract holds for every sign that NFC changes, alone and between letters', { timeout }, () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const sign = String.fromCodePoint(code);
    if (sign.normalize('NFC') === sign) continue;
    for (const given of [sign, `क${sign}a`])
      expect({ code, breaches: breaches(given) }).toEqual({ code, breaches: [] });
  }
});

test.each(Object.entries(WRITINGS))('%s: the records are the same', { timeout }, (_, write) => {
  for (const line of LINES)
    expect({ line, records: recordsOf(write(line)) }).toEqual({ line, records: recordsOf(line) });
});
