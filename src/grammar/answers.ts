import { grown } from '../grown.ts';

const BITS = 32;
/** Words of bits a class. */
let width = 8;
/** By class: a bit for each terminal, by its number, that a token of the class may answer with yes. What is asked of one token lies together. */
let answers: Int32Array = new Int32Array(width << 7);

/** Whether a token of the class may answer the terminal with yes. */
export function isAnswered(terminal: number, tokenClass: number): boolean {
  return (answers[tokenClass * width + (terminal >> 5)]! & (1 << terminal)) !== 0;
}

/** Says that it may. */
export function setAnswered(terminal: number, tokenClass: number): void {
  while (terminal >= width * BITS) widen();
  answers = grown(answers, (tokenClass + 1) * width);
  answers[tokenClass * width + (terminal >> 5)]! |= 1 << terminal;
}

function widen(): void {
  const wider = new Int32Array(answers.length * 2);
  for (let from = 0, at = 0; from < answers.length; from += width, at += width * 2)
    wider.set(answers.subarray(from, from + width), at);
  answers = wider;
  width *= 2;
}
