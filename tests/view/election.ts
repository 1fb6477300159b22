import type { Document, Tally } from '../../src/index.ts';
import { documentOf } from '../../src/testing/index.ts';

const MARKED = `⟦राजस्थान|place|kind=state⟧ में ⟦भाजपा|party|id=BJP⟧ को स्पष्ट बहुमत

⟦जयपुर|place|kind=city⟧। ⟦राजस्थान|place|kind=state⟧ विधानसभा चुनाव ⟦2023|date|value=2023⟧ के नतीजे ⟦3 दिसंबर|date|value=2023-12-03⟧ को घोषित किए गए। ⟦199 विधानसभा सीटों|seats|count=199;status=polled;place=राजस्थान;house=assembly⟧ पर हुए मतदान में ⟦भारतीय जनता पार्टी|party|id=BJP⟧ (⟦भाजपा|party|id=BJP⟧) ने ⟦115 सीटों|seats|count=115;party=BJP;status=won;place=राजस्थान;house=assembly⟧ पर जीत दर्ज की, जबकि ⟦कांग्रेस|party|id=INC⟧ ⟦69 सीटों|seats|count=69;party=INC;status=won;place=राजस्थान;house=assembly⟧ पर सिमट गई। ⟦भारत आदिवासी पार्टी|party|id=BAP⟧ को ⟦तीन|seats|count=3;party=BAP;status=won⟧ और ⟦बसपा|party|id=BSP⟧ को ⟦दो सीटें|seats|count=2;party=BSP;status=won⟧ मिलीं।

पूर्व मुख्यमंत्री ⟦वसुंधरा राजे|person|party=BJP⟧ ⟦झालरापाटन|place|kind=constituency⟧ से और ⟦अशोक गहलोत|person|party=INC⟧ ⟦सरदारपुरा|place|kind=constituency⟧ से जीते। ⟦राजे|person|ref=वसुंधरा राजे⟧ के आवास पर ⟦मंगलवार शाम|date|value=2023-12-05⟧ को विधायकों की आवाजाही रही। ⟦चुनाव आयोग|organization⟧ ने ⟦करणपुर|place|kind=constituency⟧ सीट पर मतदान टाल दिया था।

The new assembly of ⟦Rajasthan|place|kind=state⟧ meets in ⟦Jaipur|place|kind=city⟧.`;

const TALLY: Tally = {
  place: 'राजस्थान',
  house: 'assembly',
  year: '2023',
  total: 200,
  majority: 101,
  sum: 189,
  rows: [
    { party: 'BJP', won: 115, held: 73, mentions: [6] },
    { party: 'INC', won: 69, held: 100, mentions: [10] },
    { party: 'BAP', won: 3, mentions: [12] },
    { party: 'BSP', won: 2, mentions: [14] },
  ],
  conflicts: [],
};

/** An election article with a tally, as a reader would wish it read. */
export const ELECTION: Document = { ...documentOf(MARKED, { publishedAt: '2023-12-06' }), tallies: [TALLY] };

/** A tally of which only projections are known, and two totals that do not agree. */
export const PROJECTED: Tally = {
  house: 'lok-sabha',
  total: 543,
  majority: 272,
  sum: 0,
  rows: [
    { party: 'NDA', projected: { min: 340, max: 378 }, mentions: [] },
    { party: 'INDIA', projected: { min: 130, max: 160 }, mentions: [] },
    { party: 'OTH', projected: { min: 8, max: 40 }, mentions: [] },
  ],
  conflicts: [{ kind: 'two-totals', message: 'two totals: 543 and 545', mentions: [0, 1] }],
};
