import { MarkedWords } from '../lexicon/marked-words.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { fold } from '../text/fold.ts';
import { respan } from './edges.ts';

const HYPHEN = new MarkedWords(['-']);
const HOUSES: ReadonlySet<string> = new Set(['लोकसभा', 'विधानसभा', 'संसदीय'].map(fold));
/** No plural: of पटना-गया सीटों each is a seat of its own. */
const SEATS: ReadonlySet<string> = new Set(['सीट', 'क्षेत्र', 'निर्वाचन'].map(fold));
const ENDINGS: ReadonlySet<string> = new Set(['पूर्व', 'पश्चिम', 'उत्तर', 'दक्षिण', 'मध्य'].map(fold));

/** A constituency whose name joins two places, or a place and a direction, is one place: उडुपी-चिकमगलूर लोकसभा सीट. */
export function joinSeats(source: Source, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    const previous = joined.length > 0 ? joined[joined.length - 1] : undefined;
    if (mention.type !== 'place') joined.push(mention);
    else if (previous !== undefined && isSecondPart(source, previous, mention)) {
      joined[joined.length - 1] = respan(source, previous, previous.first, mention.last);
    } else joined.push(withDirection(source, mention));
  }
  return joined;
}

/** Whether the place goes on a place. */
function isSecondPart(source: Source, previous: Mention, place: Mention): boolean {
  return (
    previous.type === 'place' &&
    previous.last + 1 === place.first &&
    isHyphen(source, previous.last) &&
    isSeatName(source, place.last)
  );
}

function withDirection(source: Source, place: Mention): Mention {
  const { first, last } = place;
  const isJoined =
    isHyphen(source, last) && ENDINGS.has(source.tokens[last + 1]!.folded) && isSeatName(source, last + 2);
  return isJoined ? respan(source, place, first, last + 2) : place;
}

/** A hyphen between two tokens without a space on either side. */
function isHyphen({ tokens }: Source, at: number): boolean {
  if (at === 0 || at + 1 >= tokens.length) return false;
  if (!HYPHEN.has(tokens[at]!)) return false;
  const { start, end } = tokens[at]!;
  return tokens[at - 1]!.end === start && tokens[at + 1]!.start === end;
}

/** Whether a name that ends at the token border `at` is called a constituency. */
function isSeatName({ tokens }: Source, at: number): boolean {
  if (at >= tokens.length) return false;
  const word = tokens[at]!.folded;
  return SEATS.has(word) || (HOUSES.has(word) && at + 1 < tokens.length && SEATS.has(tokens[at + 1]!.folded));
}
