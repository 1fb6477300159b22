import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOKEN_PATTERN } from '../../src/segment/pattern.ts';
import { type Scanned, scan } from '../../src/segment/scan.ts';
import { KINDS } from '../../src/segment/token.ts';

const PIECES =
  ". - _ % + @ : / , & ' 's s www. http:// Mr Prof com .com 1 23 2023 वीं ख \u093c । A B é \u0301 क डॉ # \" ( ) 😀 \ud800 \u200d اردو বাং \ua8e1 ж ₹ … .. ©".split(
    ' ',
  );
const piece: fc.Arbitrary<string> = fc.constantFrom(...PIECES, ' ', '\n', '\u00a0', '\u2003');

/** What the pattern says of the token at `at`: `kind end`. */
function byPattern(text: string, at: number): string {
  TOKEN_PATTERN.lastIndex = at;
  const match = TOKEN_PATTERN.exec(text);
  if (!match) return `blank ${at + 1}`;
  const group = match.findIndex((part, index) => index > 0 && part !== undefined);
  return `${KINDS[group - 1]} ${at + match[0].length}`;
}

test('whatever the scanner decides without the pattern, the pattern says too', () => {
  let decided = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), pieces => {
      const text = pieces.join('');
      for (let at = 0; at < text.length; at++) {
        const scanned: Scanned = { end: 0, kind: undefined, hash: 0 };
        scan(text, at, scanned);
        if (scanned.kind === undefined) continue;
        decided += 1;
        expect(`${scanned.kind} ${scanned.end}`).toBe(byPattern(text, at));
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
  expect(decided).toBeGreaterThan(5000);
});
