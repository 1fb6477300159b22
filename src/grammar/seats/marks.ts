import type { SegmentedToken } from '../../segment/token.ts';
import type { SignKind } from './sign.ts';

const MARKS: ReadonlyMap<string, SignKind> = new Map([
  ...[...',،'].map((mark): [string, SignKind] => [mark, 'comma']),
  ...[...';؛'].map((mark): [string, SignKind] => [mark, 'contrast']),
  ...[...':='].map((mark): [string, SignKind] => [mark, 'colon']),
  ...[...'-–—−→/'].map((mark): [string, SignKind] => [mark, 'dash']),
  ...[...'([{'].map((mark): [string, SignKind] => [mark, 'open']),
  ...[...')]}'].map((mark): [string, SignKind] => [mark, 'close']),
  ...[...'|।॥.?!…'].map((mark): [string, SignKind] => [mark, 'stop']),
]);

/** The kind of a mark that the grammar knows; undefined for words and other marks. */
export function markOf({ kind, text }: SegmentedToken): SignKind | undefined {
  if (kind === 'word' || kind === 'number') return undefined;
  return MARKS.get(text) ?? (text.startsWith('..') ? 'stop' : undefined);
}

export function isMark(text: string): boolean {
  return MARKS.has(text);
}
