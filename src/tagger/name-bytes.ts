import { writeNumbers } from '../by-hash.ts';
import { ByteWriter } from '../bytes.ts';
import givenNames from '../gazetteer/data/people/given-names.tsv?lazy';
import surnames from '../gazetteer/data/people/surnames.tsv?lazy';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { hashText } from './hash.ts';

/** How common each folded word is as a given name and as a surname, as `WordClasses.namePart` has it, by the word's hash. */
export default function nameBytes(): Uint8Array {
  const given = readNames(givenNames());
  const surname = readNames(surnames());
  const parts = new Map<number, number>();
  for (const word of new Set([...given.keys(), ...surname.keys()])) {
    parts.set(hashText(word), (given.get(word) ?? 0) * 4 + (surname.get(word) ?? 0));
  }
  const writer = new ByteWriter();
  writeNumbers(writer, parts);
  return writer.bytes();
}

function readNames(table: string): Map<string, number> {
  const steps = new Map<string, number>();
  for (const [name = '', english = '-', count] of tableRows(table)) {
    const step = commonness(Number(count));
    for (const word of [name, english]) {
      const key = fold(word.endsWith('?') ? word.slice(0, -1) : word);
      if (word !== '-' && (steps.get(key) ?? 0) < step) steps.set(key, step);
    }
  }
  return steps;
}

function commonness(count: number): number {
  return count >= 12 ? 3 : count >= 3 ? 2 : 1;
}
