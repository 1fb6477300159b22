import { lowerBound } from '../lower-bound.ts';
import { FormsByKeys } from './forms-by-keys.ts';
import type { NameForm } from './name-form.ts';
import { type NamePart, SHORTEST_PREFIX } from './name-key.ts';

// Articles repeat a name dozens of times; looking at the nearest few keeps hostile texts linear.
const NEAREST = 32;
/** So many forms are looked at one by one sooner than found by their keys. At most `NEAREST`, so that the same ones are seen. */
const FEW = 16;
const LEAST_CONSONANTS = 3;

/** Finds the longer forms that a short form may stand for. */
export class LongerForms {
  private readonly inBothScripts: boolean;
  /** No form has more parts: one that has as many is short for none with more. */
  private readonly mostParts: number;
  /** Where forms are many. */
  private readonly byKeys: FormsByKeys | undefined;

  constructor(private readonly forms: readonly NameForm[]) {
    this.inBothScripts = inBothScripts(forms);
    let mostParts = 0;
    for (let at = 0; at < forms.length; at++) mostParts = Math.max(mostParts, forms[at]!.parts.length);
    this.mostParts = mostParts;
    this.byKeys = forms.length <= FEW ? undefined : new FormsByKeys(forms, this.inBothScripts);
  }

  of(form: NameForm): NameForm | undefined {
    const { parts } = form;
    if (parts.length < this.mostParts) {
      const fuller = this.withMoreParts(form);
      if (fuller !== undefined) return fuller;
    }
    if (parts.length !== 1 || parts[0]!.key.length < SHORTEST_PREFIX) return undefined;
    return nearest(form, this.byKeys?.prefixes.get(parts[0]!.prefix) ?? this.forms, begins);
  }

  private withMoreParts(form: NameForm): NameForm | undefined {
    const { parts, figures } = form;
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at]!;
      const candidates = this.byKeys?.figures.get(figure) ?? this.forms;
      const named = nearest(form, candidates, (full, short) => isFuller(full, short, figure));
      if (named) return named;
    }
    if (parts.length === 0) return undefined;
    return (
      nearest(form, this.byKeys?.rarest(parts) ?? this.forms, hasKeys) ??
      this.inOtherScript(form, parts[parts.length - 1]!)
    );
  }

  private inOtherScript(form: NameForm, { sound, consonants }: NamePart): NameForm | undefined {
    if (!this.inBothScripts) return undefined;
    return (
      nearest(form, this.byKeys?.sounds.get(sound) ?? this.forms, hasSounds) ??
      nearest(form, this.byKeys?.consonants.get(consonants) ?? this.forms, sharesConsonants)
    );
  }
}

function inBothScripts(forms: readonly NameForm[]): boolean {
  for (let at = 1; at < forms.length; at++) if (forms[at]!.latin !== forms[0]!.latin) return true;
  return false;
}

function nearest(
  form: NameForm,
  candidates: readonly NameForm[],
  fits: (full: NameForm, short: NameForm) => boolean,
): NameForm | undefined {
  if (candidates.length === 0) return undefined;
  const middle = lowerBound(candidates.length, at => candidates[at]!.index < form.index);
  const from = Math.max(0, middle - NEAREST);
  for (let at = middle - 1; at >= from; at--) if (fits(candidates[at]!, form)) return candidates[at];
  const to = Math.min(candidates.length, middle + NEAREST);
  for (let at = middle; at < to; at++) if (fits(candidates[at]!, form)) return candidates[at];
  return undefined;
}

/** Whether the longer of two names of one figure says more, and is not the same name split or in another script. */
function isFuller(full: NameForm, short: NameForm, figure: string): boolean {
  if (full.parts.length <= short.parts.length || !full.figures.includes(figure)) return false;
  return soundOf(full) !== soundOf(short);
}

function soundOf({ parts }: NameForm): string {
  let sounds = '';
  for (const part of parts) sounds += part.sound;
  return sounds;
}

/** Whether `full` has more parts than `short` and all of short's, in order. */
function hasParts(full: NameForm, short: NameForm, isSame: (a: NamePart, b: NamePart) => boolean): boolean {
  if (full.parts.length <= short.parts.length) return false;
  let at = 0;
  for (const part of full.parts) if (at < short.parts.length && isSame(part, short.parts[at]!)) at += 1;
  return at === short.parts.length;
}

const hasSameKey = (a: NamePart, b: NamePart): boolean => a.key !== '' && a.key === b.key;
const soundsTheSame = (a: NamePart, b: NamePart): boolean => a.sound !== '' && a.sound === b.sound;
const hasSameConsonants = (a: NamePart, b: NamePart): boolean => a.consonants !== '' && a.consonants === b.consonants;

function hasKeys(full: NameForm, short: NameForm): boolean {
  return hasParts(full, short, hasSameKey);
}

function hasSounds(full: NameForm, short: NameForm): boolean {
  return full.latin !== short.latin && hasParts(full, short, soundsTheSame);
}

/** Whether the one part of `short` is the beginning of a part of `full`. */
function begins(full: NameForm, short: NameForm): boolean {
  if (full.index === short.index) return false;
  const { key } = short.parts[0]!;
  for (const part of full.parts) if (part.key.length > key.length + 1 && part.key.startsWith(key)) return true;
  return false;
}

/** Whether a short form in the other script has the consonants of parts of `full`, enough of them to tell a name: Pilot, सचिन पायलट. */
function sharesConsonants(full: NameForm, short: NameForm): boolean {
  if (full.latin === short.latin) return false;
  for (const { consonants } of short.parts) if (consonants.length < LEAST_CONSONANTS) return false;
  return hasParts(full, short, hasSameConsonants);
}
