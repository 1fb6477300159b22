/** Partition notation: pieces between bars, as in `डॉ.| |अंबेडकर`; white space belongs to no piece. */
export function partition(
  notation: string,
  pieces: (text: string) => readonly string[],
): { expected: string[]; found: readonly string[] } {
  const expected = notation.split('¦').map(piece => piece.trim());
  return { expected: expected.filter(piece => piece !== ''), found: pieces(notation.replaceAll('¦', '')) };
}
