import type { Span } from '../span.ts';

/** Stretches between blank lines, white space at both ends left out. A text of white space has none. */
export function segmentParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  const push = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start += 1;
    while (end > start && isBlank(text, end - 1)) end -= 1;
    if (end > start) paragraphs.push({ start, end });
  };
  let from = 0;
  let at = text.indexOf('\n');
  while (at >= 0) {
    let next = at + 1;
    let breaks = 1;
    while (next < text.length && isBlank(text, next)) {
      if (text[next] === '\n') breaks += 1;
      next += 1;
    }
    if (breaks > 1) {
      push(from, at);
      from = next;
    }
    at = text.indexOf('\n', next);
  }
  push(from, text.length);
  return paragraphs;
}

const BLANK = /\s/;

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit > 0x7f && BLANK.test(text[at]!));
}
