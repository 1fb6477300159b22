import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/bytes.ts';
import { hashText } from '../../src/hash.ts';
import { PLACE_KINDS } from '../../src/link/place-kind.ts';
import placeKindBytes from '../../src/link/place-kind-bytes.ts';
import { PlaceKindWeights, writeWeights } from '../../src/link/place-kind-weights.ts';
import { tableRows } from '../../src/table.ts';

const learned = new Map(
  tableRows(readFileSync('src/link/place-kind.tsv', 'utf8')).map(([feature = '', row = '']) => [feature, row]),
);
const model = new PlaceKindWeights(new ByteReader(placeKindBytes()));

/** What the feature weighs beside these lists; undefined where the model does not know it. */
function weigh(feature: string, lists = 'nothing of the model'): number[] | undefined {
  const scores = new Int32Array(PLACE_KINDS.length);
  return model.addTo(scores, hashText(feature), model.numberOf(lists)) ? [...scores] : undefined;
}

const rowOf = (feature: string): number[] =>
  (learned.get(feature) ?? PLACE_KINDS.map(() => 0).join(' ')).split(' ').map(Number);

test('a feature weighs what was learned for it alone, and beside lists what was learned for it with them on top', () => {
  let together = 0;
  for (const feature of learned.keys()) {
    const [, alone, lists] = /^(.*)\|([a-z+]+)$/.exec(feature) ?? [];
    if (alone === undefined) expect(weigh(feature)).toEqual(rowOf(feature));
    else {
      together += 1;
      expect(weigh(alone, lists)).toEqual(rowOf(feature).map((weight, kind) => weight + rowOf(alone)[kind]!));
    }
  }
  expect(together).toBeGreaterThan(1000);
});

test('a bar that is a word begins no list', () => {
  expect(learned.has('ip3=|')).toBe(true);
  expect([weigh('ip3=|'), weigh('ip3=')]).toEqual([rowOf('ip3=|'), undefined]);
});

test('whatever says more than another feature is known only where that is', () => {
  const parts: readonly [RegExp, (...words: string[]) => string[]][] = [
    [/^n2=(\S*) \S*$/, a => [`n1=${a}`]],
    [/^n3=(\S*) (\S*) \S*$/, (a, b) => [`n2=${a} ${b}`]],
    [/^p2=\S* (\S*)$/, b => [`p1=${b}`]],
    [/^p1n1=(\S*) (\S*)$/, (a, b) => [`p1=${a}`, `n1=${b}`]],
    [/^(?:next|line)=\S* (\S*)$/, b => [`n1=${b}`]],
    [/^before=\S* (\S*)$/, b => [`p1=${b}`]],
    [/^around=\S* (\S*) (\S*) \S*$/, (b, c) => [`p1n1=${b} ${c}`]],
    [/^list=(\S*) \S*$/, a => [`list=${a}`]],
  ];
  for (const [pattern, broader] of parts) {
    const narrow = [...learned.keys()].flatMap(feature => {
      const words = pattern.exec(feature.replace(/\|[a-z+]+$/, ''))?.slice(1);
      return words ? broader(...words) : [];
    });
    expect(narrow.length).toBeGreaterThan(20);
    expect(narrow.filter(feature => weigh(feature) === undefined)).toEqual([]);
  }
});

test('a weight that needs more than a byte is refused', () => {
  expect(() => writeWeights(new ByteWriter(), new Map([['n1=में', new Map([['', [128]]])]]))).toThrow('a weight of 128');
});
