import { writeRows } from '../by-hash.ts';
import { ByteWriter } from '../bytes.ts';
import { hashText } from '../hash.ts';
import { tableRows } from '../table.ts';
import model from './place-kind.tsv?lazy';

/** The learned weights in the form that `placeKindWeights` opens: a hash stands for each feature. */
export default function placeKindBytes(): Uint8Array {
  const weights = new Map<string, number[]>();
  for (const [feature = '', row = ''] of tableRows(model())) weights.set(feature, row.split(' ').map(Number));
  const width = weights.values().next().value!.length;
  // Whoever does not find a feature alone need not ask for it with the lists.
  for (const feature of [...weights.keys()]) {
    const alone = withoutLists(feature);
    if (!weights.has(alone)) weights.set(alone, new Array<number>(width).fill(0));
  }
  const writer = new ByteWriter();
  writeRows(
    writer,
    [...weights].map(([feature, row]) => [hashText(feature), row]),
    width,
  );
  return writer.bytes();
}

/** The feature without what the gazetteer lists the name as, which has no blank: `n1=में|city`; the sign may be a word too. */
function withoutLists(feature: string): string {
  const at = feature.lastIndexOf('|');
  return at < 0 || at === feature.length - 1 || feature.includes(' ', at) ? feature : feature.slice(0, at);
}
