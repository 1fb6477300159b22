import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { LongerForms } from './longer-forms.ts';
import type { NameForm } from './name-form.ts';
import { type NamePart, namePartOf } from './name-key.ts';

/**
 * For each person mention the index of the mention that gives the fullest form of the same person's name; for any other, and
 * where it is as full as any, its own. A shorter form belongs to a longer one that has all its parts: the one the gazetteer
 * knows by the short form, else the nearest before it, else the first behind it.
 */
export function fullestForms(source: Source, mentions: readonly Mention[]): readonly number[] {
  const fullest: number[] = [];
  const forms: NameForm[] = [];
  for (let index = 0; index < mentions.length; index++) {
    fullest.push(index);
    if (mentions[index]!.type === 'person') forms.push(readForm(source, mentions[index]!, index));
  }
  if (forms.length < 2) return fullest;
  const longer = new LongerForms(forms);
  const direct = fullest.slice();
  for (const form of forms) direct[form.index] = (longer.of(form) ?? form).index;
  for (const { index } of forms) fullest[index] = followToFullest(direct, index);
  return fullest;
}

function readForm({ tokens }: Source, { first, last, entries }: Mention, index: number): NameForm {
  const parts: NamePart[] = [];
  let latin = true;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') continue;
    const part = namePartOf(token);
    parts.push(part);
    latin &&= part.latin;
  }
  return { index, latin, parts, figures: figuresOf(entries) };
}

const NO_FIGURES: readonly string[] = [];

function figuresOf(entries: readonly GazetteerEntry[] | undefined): readonly string[] {
  if (entries === undefined) return NO_FIGURES;
  const figures: string[] = [];
  for (let at = 0; at < entries.length; at++) if (entries[at]!.type === 'person') figures.push(entries[at]!.id);
  return figures;
}

function followToFullest(direct: readonly number[], index: number): number {
  let at = index;
  for (let hops = 0; hops < 4 && direct[at] !== at; hops++) at = direct[at]!;
  return at;
}
