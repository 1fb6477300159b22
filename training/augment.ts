import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle, GoldMention } from '../bench/gold/gold.ts';
import { tableRows } from '../src/table.ts';
import { seededRandom } from './random.ts';

/** Names to put in the place of others. */
export interface NameStock {
  readonly people: readonly (readonly string[])[];
  readonly places: readonly string[];
}

const DEVANAGARI_NAME = /^[\u0900-\u097f]+$/;

/** Names of candidates and of blocks and towns: most of them stand in no gazetteer row. */
export function readStock(shared: string): NameStock {
  const read = (name: string): string =>
    readFileSync(path.join(shared, 'data/gazetteer', name), 'utf8').normalize('NFC');
  const people = tableRows(read('candidates.tsv'))
    .map(([name = '']) => name.trim().split(/\s+/))
    .filter(parts => parts.length > 1 && parts.length < 5 && parts.every(part => DEVANAGARI_NAME.test(part)));
  const places = new Set<string>();
  for (const file of ['lgd-blocks.csv', 'lgd-urban-bodies.csv']) {
    for (const line of read(file).split('\n')) {
      for (const cell of line.split(',')) if (DEVANAGARI_NAME.test(cell.trim())) places.add(cell.trim());
    }
  }
  return { people, places: [...places].filter(name => name.length > 2).sort() };
}

/**
 * The article with some people and places under other names, each name everywhere by the same other one: full names by
 * full names, a surname alone by the other's surname. Countries, states and names that are also words of an organization stay.
 */
export function swapNames(article: GoldArticle, stock: NameStock, seed: number, share: number): GoldArticle {
  const random = seededRandom(seed);
  const people = swapPeople(article.mentions, stock, random, share);
  const places = new Map<string, string>();
  const swapped: GoldMention[] = [];
  let text = '';
  let from = 0;
  for (const mention of article.mentions) {
    let surface = mention.surface;
    if (mention.type === 'person') surface = people.get(surface) ?? surface;
    else if (mention.type === 'place' && mention.kind !== 'country' && mention.kind !== 'state') {
      let other = places.get(surface);
      if (other === undefined) {
        const isWord = DEVANAGARI_NAME.test(surface);
        other = isWord && random() < share ? stock.places[Math.floor(random() * stock.places.length)]! : surface;
        places.set(surface, other);
      }
      surface = other;
    }
    text += article.text.slice(from, mention.start);
    const start = text.length;
    text += surface;
    swapped.push({ ...mention, surface, start, end: text.length });
    from = mention.end;
  }
  return { ...article, text: text + article.text.slice(from), mentions: swapped };
}

function swapPeople(
  mentions: readonly GoldMention[],
  stock: NameStock,
  random: () => number,
  share: number,
): Map<string, string> {
  const swaps = new Map<string, string>();
  for (const { type, surface, ref } of mentions) {
    if (type !== 'person' || swaps.has(surface)) continue;
    const full = ref ?? surface;
    const parts = full.split(' ');
    if (!parts.every(part => DEVANAGARI_NAME.test(part))) continue;
    if (!swaps.has(full)) {
      const other = stock.people[Math.floor(random() * stock.people.length)]!;
      swaps.set(full, random() < share ? other.join(' ') : full);
    }
    if (surface === full) continue;
    const to = swaps.get(full)!;
    if (to === full) swaps.set(surface, surface);
    else if (surface === parts.at(-1)) swaps.set(surface, to.split(' ').at(-1)!);
    else if (surface === parts[0]) swaps.set(surface, to.split(' ')[0]!);
    else swaps.set(surface, surface);
  }
  return swaps;
}
