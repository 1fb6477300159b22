import { blankSign } from './make-sign.ts';
import type { Sign } from './sign.ts';

/** What stands beyond both ends of a row. */
export const EDGE: Sign = blankSign('edge', '', 0, 0);

/** The sign at the index; `EDGE` where the row has none. Engines read a list slowly beyond its ends. */
export function signAt(signs: readonly Sign[], at: number): Sign {
  return at >= 0 && at < signs.length ? signs[at]! : EDGE;
}
