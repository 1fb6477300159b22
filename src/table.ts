/** The rows of a data table: `#` lines, the header line and blank lines left out, cells split at TABs. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map(line => line.split('\t'));
}

/** The first column of a data table. */
export function tableColumn(text: string): string[] {
  return tableRows(text).map(row => row[0] ?? '');
}

/** The parts of a cell with alternatives; `-` is an empty cell. */
export function cellParts(cell: string | undefined): string[] {
  return cell === undefined || cell === '-' || cell === '' ? [] : cell.split('|');
}
