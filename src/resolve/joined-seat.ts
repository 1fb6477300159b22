import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { fold } from '../text/fold.ts';
import { respan } from './edges.ts';

const HOUSES: ReadonlySet<string> = new Set(['लोकसभा', 'विधानसभा', 'संसदीय'].map(fold));
/** No plural: of पटना-गया सीटों each is a seat of its own. */
const SEATS: ReadonlySet<string> = new Set(['सीट', 'क्षेत्र', 'निर्वाचन'].map(fold));
const ENDINGS: ReadonlySet<string> = new Set(['पूर्व', 'पश्चिम', 'उत्तर', 'दक्षिण', 'मध्य'].map(fold));

/** A constituency whose name joins two places, or a place and a direction, is one place: उडुपी-चिकमगलूर लोकसभा सीट. */
export function joinSeats(source: Source, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    if (previous !== undefined && isSecondPart(source, previous, mention)) {
      joined[joined.length - 1] = respan(source, previous, previous.first, mention.last);
    } else joined.push(withDirection(source, mention));
  }
  return joined;
}

function isSecondPart(source: Source, previous: Mention, mention: Mention): boolean {
  const places = previous.type === 'place' && mention.type === 'place';
  return (
    places && previous.last + 1 === mention.first && isHyphen(source, previous.last) && isSeatName(source, mention.last)
  );
}

function withDirection(source: Source, mention: Mention): Mention {
  const { type, first, last } = mention;
  const ending = source.tokens[last + 1]?.folded ?? '';
  const isJoined = type === 'place' && ENDINGS.has(ending) && isHyphen(source, last) && isSeatName(source, last + 2);
  return isJoined ? respan(source, mention, first, last + 2) : mention;
}

/** A hyphen without a space on either side. */
function isHyphen({ tokens }: Source, at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

/** Whether a name that ends at the token border `at` is called a constituency. */
function isSeatName({ tokens }: Source, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return SEATS.has(word) || (HOUSES.has(word) && SEATS.has(tokens[at + 1]?.folded ?? ''));
}
