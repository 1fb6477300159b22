import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaches, recordsOf } from './contract.ts';

const RUNS = Number(process.env['KHABAR_FUZZ'] ?? 2_000);
const SEED = Number(process.env['KHABAR_SEED'] ?? 1);
const options: fc.Parameters<unknown> = { seed: SEED, numRuns: RUNS };
const timeout = 3_600_000;

/** The lines of the fixtures: whole sentences that hold every type of record. */
const LINES: readonly string[] = ['articles', 'seats', 'language'].flatMap(folder => {
  const root = new URL(`../../fixtures/${folder}/`, import.meta.url);
  return readdirSync(root)
    .filter(name => name.endsWith('.txt'))
    .flatMap(name => readFileSync(new URL(name, root), 'utf8').split('\n'))
    .filter(line => line.trim() !== '' && line.length < 600);
});

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
  readonly kind: 'drop' | 'double' | 'swap' | 'put';
  readonly at: number;
  readonly sign: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'put'),
  at: fc.nat(600),
  sign,
});

function apply(line: string, { kind, at, sign: put }: Change): string {
  const from = at % (line.length + 1);
  const head = line.slice(0, from);
  const [unit = '', next = ''] = [line[from], line[from + 1]];
  if (kind === 'drop') return head + line.slice(from + 1);
  if (kind === 'double') return head + unit + line.slice(from);
  if (kind === 'swap') return head + next + unit + line.slice(from + 2);
  return head + put + line.slice(from);
}
const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...LINES), fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([line, changes]) => changes.reduce(apply, line));

test('the contract holds for any text', { timeout }, () => {
  fc.assert(
    fc.property(fc.oneof(soup, mutated), text => {
      expect(breaches(text)).toEqual([]);
    }),
    options,
  );
});

const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  NFC: text => text.normalize('NFC'),
  NFD: text => text.normalize('NFD'),
  'composed nukta letters': text =>
    text.replace(
      /[कखगजडढफय]\u093c/g,
      pair => '\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f'['कखगजडढफय'.indexOf(pair[0]!)]!,
    ),
  'joiners inside words': text => text.replace(/\u094d(?=[क-ह])/g, '\u094d\u200d'),
  'a byte order mark': text => `\ufeff${text}`,
};

test.each(Object.entries(WRITINGS))('%s: the records are the same', { timeout }, (_, write) => {
  for (const line of LINES)
    expect({ line, records: recordsOf(write(line)) }).toEqual({ line, records: recordsOf(line) });
});
