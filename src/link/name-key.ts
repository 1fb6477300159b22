/**
 * Keys under which two writings of one name part meet. Within Devanagari the key forgets what spellings of a name differ in
 * (vowel length, ये/ए, doubled consonants); across scripts only the consonants are compared (हेमंत = Hemant).
 */
export function devanagariKey(folded: string): string {
  return folded
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/ै/g, 'े')
    .replace(/ौ/g, 'ो')
    .replace(/ई/g, 'इ')
    .replace(/ऊ/g, 'उ')
    .replace(/य(?=[ेीि])/g, '')
    .replace(/([क-ह])्\1/g, '$1')
    .replace(/[शष]/g, 'स')
    .replace(/व/g, 'ब');
}

// biome-ignore format: a table of letters
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'k', ग: 'g', घ: 'g', ङ: 'n', च: 'c', छ: 'c', ज: 'j', झ: 'j', ञ: 'n', ट: 't', ठ: 't', ड: 'd', ढ: 'd', ण: 'n',
  त: 't', थ: 't', द: 'd', ध: 'd', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'b', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v',
  श: 's', ष: 's', स: 's', ह: 'h', 'ं': 'n', 'ः': 'h',
};

const LATIN_DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/chh?/g, 'c'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/([kgjtdb])h/g, '$1'],
  [/[cq](?![a-z]?$)/g, 'c'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/[aeiou]/g, ''],
  [/(.)\1/g, '$1'],
];

/** The consonants of a folded name part in either script; empty where it has none. */
export function consonantKey(folded: string): string {
  if (/^[a-z'.]+$/.test(folded)) {
    let key = folded.replace(/['.]/g, '');
    for (const [pattern, by] of LATIN_DIGRAPHS) key = key.replace(pattern, by);
    return key.replace(/m(?=[pb])/g, 'n');
  }
  let key = '';
  for (const letter of folded) {
    const consonant = CONSONANTS[letter];
    if (consonant !== undefined && !key.endsWith(consonant)) key += consonant;
  }
  return key.replace(/m(?=[pb])/g, 'n');
}
