import type { NamePart } from './name-key.ts';

/** A person mention as its name parts. */
export interface NameForm {
  readonly index: number;
  readonly latin: boolean;
  readonly parts: readonly NamePart[];
  /** Ids of the public figures that go by this form. */
  readonly figures: readonly string[];
}

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
