import { parseArgs } from 'node:util';
import { type AnalyzeOptions, analyze, type Document, KhabarError } from '../index.ts';
import { EXIT, type Terminal } from './command.ts';
import { documentTable } from './table.ts';

export const EXTRACT_HELP = `khabar extract [FILE…|-]   the records of Hindi news articles

  FILE                 plain text, or JSON lines of {id, text, publishedAt} (.jsonl); - or nothing reads standard input
  --published DATE     the day the article appeared, YYYY-MM-DD: relative dates count from it
  --format FORMAT      table (default on a terminal), json (one document), jsonl (one document a line)
  --input FORMAT       text or jsonl, where the file name does not tell
`;

type Format = 'table' | 'json' | 'jsonl';

/** `khabar extract`: 0 where everything was read, 1 where a file or a line was not, 2 for a wrong call. */
export function extract(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      format: { type: 'string' },
      input: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    terminal.out(EXTRACT_HELP);
    return EXIT.OK;
  }
  const format = readChoice('--format', values.format, ['table', 'json', 'jsonl']);
  const input = readChoice('--input', values.input, ['text', 'jsonl']);
  // Checks the date before the first file is read.
  if (values.published !== undefined) analyze('', { publishedAt: values.published });
  const options: AnalyzeOptions = values.published === undefined ? {} : { publishedAt: values.published };
  let failed = 0;
  for (const name of positionals.length > 0 ? positionals : ['-']) {
    try {
      const content = name === '-' ? terminal.readInput() : terminal.readFile(name);
      const lines = (input ?? (name.endsWith('.jsonl') ? 'jsonl' : 'text')) === 'jsonl';
      if (lines) failed += extractLines(name, content, options, terminal);
      else terminal.out(write(analyze(content, options), format ?? (terminal.colour ? 'table' : 'json'), terminal));
    } catch (error) {
      terminal.err(`khabar: ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      failed += 1;
    }
  }
  return failed > 0 ? EXIT.FAILED : EXIT.OK;
}

function readChoice<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined || choices.includes(value as T)) return value as T | undefined;
  throw new KhabarError('OPTION_INVALID', `${option}: «${value}» is none of ${choices.join(', ')}`);
}

/** One document a line; a broken line is named and skipped. Returns how many were. */
function extractLines(name: string, content: string, options: AnalyzeOptions, terminal: Terminal): number {
  let broken = 0;
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { id, text, publishedAt } = JSON.parse(line) as { id?: unknown; text?: unknown; publishedAt?: string };
      const document = analyze(text as string, publishedAt === undefined ? options : { publishedAt });
      terminal.out(`${JSON.stringify({ ...(id === undefined ? {} : { id }), ...document })}\n`);
    } catch (error) {
      terminal.err(`khabar: ${name}:${index + 1}: ${error instanceof Error ? error.message : String(error)}\n`);
      broken += 1;
    }
  }
  return broken;
}

function write(document: Document, format: Format, terminal: Terminal): string {
  if (format === 'table') return documentTable(document, terminal.colour);
  return `${JSON.stringify(document, null, format === 'json' ? 2 : 0)}\n`;
}
