/** Ways to write one text that no reader can tell apart. */
export const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  NFC: text => text.normalize('NFC'),
  NFD: text => text.normalize('NFD'),
  'composed nukta letters': text =>
    text.replace(
      /[कखगजडढफय]\u093c/g,
      pair => '\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f'['कखगजडढफय'.indexOf(pair[0]!)]!,
    ),
  'joiners inside words': text => text.replace(/\u094d(?=[क-ह])/g, '\u094d\u200d'),
  'a byte order mark': text => `\ufeff${text}`,
};
