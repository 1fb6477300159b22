import type { NameForm } from './name-form.ts';
import type { NamePart } from './name-key.ts';

/** Keys → the forms that have them, in text order. */
export class FormsByKey {
  private forms: Map<string, NameForm[]> | undefined;

  add(key: string, form: NameForm): void {
    this.forms ??= new Map();
    const list = this.forms.get(key);
    if (list === undefined) this.forms.set(key, [form]);
    else if (list[list.length - 1] !== form) list.push(form);
  }

  get(key: string): readonly NameForm[] {
    return this.forms?.get(key) ?? NO_FORMS;
  }
}

const NO_FORMS: readonly NameForm[] = [];

/** The forms of an article by all that a short form may share with a longer one. */
export class FormsByKeys {
  readonly figures: FormsByKey = new FormsByKey();
  readonly prefixes: FormsByKey = new FormsByKey();
  /** Of names of several parts only. */
  private readonly parts = new FormsByKey();
  /** The same, where names in both scripts are there to be compared. */
  readonly sounds: FormsByKey = new FormsByKey();
  readonly consonants: FormsByKey = new FormsByKey();

  constructor(
    forms: readonly NameForm[],
    private readonly inBothScripts: boolean,
  ) {
    for (let at = 0; at < forms.length; at++) this.add(forms[at]!);
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

  /** The forms with the part that the fewest longer forms have. */
  rarest(parts: readonly NamePart[]): readonly NameForm[] {
    let rarest = this.parts.get(parts[0]!.key);
    for (let at = 1; at < parts.length; at++) {
      const forms = this.parts.get(parts[at]!.key);
      if (forms.length < rarest.length) rarest = forms;
    }
    return rarest;
  }
}
