import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { isLatinWord } from '../text/script.ts';
import { LongerForms, type NameForm } from './longer-forms.ts';
import { type NamePart, namePart } from './name-key.ts';

/**
 * For each person mention the index of the mention that gives the fullest form of the same person's name; its own index
 * where it is as full as any. A shorter form belongs to a longer one that has all its parts: the one the gazetteer knows by
 * the short form, else the nearest before it, else the first behind it.
 */
export function fullestForms(source: Source, mentions: readonly Mention[]): number[] {
  const forms = mentions.map((mention, index) => readForm(source, mention, index));
  const longer = new LongerForms(forms);
  const direct = forms.map(form => longer.of(form)?.index ?? form.index);
  return direct.map(index => followToFullest(direct, index));
}

function readForm(source: Source, { first, last, entries = [] }: Mention, index: number): NameForm {
  const parts: NamePart[] = [];
  let latin = true;
  for (let at = first; at < last; at++) {
    const { kind, text, folded } = source.tokens[at]!;
    if (kind === 'punctuation') continue;
    parts.push(namePart(folded));
    latin &&= isLatinWord(text.replaceAll('.', ''));
  }
  return {
    index,
    latin,
    parts: parts.map(part => part.key),
    sounds: parts.map(part => part.sound),
    consonants: parts.map(part => part.consonants),
    prefixes: parts.map(part => part.prefix),
    figures: entries.filter(entry => entry.type === 'person').map(entry => entry.id),
  };
}

function followToFullest(direct: readonly number[], index: number): number {
  let at = index;
  for (let hops = 0; hops < 4 && direct[at] !== at; hops++) at = direct[at]!;
  return at;
}
