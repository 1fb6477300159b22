import { endsAside, isPast } from './aside.ts';
import type { Candidate } from './candidate.ts';
import { isDateline } from './dateline.ts';
import { isHouseSize } from './house-size.ts';
import { signAt } from './row.ts';
import { type Frame, isWide, leanPlace, NOW, PREVIOUS, type Setting, settingOf } from './setting.ts';
import type { Sign } from './sign.ts';

export interface FrameOptions {
  /** Cities have the houses here. */
  readonly local: boolean;
  /** The paragraph may begin with where its reporter sits. */
  readonly dateline: boolean;
}

/** Goes through a paragraph once and notes what is in force at each count. */
export function readFrames(signs: readonly Sign[], candidates: readonly Candidate[], options: FrameOptions): Setting[] {
  const frames = new Frames(signs, options);
  const settings: Setting[] = [];
  let at = 0;
  for (const candidate of candidates) {
    for (; at <= candidate.at; at++) frames.pass(at);
    settings.push(frames.count(candidate));
  }
  return settings;
}

function emptyFrame(): Frame {
  return { place: undefined, house: undefined, year: undefined };
}

/** What is in force while a paragraph is read from left to right. */
class Frames {
  private sentence = emptyFrame();
  private line = emptyFrame();
  private readonly paragraph = emptyFrame();
  /** The last state or region of the paragraph, and the last place where something happens. */
  private wide: Sign | undefined = undefined;
  private scene: Sign | undefined = undefined;
  /** The last year of the paragraph. */
  private told: string | undefined = undefined;
  private lineStart = 0;
  private sentenceStart = 0;
  private countsInLine = 0;

  constructor(
    private readonly signs: readonly Sign[],
    private readonly options: FrameOptions,
  ) {}

  /** Goes past one sign. */
  pass(at: number): void {
    const { signs, sentence, line } = this;
    const sign = signs[at]!;
    switch (sign.kind) {
      case 'line':
        this.sentence = emptyFrame();
        this.line = emptyFrame();
        this.lineStart = at + 1;
        this.sentenceStart = at + 1;
        this.countsInLine = 0;
        return;
      case 'place':
        if (!(this.options.dateline && at === 0 && isDateline(signs))) this.passPlace(sign, at);
        return;
      case 'nation':
        sentence.place = sign;
        return;
      case 'year':
        sentence.year = sign.year;
        this.told = sign.year;
        if (at - this.lineStart <= 1) line.year = sign.year;
        return;
      case 'previous':
        sentence.year = PREVIOUS;
        return;
      case 'now':
        sentence.year = NOW;
        return;
    }
    if (sign.kind === 'stop' && !isBar(signs, at)) {
      this.sentence = emptyFrame();
      this.sentenceStart = at + 1;
    } else if (sign.kind === 'word' && HERE.has(sign.text)) {
      sentence.place ??= this.scene;
    } else if (sign.kind === 'colon' && this.countsInLine === 0) {
      line.year = sentence.year ?? line.year;
      line.house = sentence.house ?? line.house;
    } else if (sign.house && !isConstituency(signs, at)) sentence.house = sign.house;
  }

  private passPlace(sign: Sign, at: number): void {
    const { signs, sentence, line, paragraph, lineStart } = this;
    const wide = isWide(sign);
    const happens = happensIn(signs, at);
    if (wide) this.wide = sign;
    if (happens) this.scene = sign;
    if (wide || (this.options.local && happens)) sentence.place = sign;
    const opens = at - lineStart <= 2;
    if (!opens && !(wide && at === this.sentenceStart)) return;
    const marked = wide && signAt(signs, at + 1).kind === 'particle';
    if (marked || heads(signs, at)) line.place = sign;
    if (marked || (wide && opens)) paragraph.place = sign;
  }

  /** What is in force at the count, and what the count leaves in force behind it. */
  count(candidate: Candidate): Setting {
    const { signs, sentence, line, paragraph, told, sentenceStart, wide } = this;
    const { at } = candidate;
    if (sentence.year === undefined && line.year === undefined && told !== undefined)
      if (isPast(signs, sentenceStart, candidate)) sentence.year = told;
    // `उत्तर प्रदेश का गणित बदल गया। 403 में से …`: the size of its house.
    const { count } = signs[at]!;
    const free = sentence.place === undefined && line.place === undefined && wide !== undefined;
    if (free && count !== undefined && count > 20 && isHouseSize(wide.place, 'assembly', count)) paragraph.place = wide;
    const setting = settingOf(signs, candidate, sentence, line, paragraph);
    const own = leanPlace(signs, at);
    if (own >= 0) {
      sentence.place = signs[own];
      if (own - this.lineStart <= 3) line.place = signs[own];
    }
    // `2012 में 224 लाने वाली सपा 47 पर`: the year is that of the aside only.
    if (sentence.year !== undefined && endsAside(signs, sentenceStart, candidate)) sentence.year = NOW;
    this.countsInLine += 1;
    return setting;
  }
}

const HERE: ReadonlySet<string> = new Set(['यहां', 'यहीं', 'वहां']);

/** `तेलंगाना (`, `गुजरात:`, `गया |`: the place is the title of its line. */
function heads(signs: readonly Sign[], at: number): boolean {
  const { kind } = signAt(signs, at + 1);
  return kind === 'open' || kind === 'dash' || kind === 'colon' || (kind === 'stop' && isBar(signs, at + 1));
}

/** A `|` between cells is no full stop. */
function isBar(signs: readonly Sign[], at: number): boolean {
  if (signs[at]!.text !== '|') return false;
  const { kind, before, gap } = signAt(signs, at + 1);
  return kind === 'party' || kind === 'number' || before?.status === 'majority' || gap === true;
}

const INSIDE: ReadonlySet<string> = new Set(['में', 'की', 'के', 'का', 'in', 'mein']);

function happensIn(signs: readonly Sign[], at: number): boolean {
  const next = signAt(signs, at + 1);
  const behind = next.sense.area || next.house === 'local' ? signAt(signs, at + 2) : next;
  return INSIDE.has(behind.text);
}

/** `राघोपुर विधानसभा सीट`, `वारिसनगर विधानसभा से`: one constituency, no house. */
function isConstituency(signs: readonly Sign[], at: number): boolean {
  const before = signAt(signs, at - 1);
  if (before.kind !== 'place' || before.placeKind !== 'constituency') return false;
  const { text } = signAt(signs, at + 1);
  return text === 'सीट' || text === 'से' || text === 'क्षेत्र';
}
