import { ByteWriter } from '../bytes.ts';
import { tableRows } from '../table.ts';
import model from './place-kind.tsv?lazy';
import { writeWeights } from './place-kind-weights.ts';

/** The learned weights in the form that `PlaceKindWeights` opens. */
export default function placeKindBytes(): Uint8Array {
  const learned = new Map<string, readonly number[]>();
  for (const [feature = '', row = ''] of tableRows(model())) learned.set(feature, row.split(' ').map(Number));
  const none = new Array<number>([...learned.values()][0]!.length).fill(0);
  const features = new Map<string, Map<string, readonly number[]>>();
  for (const [feature, row] of learned) {
    const [alone, lists] = apart(feature);
    const inAll = learned.get(alone) ?? none;
    for (const known of [alone, ...broader(alone)]) {
      if (!features.has(known)) features.set(known, new Map([['', learned.get(known) ?? none]]));
    }
    if (lists !== '')
      features.get(alone)!.set(
        lists,
        row.map((weight, kind) => weight + inAll[kind]!),
      );
  }
  const writer = new ByteWriter();
  writeWeights(writer, features);
  return writer.bytes();
}

/** A feature without what the gazetteer lists the name as, and that, which has no blank: `n1=में|city`; the sign may be a word too. */
function apart(feature: string): [alone: string, lists: string] {
  const at = feature.lastIndexOf('|');
  if (at < 0 || at === feature.length - 1 || feature.includes(' ', at)) return [feature, ''];
  return [feature.slice(0, at), feature.slice(at + 1)];
}

/** The features that say a part of it and are asked for first: who does not find them need not ask for it. */
function broader(feature: string): string[] {
  const name = feature.slice(0, feature.indexOf('=') + 1);
  const [a, b, c] = feature.slice(name.length).split(' ');
  if (name === 'list=') return b === undefined ? [] : [`list=${a}`];
  if (name === 'n2=') return [`n1=${a}`];
  if (name === 'n3=') return [`n1=${a}`, `n2=${a} ${b}`];
  if (name === 'p2=') return [`p1=${b}`];
  if (name === 'p1n1=') return [`p1=${a}`, `n1=${b}`];
  if (name === 'next=' || name === 'line=') return [`n1=${b}`];
  if (name === 'before=') return [`p1=${b}`];
  if (name === 'around=') return [`p1=${b}`, `n1=${c}`, `p1n1=${b} ${c}`];
  return [];
}
