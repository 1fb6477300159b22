import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ArchiveStats, archiveStats, type NameCount, type SeatCount, statsPlot } from '../batch/index.ts';
import { KhabarError } from '../error.ts';
import { choice, count } from './arguments.ts';
import { columns } from './columns.ts';
import { EXIT, type Terminal } from './command.ts';

export const STATS_HELP: string = `khabar stats DIR   what the tables of an archive hold

  DIR                  what khabar batch or khabar enqueue has written
  --top N              the most named people, places and parties (10)
  --by KIND            total (default) or month: a column a month
  --plot FILE          also as a picture, SVG
  --format FORMAT      table (default) or json
`;

/** `khabar stats`: 0, or 2 where there is no finished archive. */
export async function stats(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      top: { type: 'string' },
      by: { type: 'string' },
      plot: { type: 'string' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    terminal.out(STATS_HELP);
    return EXIT.OK;
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new KhabarError('OPTION_INVALID', 'one DIR is needed');
  const format = choice('--format', values.format, ['table', 'json']);
  const by = choice('--by', values.by, ['total', 'month']);
  const found = await archiveStats(folder, count('--top', values.top));
  if (values.plot !== undefined) await writeFile(values.plot, statsPlot(found));
  terminal.out(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : statsText(found, by === 'month'));
  return EXIT.OK;
}

function statsText(found: ArchiveStats, byMonth: boolean): string {
  const { articles, errors } = found.counts;
  const months = byMonth ? found.months : [];
  const names = (title: string, counts: readonly NameCount[]): string =>
    columns([
      [title, 'ARTICLES', 'MENTIONS', ...months],
      ...counts.map(one => [one.name, one.articles, one.mentions, ...months.map(month => one.months[month] ?? '')]),
    ]);
  const sections = [
    `${articles} articles, ${errors} in the errors table${found.months.length > 0 ? `, ${found.months[0]} to ${found.months.at(-1)}` : ''}\n`,
    names('PEOPLE', found.people),
    names('PLACES', found.places),
    names('PARTIES', found.parties),
  ];
  if (found.seats.length > 0) {
    sections.push(columns([['SEATS', 'PARTY', 'WON', 'AGREE'], ...found.seats.map(seatRow)]));
  }
  return sections.join('\n');
}

function seatRow({ place, house, year, party, won, agree, articles }: SeatCount): (string | number)[] {
  const about = [place, house, year].filter(part => part !== undefined).join(' · ');
  return [about || '?', party, won, `${agree} of ${articles}`];
}
