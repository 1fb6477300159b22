const LOG2_E: number = Math.LOG2E;
// ln 2 in two parts, so that k·ln 2 loses nothing.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** 1/n! for n from 13 down to 0. */
const TERMS: Float64Array = Float64Array.from(inverseFactorials(13));
const LEAST = -700;
const MOST = 700;
/** 2^(k + 1024) for k from −1024 to 1023. */
const POWERS: Float64Array = powersOfTwo();

/**
 * e^x from additions and multiplications alone, whose results IEEE 754 fixes. `Math.exp` may differ in its last bit from one
 * engine to the next, and with it the bytes of a confidence. Beyond ±700 the value at the border.
 */
export function exp(x: number): number {
  const bounded = Math.min(Math.max(x, LEAST), MOST);
  const k = Math.floor(bounded * LOG2_E + 0.5);
  const rest = bounded - k * LN2_HIGH - k * LN2_LOW;
  let sum = TERMS[0]! * rest + TERMS[1]!;
  sum = sum * rest + TERMS[2]!;
  sum = sum * rest + TERMS[3]!;
  sum = sum * rest + TERMS[4]!;
  sum = sum * rest + TERMS[5]!;
  sum = sum * rest + TERMS[6]!;
  sum = sum * rest + TERMS[7]!;
  sum = sum * rest + TERMS[8]!;
  sum = sum * rest + TERMS[9]!;
  sum = sum * rest + TERMS[10]!;
  sum = sum * rest + TERMS[11]!;
  sum = sum * rest + TERMS[12]!;
  return (sum * rest + TERMS[13]!) * POWERS[k + 1024]!;
}

function inverseFactorials(most: number): number[] {
  const terms = [1];
  for (let n = 1; n <= most; n++) terms.unshift(terms[0]! / n);
  return terms;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2048);
  powers[1024] = 1;
  for (let k = 1025; k < 2048; k++) powers[k] = powers[k - 1]! * 2;
  for (let k = 1023; k >= 0; k--) powers[k] = powers[k + 1]! / 2;
  return powers;
}
