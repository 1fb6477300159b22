import {
  type ArchiveOptions,
  type ArchiveResult,
  type ArchiveSource,
  analyzeArchive,
  tableRows,
} from '../batch/index.ts';
import { jsonLines } from '../batch/table/json-lines.ts';
import { choice } from './arguments.ts';
import { EXIT, type Terminal } from './command.ts';

type FilterTable = 'entities' | 'tallies' | 'articles';

/**
 * Articles in, JSON lines out, for pipes such as those of Spark and Hadoop. A bad article never ends the stream:
 * it is a line `{id, where, error}`, among the documents or, beside a table, on standard error. Exit code 0 then, too.
 */
export async function filter(
  source: ArchiveSource,
  options: ArchiveOptions,
  table: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const name = choice<FilterTable>('--table', table, ['entities', 'tallies', 'articles']);
  for await (const result of analyzeArchive(source, options)) {
    if (result.ok) await terminal.write(name ? jsonLines(name, tableRows(result)[name]) : documentLine(result));
    else {
      const { id, where, error } = result;
      const line = `${JSON.stringify({ ...(id === undefined ? {} : { id }), where, error })}\n`;
      if (name) terminal.err(line);
      else await terminal.write(line);
    }
  }
  return EXIT.OK;
}

function documentLine({ id, document }: ArchiveResult & { readonly ok: true }): string {
  return `${JSON.stringify({ ...(id === undefined ? {} : { id }), ...document })}\n`;
}
