import type { Token, TokenKind } from './document.ts';

/**
 * Makes the record of a token: a plain object. It is made by a constructor, since engines keep an eye on where literals stand
 * and take what lives through one early collection, as the tokens in hand do, for something that lives long.
 */
export const TokenRecord: new (
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  norm: string,
  sentence: number,
) => Token = function (
  this: { -readonly [K in keyof Token]: Token[K] },
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
} as never;

TokenRecord.prototype = Object.prototype;
