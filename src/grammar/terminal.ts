import { Arena } from '../arena.ts';
import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';
import { LONGEST_KEPT, ownCopy } from '../text/own-copy.ts';
import { setAnswered } from './answers.ts';

/**
 * A question about one token that its kind, text and folded form alone answer: what patterns are made of.
 * Tokens with the same answers to all terminals are of one class; each form is asked once.
 */
export interface Terminal {
  readonly number: number;
  /** By token class: 0 where the answer is no. A token of class 0 nobody has asked: it may be anything. */
  readonly answers: number[];
  /** The folded forms that may answer it; undefined where any may. */
  readonly forms: ReadonlySet<string> | undefined;
}

interface Asked extends Terminal {
  readonly ask: (token: SegmentedToken) => boolean;
}

/** The terminals that only these folded forms may answer with yes, and those that any token may. */
const byForm = new Map<string, Asked[]>();
const anyForm: Asked[] = [];
const all: Asked[] = [];
const NO_TERMINALS: readonly Asked[] = [];

/** A terminal; where `only` some forms are given, no token of another folded form is asked. */
export function terminalOf(ask: (token: SegmentedToken) => boolean, only?: Iterable<string>): Terminal {
  const forms = only === undefined ? undefined : new Set(only);
  // Classes from before know nothing of it: there it may be.
  const terminal: Asked = {
    number: all.length,
    answers: new Array<number>(classCount).fill(1),
    forms,
    ask,
  };
  for (let known = 0; known < classCount; known++) setAnswered(terminal.number, known);
  all.push(terminal);
  forget();
  if (forms === undefined) anyForm.push(terminal);
  for (const form of forms ?? []) {
    const known = byForm.get(form);
    if (known) known.push(terminal);
    else byForm.set(form, [terminal]);
  }
  return terminal;
}

/**
 * Those of them that patterns are made of. By token class: 0 where none of these is answered with yes, so that no match goes
 * on with such a token.
 */
export const taken: number[] = [1];
const takers = new Set<Terminal>();

/** Says that a pattern takes tokens which answer the terminal. */
export function take(terminal: Terminal): void {
  takers.add(terminal);
  // Classes from before know nothing of it.
  taken.fill(1);
  forget();
}

/** Answers → class. */
const classes = new Map<string, number>();
let classCount = 1;
/** What is known of the words of the vocabulary, and of other tokens by kind and text. */
const ofWord = new WordMemo(WORDS);
/** Token kind → text → class. */
const known = new Map<string, Map<string, number>>();
let knownForms = 0;
/** So many forms at most; then all are forgotten and the commonest soon come back. */
const MOST_FORMS = 1 << 15;

function forget(): void {
  classes.clear();
  known.clear();
  ofWord.clear();
  knownForms = 0;
}

/** Never cleared: articles keep their classes. */
const arena = new Arena();

/** The classes of the tokens in [first, limit) by token index. */
export function classesIn(tokens: readonly SegmentedToken[], first: number, limit: number): Uint16Array {
  const found = arena.uint16(tokens.length);
  for (let at = first; at < limit; at++) {
    const token = tokens[at]!;
    found[at] = ofWord.get(token.word) || knownClass(token) || learn(token);
  }
  return found;
}

function knownClass({ kind, text, word }: SegmentedToken): number {
  return word === 0 ? (known.get(kind)?.get(text) ?? 0) : 0;
}

function learn(token: SegmentedToken): number {
  const found = classOf(token);
  const { kind, text, word } = token;
  if (word !== 0) {
    ofWord.set(word, found);
    return found;
  }
  if (text.length > LONGEST_KEPT) return found;
  if (knownForms >= MOST_FORMS) {
    known.clear();
    knownForms = 0;
  }
  let forms = known.get(kind);
  if (forms === undefined) {
    forms = new Map();
    known.set(kind, forms);
  }
  forms.set(ownCopy(text), found);
  knownForms += 1;
  return found;
}

function classOf(token: SegmentedToken): number {
  const yes: Asked[] = [];
  for (const terminal of byForm.get(token.folded) ?? NO_TERMINALS) if (terminal.ask(token)) yes.push(terminal);
  for (const terminal of anyForm) if (terminal.ask(token)) yes.push(terminal);
  const key = yes.map(({ number }) => number).join(' ');
  let found = classes.get(key);
  if (found === undefined) {
    found = classCount;
    classCount += 1;
    classes.set(key, found);
    for (const terminal of all) terminal.answers.push(0);
    for (const terminal of yes) {
      terminal.answers[found] = 1;
      setAnswered(terminal.number, found);
    }
    taken.push(yes.some(terminal => takers.has(terminal)) ? 1 : 0);
  }
  return found;
}
