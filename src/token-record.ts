import type { Token, TokenKind } from './document.ts';

function fill(
  this: { -readonly [Field in keyof Token]: Token[Field] },
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  norm: string,
  sentence: number,
): void {
  this.text = text;
  this.start = start;
  this.end = end;
  this.kind = kind;
  this.norm = norm;
  this.sentence = sentence;
}

/**
 * Makes the record of a token: a plain object. It is made by a constructor, since engines keep an eye on where literals stand
 * and take what lives through one early collection, as the tokens in hand do, for something that lives long.
 */
export const TokenRecord = fill as unknown as new (...fields: Parameters<typeof fill>) => Token;

TokenRecord.prototype = Object.prototype;
