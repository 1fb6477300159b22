import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** `चंडीगढ़: पंजाब की …`, `नई दिल्ली, 7 मार्च`: where the reporter sits, unless the counts follow at once. */
export function isDateline(signs: readonly Sign[]): boolean {
  if (signs[0]!.city !== true || !titles(signAt(signs, 1))) return false;
  return !counts(signAt(signs, 2)) && !counts(signAt(signs, 3));
}

function titles({ kind }: Sign): boolean {
  return (
    kind === 'edge' || kind === 'colon' || kind === 'open' || kind === 'dash' || kind === 'stop' || kind === 'comma'
  );
}

function counts({ kind, gap }: Sign): boolean {
  return gap === true || kind === 'seat' || kind === 'number' || kind === 'party';
}
