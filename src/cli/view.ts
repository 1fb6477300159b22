import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AnalyzeOptions, analyze, KhabarError } from '../index.ts';
import { renderPage } from '../view/index.ts';
import { EXIT, type Terminal } from './command.ts';

export const VIEW_HELP = `khabar view [FILE|-] [-o OUT.html]   an article as one page: highlights, who and what, seat tallies

  FILE                 plain text; - or nothing reads standard input
  -o, --output FILE    where to write the page; standard output without it
  --published DATE     the day the article appeared, YYYY-MM-DD
  --title TITLE        title of the page; by default the first line
  --language LANGUAGE  of headings and field names: en (default) or hi
`;

/** `khabar view`: 0 where the page was written, 2 for a wrong call. */
export function view(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      published: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    terminal.out(VIEW_HELP);
    return EXIT.OK;
  }
  const { language } = values;
  if (language !== 'en' && language !== 'hi') {
    throw new KhabarError('OPTION_INVALID', `--language: «${language}» is none of en, hi`);
  }
  if (positionals.length > 1) throw new KhabarError('OPTION_INVALID', 'view takes one file');
  const [name = '-'] = positionals;
  const options: AnalyzeOptions = values.published === undefined ? {} : { publishedAt: values.published };
  const doc = analyze(name === '-' ? terminal.readInput() : terminal.readFile(name), options);
  const page = renderPage(doc, { language, ...(values.title === undefined ? {} : { title: values.title }) });
  if (values.output === undefined) terminal.out(page);
  else writeFileSync(values.output, page);
  return EXIT.OK;
}
