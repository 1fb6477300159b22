import { isInitial, type SegmentedToken } from './token.ts';
import { CLASSED } from './unit-class.ts';

/** A sentence as a range of tokens; `last` is exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const TERMINATOR = 1;
const CLOSER = 2;
const SIGNS: readonly (readonly [role: number, signs: string])[] = [
  [TERMINATOR, '।॥|.?!…‥'],
  [CLOSER, '"\')]}”’'],
];

/** What a sign does, by its unit: 0 where it is neither. */
const ROLES: Uint8Array = readRoles();

function readRoles(): Uint8Array {
  const roles = new Uint8Array(CLASSED);
  for (const [role, signs] of SIGNS) for (const sign of signs) roles[sign.charCodeAt(0)] = role;
  return roles;
}

function roleOf(text: string): number {
  const unit = text.charCodeAt(0);
  return text.length === 1 && unit < CLASSED ? ROLES[unit]! : 0;
}

/**
 * Sentences over the tokens [first, last) of one paragraph. A dot inside a number, an abbreviation or a URL is part of that
 * token and ends nothing. A line break always ends a sentence.
 */
export function segmentSentences(
  text: string,
  tokens: readonly SegmentedToken[],
  first: number,
  last: number,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = first;
  let at = first;
  while (at < last) {
    const token = tokens[at]!;
    at += 1;
    if (isTerminator(tokens, at - 1)) {
      while (at < last && (isTerminator(tokens, at) || closes(text, tokens, at))) at += 1;
      sentences.push({ first: from, last: at });
      from = at;
    } else if (at < last && breaksLine(text, token.end, tokens[at]!.start)) {
      sentences.push({ first: from, last: at });
      from = at;
    }
  }
  if (from < last) sentences.push({ first: from, last });
  return sentences;
}

function isTerminator(tokens: readonly SegmentedToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'punctuation' && token.kind !== 'symbol') return false;
  const next = tokens[at + 1];
  if (roleOf(token.text) === TERMINATOR) {
    // A dot glued to a digit on its right (रु.500) separates nothing.
    if (token.text !== '.' || next === undefined) return true;
    if (next.start === token.end && next.kind === 'number') return false;
    // An initial whose dot was set apart: पी . चिदंबरम.
    const previous = tokens[at - 1];
    return !(previous !== undefined && previous.end < token.start && isInitial(previous.text) && next.kind === 'word');
  }
  return token.text.length > 1 && token.text.startsWith('..');
}

/** A closing quote or bracket right behind the terminator belongs to the sentence that ends. */
function closes(text: string, tokens: readonly SegmentedToken[], at: number): boolean {
  const token = tokens[at]!;
  if (roleOf(token.text) !== CLOSER) return false;
  const glued = tokens[at - 1]!.end === token.start;
  const next = tokens[at + 1];
  if (token.text === '"' || token.text === "'") {
    const opensNext = next !== undefined && next.start === token.end;
    return glued && !(opensNext && roleOf(next.text) !== CLOSER && next.kind !== 'punctuation');
  }
  return glued || !breaksLine(text, tokens[at - 1]!.end, token.start);
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n') return true;
  return false;
}
