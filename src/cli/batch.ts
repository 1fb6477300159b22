import { parseArgs } from 'node:util';
import { ARCHIVE_FORMATS, type ArchiveFormat, openSource, writeArchive } from '../batch/index.ts';
import { KhabarError } from '../error.ts';
import { choice, count, inputKind, READING_ARGUMENTS, READING_HELP, readingOptions } from './arguments.ts';
import { EXIT, type Terminal } from './command.ts';
import { tuneEngine } from './engine.ts';
import { filter } from './filter.ts';
import { duration, progressBar } from './progress.ts';
import { untilInterrupted } from './signal.ts';

export const BATCH_HELP: string = `khabar batch SRC… --out DIR   whole archives as tables: articles, entities, tallies, errors

  SRC                  .jsonl or .csv (also .gz), .txt, .html, a folder of them, - for JSON lines on standard input
  --out DIR            where the tables go; - writes one JSON line an article to standard output
  --format FORMAT      ${ARCHIVE_FORMATS.join(', ')} (jsonl)
  --workers N          worker threads (the cores of the machine); 0 works without threads
  --part N             articles in a part (250)
  --resume             go on with a run that stopped; the tables come out the same, byte for byte
  --table NAME         with --out -: lines of entities, tallies or articles in place of whole documents
  --quiet              no progress bar, no summary
${READING_HELP}
  exit codes: 0 done, 1 stopped by a failure (resume goes on), 2 wrong call,
              3 done, some articles are in the errors table, 130 interrupted (resume goes on)
`;

/** `khabar batch`: see the help for exit codes. */
export async function batch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...READING_ARGUMENTS,
      out: { type: 'string' },
      format: { type: 'string' },
      workers: { type: 'string' },
      part: { type: 'string' },
      table: { type: 'string' },
      resume: { type: 'boolean', default: false },
      quiet: { type: 'boolean', short: 'q', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    terminal.out(BATCH_HELP);
    return EXIT.OK;
  }
  if (values.out === undefined) throw new KhabarError('OPTION_INVALID', '--out DIR is missing');
  if (positionals.length === 0) throw new KhabarError('OPTION_INVALID', 'SRC is missing: a file, a folder, or -');
  const format = choice<ArchiveFormat>('--format', values.format, ARCHIVE_FORMATS);
  const workers = count('--workers', values.workers, 0);
  const partArticles = count('--part', values.part);
  const source = await openSource(positionals, inputKind(values));
  const running = { ...readingOptions(values), ...(workers === undefined ? {} : { workers }) };
  tuneEngine(workers);
  if (values.out === '-') return filter(source, running, values.table, terminal);
  const bar = progressBar(values.quiet ? undefined : terminal.progress);
  const began = performance.now();
  return untilInterrupted(terminal, async signal => {
    try {
      const { counts } = await writeArchive(source, values.out!, {
        ...running,
        ...(format === undefined ? {} : { format }),
        ...(partArticles === undefined ? {} : { partArticles }),
        resume: values.resume,
        signal,
        onProgress: bar.update,
      });
      bar.stop();
      if (!values.quiet) {
        const errors = counts.errors === 0 ? '' : `, ${counts.errors} in the errors table`;
        const time = duration((performance.now() - began) / 1000);
        terminal.err(
          `khabar batch: ${counts.articles} articles${errors}, ${counts.parts} parts in ${values.out}, ${time}\n`,
        );
      }
      return counts.errors === 0 ? EXIT.OK : EXIT.PARTIAL;
    } finally {
      bar.stop();
    }
  });
}
