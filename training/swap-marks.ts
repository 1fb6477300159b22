import type { ConllSentence } from './conll.ts';
import { seededRandom } from './random.ts';

export interface Swapping {
  /** Copies of each sentence, each with other names. */
  readonly copies: number;
  /** Share of the names that are swapped. */
  readonly share: number;
  readonly seed: number;
}

type Name = readonly string[];

const LETTERS = /^[\u0900-\u097f]+$/;

/**
 * The sentences once more with other names of the same type in place of some: a name of the sentences is as likely as any other,
 * however often it stands there, so that what stands around a name is met with rare ones. Copies that would be the same are left out.
 */
export function swapMarks(sentences: readonly ConllSentence[], { copies, share, seed }: Swapping): ConllSentence[] {
  const random = seededRandom(seed);
  const names = namesByType(sentences);
  const swapped: ConllSentence[] = [];
  for (const sentence of sentences) {
    for (let copy = 0; copy < copies; copy++) {
      const other = swapIn(sentence, (type, name) => {
        const stock = names.get(type)!;
        return isPlain(name) && random() < share ? stock[Math.floor(random() * stock.length)]! : name;
      });
      if (other.words.join(' ') !== sentence.words.join(' ')) swapped.push(other);
    }
  }
  return swapped;
}

function namesByType(sentences: readonly ConllSentence[]): Map<string, Name[]> {
  const names = new Map<string, Map<string, Name>>();
  for (const { words, spans } of sentences) {
    for (const { first, last, type } of spans) {
      const name = words.slice(first, last);
      if (!names.has(type)) names.set(type, new Map());
      if (isPlain(name)) names.get(type)!.set(name.join(' '), name);
    }
  }
  return new Map([...names].map(([type, ofType]) => [type, [...ofType.values()]]));
}

/** Words with stops, brackets or Latin letters may hold more than the name. */
function isPlain(name: Name): boolean {
  return name.every(word => LETTERS.test(word) && !word.includes('।'));
}

function swapIn({ words, spans }: ConllSentence, swap: (type: string, name: Name) => Name): ConllSentence {
  const swapped: string[] = [];
  const moved: ConllSentence['spans'][number][] = [];
  let from = 0;
  for (const { first, last, type } of spans) {
    swapped.push(...words.slice(from, first));
    const name = swap(type, words.slice(first, last));
    moved.push({ first: swapped.length, last: swapped.length + name.length, type });
    swapped.push(...name);
    from = last;
  }
  swapped.push(...words.slice(from));
  return { words: swapped, spans: moved };
}
