import { lowerBound } from '../lower-bound.ts';
import { FormsByKey, type NameForm } from './name-form.ts';
import { type NamePart, SHORTEST_PREFIX } from './name-key.ts';

// Articles repeat a name dozens of times; looking at the nearest few keeps hostile texts linear.
const NEAREST = 32;
/** So many forms are looked at one by one sooner than found by their keys. At most `NEAREST`, so that the same ones are seen. */
const FEW = 16;
const LEAST_CONSONANTS = 3;

/** Finds the longer forms that a short form may stand for. */
export class LongerForms {
  private readonly figures = new FormsByKey();
  private readonly prefixes = new FormsByKey();
  /** Of names of several parts only. */
  private readonly parts = new FormsByKey();
  /** The same, where names in both scripts are there to be compared. */
  private readonly sounds = new FormsByKey();
  private readonly consonants = new FormsByKey();
  private readonly inBothScripts: boolean;
  /** All forms, where they are few: then none has been added to the tables. */
  private readonly few: readonly NameForm[] | undefined;

  constructor(forms: readonly NameForm[]) {
    this.inBothScripts = inBothScripts(forms);
    this.few = forms.length <= FEW ? forms : undefined;
    if (this.few === undefined) for (let at = 0; at < forms.length; at++) this.add(forms[at]!);
  }

  private add(form: NameForm): void {
    const { parts, figures } = form;
    for (let at = 0; at < figures.length; at++) this.figures.add(figures[at]!, form);
    for (let at = 0; at < parts.length; at++) {
      const { key, prefix, sound, consonants } = parts[at]!;
      this.prefixes.add(prefix, form);
      if (parts.length < 2) continue;
      this.parts.add(key, form);
      if (!this.inBothScripts) continue;
      this.sounds.add(sound, form);
      this.consonants.add(consonants, form);
    }
  }

  of(form: NameForm): NameForm | undefined {
    const { parts, figures } = form;
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at]!;
      const named = nearest(form, this.few ?? this.figures.get(figure), (full, short) => isFuller(full, short, figure));
      if (named) return named;
    }
    if (parts.length === 0) return undefined;
    return (
      nearest(form, this.few ?? this.rarest(parts), hasKeys) ??
      this.inOtherScript(form, parts[parts.length - 1]!) ??
      nearest(form, this.few ?? this.prefixes.get(parts[0]!.prefix), begins)
    );
  }

  private inOtherScript(form: NameForm, { sound, consonants }: NamePart): NameForm | undefined {
    if (!this.inBothScripts) return undefined;
    return (
      nearest(form, this.few ?? this.sounds.get(sound), hasSounds) ??
      nearest(form, this.few ?? this.consonants.get(consonants), sharesConsonants)
    );
  }

  /** The forms with the part that the fewest longer forms have. */
  private rarest(parts: readonly NamePart[]): readonly NameForm[] {
    let rarest = this.parts.get(parts[0]!.key);
    for (let at = 1; at < parts.length; at++) {
      const forms = this.parts.get(parts[at]!.key);
      if (forms.length < rarest.length) rarest = forms;
    }
    return rarest;
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
  if (short.parts.length !== 1 || full.index === short.index) return false;
  const { key } = short.parts[0]!;
  if (key.length < SHORTEST_PREFIX) return false;
  for (const part of full.parts) if (part.key.length > key.length + 1 && part.key.startsWith(key)) return true;
  return false;
}

/** Whether a short form in the other script has the consonants of parts of `full`, enough of them to tell a name: Pilot, सचिन पायलट. */
function sharesConsonants(full: NameForm, short: NameForm): boolean {
  if (full.latin === short.latin) return false;
  for (const { consonants } of short.parts) if (consonants.length < LEAST_CONSONANTS) return false;
  return hasParts(full, short, hasSameConsonants);
}
