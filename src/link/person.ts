import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { isLatinWord } from '../text/script.ts';
import { consonantKey, devanagariKey } from './name-key.ts';

/** A person mention as its name parts. */
interface NameForm {
  readonly index: number;
  readonly latin: boolean;
  /** Spelling-tolerant keys of the parts, one a token. */
  readonly parts: readonly string[];
  readonly consonants: readonly string[];
  readonly entryId: string | undefined;
}

/**
 * For each person mention the index of the mention that gives the fullest form of the same person's name; its own index
 * where it is as full as any. A shorter form belongs to the nearest longer form before it that has all its parts, else to the
 * first one behind it.
 */
export function fullestForms(source: Source, mentions: readonly Mention[]): number[] {
  const forms = mentions.map((mention, index) => readForm(source, mention, index));
  const byPart = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.parts.length < 2) continue;
    for (const key of new Set([...form.parts, ...form.consonants.map(part => `~${part}`)])) {
      const list = byPart.get(key);
      if (list) list.push(form);
      else byPart.set(key, [form]);
    }
  }
  const direct = forms.map(form => nearestLonger(form, candidatesOf(form, byPart))?.index ?? form.index);
  return direct.map(index => followToFullest(direct, index));
}

function readForm(source: Source, mention: Mention, index: number): NameForm {
  const tokens = source.tokens.slice(mention.first, mention.last).filter(token => token.kind !== 'punctuation');
  const person = mention.entries?.find(entry => entry.type === 'person');
  return {
    index,
    latin: tokens.every(token => isLatinWord(token.text.replaceAll('.', ''))),
    parts: tokens.map(token => devanagariKey(token.folded)),
    consonants: tokens.map(token => consonantKey(token.folded)),
    entryId: person?.id,
  };
}

/** Longer forms that share the rarest part of the name. */
function candidatesOf(form: NameForm, byPart: ReadonlyMap<string, readonly NameForm[]>): readonly NameForm[] {
  let rarest: readonly NameForm[] | undefined;
  for (let at = 0; at < form.parts.length; at++) {
    const same = byPart.get(form.parts[at]!);
    const list = same ?? byPart.get(`~${form.consonants[at]!}`) ?? [];
    if (!rarest || list.length < rarest.length) rarest = list;
  }
  return rarest ?? [];
}

// Articles repeat a name dozens of times; looking at the nearest few keeps hostile texts linear.
const NEAREST = 32;

function nearestLonger(form: NameForm, candidates: readonly NameForm[]): NameForm | undefined {
  const middle = firstBehind(candidates, form.index);
  for (let at = middle - 1; at >= Math.max(0, middle - NEAREST); at--) {
    if (isLonger(candidates[at]!, form)) return candidates[at];
  }
  for (let at = middle; at < Math.min(candidates.length, middle + NEAREST); at++) {
    if (isLonger(candidates[at]!, form)) return candidates[at];
  }
  return undefined;
}

function firstBehind(candidates: readonly NameForm[], index: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `full` has more parts than `short` and all of short's, in order. */
function isLonger(full: NameForm, short: NameForm): boolean {
  if (full.parts.length <= short.parts.length) return false;
  const crossScript = full.latin !== short.latin;
  let at = 0;
  for (let part = 0; part < full.parts.length && at < short.parts.length; part++) {
    const same = crossScript
      ? short.consonants[at] !== '' && full.consonants[part] === short.consonants[at]
      : full.parts[part] === short.parts[at];
    if (same) at += 1;
  }
  return at === short.parts.length;
}

function followToFullest(direct: readonly number[], index: number): number {
  let at = index;
  for (let hops = 0; hops < 4 && direct[at] !== at; hops++) at = direct[at]!;
  return at;
}
