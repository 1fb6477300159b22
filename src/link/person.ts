import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { isLatinWord } from '../text/script.ts';
import { consonantsOf, devanagariKey, soundKey } from './name-key.ts';

/** A person mention as its name parts. */
interface NameForm {
  readonly index: number;
  readonly latin: boolean;
  /** Spelling-tolerant keys of the parts, one a token. */
  readonly parts: readonly string[];
  /** Keys under which the parts meet those of another script. */
  readonly sounds: readonly string[];
  readonly consonants: readonly string[];
  /** Ids of the public figures that go by this form. */
  readonly figures: readonly string[];
}

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

function readForm(source: Source, mention: Mention, index: number): NameForm {
  const tokens = source.tokens.slice(mention.first, mention.last).filter(token => token.kind !== 'punctuation');
  return {
    index,
    latin: tokens.every(token => isLatinWord(token.text.replaceAll('.', ''))),
    parts: tokens.map(token => devanagariKey(token.folded)),
    sounds: tokens.map(token => soundKey(token.folded)),
    consonants: tokens.map(token => consonantsOf(soundKey(token.folded))),
    figures: (mention.entries ?? []).filter(entry => entry.type === 'person').map(entry => entry.id),
  };
}

// Articles repeat a name dozens of times; looking at the nearest few keeps hostile texts linear.
const NEAREST = 32;
/** The least letters of a name part that may stand for a longer one: जगन for जगनमोहन. */
const SHORTEST_PREFIX = 3;
const LEAST_CONSONANTS = 3;

/** Finds the longer forms that a short form may stand for. */
class LongerForms {
  private readonly byKey = new Map<string, NameForm[]>();

  constructor(forms: readonly NameForm[]) {
    for (const form of forms) {
      const keys = form.figures.map(figure => `figure ${figure}`);
      if (form.parts.length > 1) {
        keys.push(...form.parts, ...form.sounds.map(sound => `sound ${sound}`));
        keys.push(...form.consonants.map(part => `consonants ${part}`));
      }
      for (const part of form.parts) keys.push(`prefix ${part.slice(0, SHORTEST_PREFIX)}`);
      for (const key of new Set(keys)) this.add(key, form);
    }
  }

  private add(key: string, form: NameForm): void {
    const list = this.byKey.get(key);
    if (list) list.push(form);
    else this.byKey.set(key, [form]);
  }

  of(form: NameForm): NameForm | undefined {
    for (const figure of form.figures) {
      const named = this.nearest(form, `figure ${figure}`, full => isFuller(full, form));
      if (named) return named;
    }
    return (
      this.nearest(form, rarest(form.parts, this.byKey), full => hasParts(full.parts, form.parts)) ??
      this.nearest(
        form,
        `sound ${form.sounds.at(-1)}`,
        full => full.latin !== form.latin && hasParts(full.sounds, form.sounds),
      ) ??
      this.nearest(form, `consonants ${form.consonants.at(-1)}`, full => sharesConsonants(full, form)) ??
      this.nearest(form, `prefix ${form.parts[0]?.slice(0, SHORTEST_PREFIX)}`, full => begins(full, form))
    );
  }

  private nearest(form: NameForm, key: string | undefined, fits: (full: NameForm) => boolean): NameForm | undefined {
    const candidates = this.byKey.get(key ?? '') ?? [];
    const middle = firstBehind(candidates, form.index);
    for (let at = middle - 1; at >= Math.max(0, middle - NEAREST); at--)
      if (fits(candidates[at]!)) return candidates[at];
    for (let at = middle; at < Math.min(candidates.length, middle + NEAREST); at++)
      if (fits(candidates[at]!)) return candidates[at];
    return undefined;
  }
}

/** The part that the fewest longer forms have. */
function rarest(parts: readonly string[], byKey: ReadonlyMap<string, readonly NameForm[]>): string | undefined {
  const count = (part: string): number => byKey.get(part)?.length ?? 0;
  return parts.reduce<string | undefined>(
    (best, part) => (best === undefined || count(part) < count(best) ? part : best),
    undefined,
  );
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

function followToFullest(direct: readonly number[], index: number): number {
  let at = index;
  for (let hops = 0; hops < 4 && direct[at] !== at; hops++) at = direct[at]!;
  return at;
}
