#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { KhabarError } from '../index.ts';
import { EXIT, type Terminal } from './command.ts';
import { EXTRACT_HELP, extract } from './extract.ts';

type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { extract };

const HELP = `khabar COMMAND …   reads Hindi news

${EXTRACT_HELP}`;

const terminal: Terminal = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
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
    return await command(args, terminal);
  } catch (error) {
    const wrongCall =
      error instanceof KhabarError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
    terminal.err(`khabar ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return wrongCall ? EXIT.USAGE : EXIT.FAILED;
  }
}

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.OK : EXIT.FAILED),
);
process.exitCode = await main(process.argv.slice(2));
