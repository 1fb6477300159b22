/** Devanagari as people type it in Latin letters, with the spellings that they differ in: made to learn from, never to read. */

const CONSONANTS = new Map(
  'क k,ख kh,ग g,घ gh,ङ n,च ch,छ chh|ch,ज j,झ jh,ञ n,ट t,ठ th,ड d,ढ dh,ण n,त t,थ th,द d,ध dh,न n,प p,फ f|ph,ब b,भ bh,म m,य y,र r,ल l,ळ l,व v|w,श sh,ष sh,स s,ह h'
    .split(',')
    .map(pair => [pair[0]!, pair.slice(2).split('|')] as const),
);
const NUKTA_CONSONANTS = new Map([
  ['ज', 'z'],
  ['फ', 'f'],
  ['ड', 'd'],
  ['ढ', 'dh'],
]);
const VOWELS = new Map(
  'अ a,आ aa|a,इ i,ई i|ee,उ u,ऊ u|oo,ऋ ri,ए e,ऐ ai,ओ o,औ au,ऑ o,ऍ e'
    .split(',')
    .map(pair => [pair[0]!, pair.slice(2).split('|')] as const),
);
const SIGNS = new Map(
  'ा a|aa,ि i,ी i|ee,ु u,ू u|oo,ृ ri,े e,ै ai,ो o,ौ au,ॉ o,ॅ e'
    .split(',')
    .map(pair => [pair[0]!, pair.slice(2).split('|')] as const),
);
const VIRAMA = '्';
const NUKTA = '़';

interface Letter {
  consonant: string;
  vowel: string;
  /** The vowel that no sign stands for: it may fall silent. */
  inherent: boolean;
}

/** A text in Latin letters; `random` chooses among the spellings. What is not Devanagari stays. */
export function romanize(text: string, random: () => number): string {
  return text.replace(/[\u0900-\u0963\u0971-\u097F]+/g, word => romanizeWord(word, random)).replace(/[।॥]/g, '.');
}

function romanizeWord(word: string, random: () => number): string {
  const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)]!;
  const letters: Letter[] = [];
  for (let at = 0; at < word.length; at++) {
    const sign = word[at]!;
    const last = letters.at(-1);
    if (CONSONANTS.has(sign)) {
      const plain = pick(CONSONANTS.get(sign)!);
      const dotted = word[at + 1] === NUKTA ? NUKTA_CONSONANTS.get(sign) : undefined;
      letters.push({ consonant: dotted ?? plain, vowel: 'a', inherent: true });
    } else if (VOWELS.has(sign)) letters.push({ consonant: '', vowel: pick(VOWELS.get(sign)!), inherent: false });
    else if (last && SIGNS.has(sign)) Object.assign(last, { vowel: pick(SIGNS.get(sign)!), inherent: false });
    else if (last && sign === VIRAMA) Object.assign(last, { vowel: '', inherent: false });
    else if (last && (sign === 'ं' || sign === 'ँ')) Object.assign(last, { vowel: `${last.vowel}n`, inherent: false });
  }
  silence(letters);
  return letters
    .map(({ consonant, vowel }) => consonant + vowel)
    .join('')
    .replace(/aain/g, 'ain');
}

/** The inherent vowel is silent at the end of a word, and between two sounded letters: करना karna. */
function silence(letters: Letter[]): void {
  for (let at = letters.length - 1; at > 0; at--) {
    const letter = letters[at]!;
    if (!letter.inherent) continue;
    const next = letters[at + 1];
    const sounded = next !== undefined && next.vowel !== '' && next.consonant !== '';
    if (next === undefined || (sounded && letters[at - 1]!.vowel !== '' && at > 0 && !next.inherent)) letter.vowel = '';
  }
}
