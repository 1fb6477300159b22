import { parseArgs } from 'node:util';
import { openSource, TABLE_FORMATS, type TableFormat } from '../batch/index.ts';
import { KhabarError } from '../error.ts';
import { enqueueArchive, runWorker, waitForArchive } from '../queue/index.ts';
import { choice, count, inputKind, READING_ARGUMENTS, READING_HELP, readingOptions } from './arguments.ts';
import { EXIT, type Terminal } from './command.ts';
import { tuneEngine } from './engine.ts';
import { untilInterrupted } from './signal.ts';

const QUEUE_ARGUMENTS = {
  out: { type: 'string' },
  redis: { type: 'string' },
  queue: { type: 'string' },
  quiet: { type: 'boolean', short: 'q', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const QUEUE_HELP = `  --out DIR            the folder of the archive; every machine must see it, under any path
  --redis URL          redis://host:port; the variable KHABAR_REDIS is the default
  --queue NAME         name of the queue (khabar); shards given up lie on NAME-dead
  --quiet              says nothing but errors
`;

export const ENQUEUE_HELP: string = `khabar enqueue SRC… --out DIR --redis URL   an archive for many workers: a job a shard

  --shards N           how many pieces (16)
  --attempts N         a shard that fails so often is given up (5)
  --format FORMAT      ${TABLE_FORMATS.join(', ')} (jsonl)
  --part N             articles in a part (250)
  --wait               until the last shard is finished
${QUEUE_HELP}${READING_HELP}
  exit codes: 0 done, 1 a failure, 2 wrong call, 3 done with rows in the errors table (with --wait)
`;

export const WORKER_HELP: string = `khabar worker --out DIR --redis URL   works through the shards on a queue

  --workers N          threads for a shard (the cores of the machine)
  --lock SECONDS       a worker silent for so long is taken for dead, another one goes on (30)
  --drain              ends when the queue is empty; otherwise waits for more until it is told to stop
${QUEUE_HELP}
  exit codes: 0 done, 1 a failure, 2 wrong call
`;

export async function enqueue(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...READING_ARGUMENTS,
      ...QUEUE_ARGUMENTS,
      shards: { type: 'string' },
      attempts: { type: 'string' },
      format: { type: 'string' },
      part: { type: 'string' },
      wait: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    terminal.out(ENQUEUE_HELP);
    return EXIT.OK;
  }
  if (positionals.length === 0) throw new KhabarError('OPTION_INVALID', 'SRC is missing: a file or a folder');
  const place = placeOf(values);
  const numbers = { shards: count('--shards', values.shards), attempts: count('--attempts', values.attempts) };
  const format = choice<TableFormat>('--format', values.format, TABLE_FORMATS);
  const { shards, added } = await enqueueArchive(await openSource(positionals, inputKind(values)), place.folder, {
    ...place.queue,
    ...readingOptions(values),
    ...defined({ ...numbers, format, partArticles: count('--part', values.part) }),
  });
  if (!values.quiet) terminal.err(`khabar enqueue: ${shards} shards, ${added} of them put on the queue\n`);
  if (!values.wait) return EXIT.OK;
  return untilInterrupted(terminal, async signal => {
    const { counts } = await waitForArchive(place.folder, { ...place.queue, signal });
    if (!values.quiet) terminal.err(`khabar enqueue: ${counts.articles} articles, ${counts.errors} errors\n`);
    return counts.errors === 0 ? EXIT.OK : EXIT.PARTIAL;
  });
}

export async function worker(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...QUEUE_ARGUMENTS,
      workers: { type: 'string' },
      lock: { type: 'string' },
      drain: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    terminal.out(WORKER_HELP);
    return EXIT.OK;
  }
  const place = placeOf(values);
  const options = { workers: count('--workers', values.workers, 0), lockSeconds: count('--lock', values.lock) };
  tuneEngine(options.workers);
  const say = (text: string): void => (values.quiet ? undefined : terminal.err(`khabar worker: ${text}\n`));
  return untilInterrupted(terminal, async signal => {
    const done = await runWorker(place.folder, {
      ...place.queue,
      ...defined(options),
      signal,
      drain: values.drain,
      onProgress: (shard, { articles, errors }) => say(`${shard}: ${articles + errors} articles`),
      onFailure: (shard, error, givenUp) =>
        terminal.err(`khabar worker: ${shard}: ${error.message}${givenUp ? '; given up' : '; tried again'}\n`),
    });
    say(`${done} shards done`);
    return EXIT.OK;
  });
}

function placeOf(values: {
  readonly out?: string | undefined;
  redis?: string | undefined;
  queue?: string | undefined;
}): {
  readonly folder: string;
  readonly queue: { readonly redis: string; readonly queue?: string };
} {
  const redis = values.redis ?? process.env['KHABAR_REDIS'];
  if (values.out === undefined) throw new KhabarError('OPTION_INVALID', '--out DIR is missing');
  if (redis === undefined) throw new KhabarError('OPTION_INVALID', '--redis URL is missing');
  return { folder: values.out, queue: { redis, ...(values.queue === undefined ? {} : { queue: values.queue }) } };
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<T>
  >;
}
