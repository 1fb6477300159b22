#!/usr/bin/env node
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { KhabarError } from '../error.ts';
import { EXIT, type Terminal } from './command.ts';

type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

/** Each command with its line in the overview; its code is loaded when it is called. */
const COMMANDS: Readonly<Record<string, { readonly line: string; readonly load: () => Promise<Command> }>> = {
  extract: {
    line: 'extract [FILE…|-]        the records of articles',
    load: () => import('./extract.ts').then(module => module.extract),
  },
  explain: {
    line: "explain 'SENTENCE'       why a text is read the way it is",
    load: () => import('./explain.ts').then(module => module.explainText),
  },
  batch: {
    line: 'batch SRC… --out DIR     whole archives as tables',
    load: () => import('./batch.ts').then(module => module.batch),
  },
  stats: {
    line: 'stats DIR                what such tables hold: top names by month, seat tallies, a plot',
    load: () => import('./stats.ts').then(module => module.stats),
  },
  enqueue: {
    line: 'enqueue SRC… --out DIR   whole archives for many machines, over Redis',
    load: () => import('./queue.ts').then(module => module.enqueue),
  },
  worker: {
    line: 'worker --out DIR         one of those machines',
    load: () => import('./queue.ts').then(module => module.worker),
  },
  view: {
    line: 'view FILE -o OUT.html    an article as a page to look at',
    load: () => import('./view.ts').then(module => module.view),
  },
};

const HELP = `khabar COMMAND …   reads Hindi news

${Object.values(COMMANDS)
  .map(({ line }) => `  ${line}`)
  .join('\n')}

khabar COMMAND --help says more.
`;

const terminal: Terminal = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  write: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  ...(process.stderr.isTTY ? { progress: process.stderr } : {}),
  readFile: path => readFileSync(path, 'utf8'),
  readInput: () => readFileSync(0, 'utf8'),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    const asked = name === undefined || name === 'help' || name === '--help' || name === '-h';
    (asked ? terminal.out : terminal.err)(asked ? HELP : `khabar: there is no command «${name}»\n\n${HELP}`);
    return asked && name !== undefined ? EXIT.OK : EXIT.USAGE;
  }
  try {
    return await (await command.load())(args, terminal);
  } catch (error) {
    const wrongCall =
      (error instanceof KhabarError &&
        error.code !== 'SINK_FAILED' &&
        error.code !== 'WORKER_FAILED' &&
        error.code !== 'QUEUE_FAILED') ||
      (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
    terminal.err(`khabar ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return wrongCall ? EXIT.USAGE : EXIT.FAILED;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) is no failure.
  if (error.code === 'EPIPE') process.exit(EXIT.OK);
  terminal.err(`khabar: standard output: ${error.message}\n`);
  process.exit(EXIT.FAILED);
});
process.exitCode = await main(process.argv.slice(2));
