import { lowerBound } from '../lower-bound.ts';
import { SHORTEST_PREFIX } from './name-key.ts';

/** A person mention as its name parts. */
export interface NameForm {
  readonly index: number;
  readonly latin: boolean;
  /** Spelling-tolerant keys of the parts, one a token. */
  readonly parts: readonly string[];
  /** Keys under which the parts meet those of another script. */
  readonly sounds: readonly string[];
  readonly consonants: readonly string[];
  readonly prefixes: readonly string[];
  /** Ids of the public figures that go by this form. */
  readonly figures: readonly string[];
}

// Articles repeat a name dozens of times; looking at the nearest few keeps hostile texts linear.
const NEAREST = 32;
const LEAST_CONSONANTS = 3;

/** Keys → the forms that have them, in text order. */
class FormsByKey {
  private readonly forms = new Map<string, NameForm[]>();

  add(keys: readonly string[], form: NameForm): void {
    for (const key of keys) {
      const list = this.forms.get(key);
      if (!list) this.forms.set(key, [form]);
      else if (list.at(-1) !== form) list.push(form);
    }
  }

  get(key: string | undefined): readonly NameForm[] {
    return (key !== undefined && this.forms.get(key)) || NO_FORMS;
  }
}

const NO_FORMS: readonly NameForm[] = [];

/** Finds the longer forms that a short form may stand for. */
export class LongerForms {
  private readonly figures = new FormsByKey();
  private readonly prefixes = new FormsByKey();
  /** Of names of several parts only. */
  private readonly parts = new FormsByKey();
  private readonly sounds = new FormsByKey();
  private readonly consonants = new FormsByKey();

  constructor(forms: readonly NameForm[]) {
    for (const form of forms) {
      this.figures.add(form.figures, form);
      this.prefixes.add(form.prefixes, form);
      if (form.parts.length < 2) continue;
      this.parts.add(form.parts, form);
      this.sounds.add(form.sounds, form);
      this.consonants.add(form.consonants, form);
    }
  }

  of(form: NameForm): NameForm | undefined {
    for (const figure of form.figures) {
      const named = nearest(form, this.figures.get(figure), full => isFuller(full, form));
      if (named) return named;
    }
    return (
      nearest(form, this.rarest(form.parts), full => hasParts(full.parts, form.parts)) ??
      nearest(
        form,
        this.sounds.get(form.sounds.at(-1)),
        full => full.latin !== form.latin && hasParts(full.sounds, form.sounds),
      ) ??
      nearest(form, this.consonants.get(form.consonants.at(-1)), full => sharesConsonants(full, form)) ??
      nearest(form, this.prefixes.get(form.prefixes[0]), full => begins(full, form))
    );
  }

  /** The forms with the part that the fewest longer forms have. */
  private rarest(parts: readonly string[]): readonly NameForm[] {
    let rarest: readonly NameForm[] | undefined;
    for (const part of parts) {
      const forms = this.parts.get(part);
      if (rarest === undefined || forms.length < rarest.length) rarest = forms;
    }
    return rarest ?? NO_FORMS;
  }
}

function nearest(
  form: NameForm,
  candidates: readonly NameForm[],
  fits: (full: NameForm) => boolean,
): NameForm | undefined {
  const middle = lowerBound(candidates.length, at => candidates[at]!.index < form.index);
  for (let at = middle - 1; at >= Math.max(0, middle - NEAREST); at--) if (fits(candidates[at]!)) return candidates[at];
  for (let at = middle; at < Math.min(candidates.length, middle + NEAREST); at++)
    if (fits(candidates[at]!)) return candidates[at];
  return undefined;
}

/** Whether the longer of two names of one figure says more, and is not the same name split or in another script. */
function isFuller(full: NameForm, short: NameForm): boolean {
  return full.parts.length > short.parts.length && full.sounds.join('') !== short.sounds.join('');
}

/** Whether `full` has more parts than `short` and all of short's, in order. */
function hasParts(full: readonly string[], short: readonly string[]): boolean {
  if (full.length <= short.length) return false;
  let at = 0;
  for (const part of full) if (at < short.length && part !== '' && part === short[at]) at += 1;
  return at === short.length;
}

/** Whether the one part of `short` is the beginning of a part of `full`. */
function begins(full: NameForm, short: NameForm): boolean {
  const [part = ''] = short.parts;
  if (short.parts.length !== 1 || part.length < SHORTEST_PREFIX || full.index === short.index) return false;
  return full.parts.some(longer => longer.length > part.length + 1 && longer.startsWith(part));
}

/** Whether a short form in the other script has the consonants of parts of `full`, enough of them to tell a name: Pilot, सचिन पायलट. */
function sharesConsonants(full: NameForm, short: NameForm): boolean {
  const telling = short.consonants.every(part => part.length >= LEAST_CONSONANTS);
  return telling && full.latin !== short.latin && hasParts(full.consonants, short.consonants);
}
