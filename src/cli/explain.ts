import { parseArgs } from 'node:util';
import { parseDay } from '../calendar.ts';
import { KhabarError } from '../error.ts';
import { explain } from '../explain/explain.ts';
import { printExplanation } from '../explain/print.ts';
import { EXIT, type Terminal } from './command.ts';

export const EXPLAIN_HELP = `khabar explain 'SENTENCE' | -   why a text is read the way it is: tokens, what each finder proposed, why losers lost

  --published DATE     the day the text appeared, YYYY-MM-DD: relative dates count from it
`;

/** `khabar explain`: the tokens of a text, every candidate with its rules, and why those that are not kept lost. */
export function explainText(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { published: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help || positionals.length === 0) {
    (values.help ? terminal.out : terminal.err)(EXPLAIN_HELP);
    return values.help ? EXIT.OK : EXIT.USAGE;
  }
  const publishedAt = values.published === undefined ? undefined : parseDay(values.published);
  if (values.published !== undefined && !publishedAt) {
    throw new KhabarError(
      'PUBLISHED_AT_INVALID',
      `--published: «${values.published}» is no day of the form YYYY-MM-DD`,
    );
  }
  const text = positionals[0] === '-' ? terminal.readInput() : positionals.join(' ');
  terminal.out(printExplanation(explain(text, publishedAt ? { publishedAt } : {})));
  return EXIT.OK;
}
