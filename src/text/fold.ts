/**
 * The matching form of a word: spellings that Hindi readers take for the same word become the same string.
 * Nukta goes (ख़बर = खबर), chandrabindu is anusvara (काँग्रेस = कांग्रेस), a nasal before a stop is anusvara
 * (चिदम्बरम = चिदंबरम, हिन्दी = हिंदी), Latin is lower case. Used to match, never to show.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  if (!FOLDABLE.test(word)) return word;
  return word
    .replace(/\u093C/g, '')
    .replace(/[\u0929\u0931\u0934]/g, letter => (letter === '\u0929' ? 'न' : letter === '\u0931' ? 'र' : 'ळ'))
    .replace(/\u0901/g, '\u0902')
    .replace(NASAL, '\u0902')
    .toLowerCase();
}

const ASCII = /^[\0-\x7F]*$/;
const FOLDABLE = /[^\u0902-\u0928\u092A-\u0930\u0932\u0933\u0935-\u093B\u093D-\u094C\u094E-\u0963]/;
// A nasal consonant and virama before a stop of its own row; न् also before borrowed फ, स, ट, ड, च, ज.
const NASAL = /ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदधटठडढचछजझफस])|म्(?=[पफबभ])/g;
