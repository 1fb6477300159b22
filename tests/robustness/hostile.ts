/** Pieces that are repeated without a line break until a paragraph has the wanted size: each is hard on some stage. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: '9',
  dandas: '।',
  brackets: '(',
  'virama chains': 'क्',
  'combining marks': '\u0301',
  'zero-width joiners': '\u200d',
  'no spaces': 'भाजपानेकहाकिदिल्लीमें',
  'one word': 'की ',
  'right to left': 'اردو میں خبر ',
  'lone surrogates': '\ud800',
  'emoji sequences': '👩‍👩‍👧‍👦',
  'nested quotes': '"\'“‘',
  'party names only': 'भाजपा कांग्रेस ',
  'words that may be parties': 'INDIA आप ',
  'parties of countries': 'चीन की कम्युनिस्ट पार्टी ',
  'people in brackets': 'शिवसेना (राहुल गांधी) ',
  'dates only': '3 दिसंबर 2023 ',
  base64: 'aGluZGkgbmV3cyBpbiBiYXNlIHNpeHR5IGZvdXI+/',
};

/** A single paragraph of about that many UTF-16 units. */
export function paragraphOf(piece: string, units: number): string {
  return piece.repeat(Math.ceil(units / piece.length));
}
