import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { archiveStats, statsPlot, type TableFormat, writeArchive } from '../../src/batch/index.ts';
import { temporaryFolder } from './archive.ts';

const ARTICLES = [
  { text: 'भोपाल में बैठक हुई। भोपाल में बारिश भी हुई।', publishedAt: '2024-01-05' },
  { text: 'भाजपा और कांग्रेस की रैली भोपाल में हुई।', publishedAt: '2024-01-20' },
  { text: 'पटना में भाजपा की बैठक हुई।', publishedAt: '2024-03-01' },
  { text: 'पटना में बैठक हुई।' },
];

async function archive(format: TableFormat): Promise<string> {
  const folder = path.join(temporaryFolder(), 'out');
  await writeArchive(ARTICLES, folder, { workers: 0, format, partArticles: 2 });
  return folder;
}

test.each<TableFormat>(['jsonl', 'csv.gz', 'parquet'])(
  '%s: articles and mentions of each name, by month',
  async format => {
    const stats = await archiveStats(await archive(format));
    expect(stats.months).toEqual(['2024-01', '2024-03']);
    expect(stats.places).toEqual([
      { name: 'भोपाल', articles: 2, mentions: 3, months: { '2024-01': 2 } },
      { name: 'पटना', articles: 2, mentions: 2, months: { '2024-03': 1 } },
    ]);
    expect(stats.parties.map(({ name, articles }) => `${name} ${articles}`)).toEqual(['BJP 2', 'INC 1']);
  },
);

test('only the most named are listed', async () => {
  expect((await archiveStats(await archive('jsonl'), 1)).places.map(({ name }) => name)).toEqual(['भोपाल']);
});

test('the plot names everything and is well-formed', async () => {
  const svg = statsPlot(await archiveStats(await archive('jsonl')));
  for (const text of ['भोपाल', 'पटना', 'BJP', '2024']) expect(svg).toContain(text);
  expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('a folder without a finished archive, and a manifest that points elsewhere, are refused', async () => {
  const folder = temporaryFolder();
  await expect(archiveStats(folder)).rejects.toMatchObject({ code: 'SOURCE_INVALID' });
  const files = [{ file: '../../etc/passwd', rows: 1 }];
  const tables = Object.fromEntries(
    ['articles', 'entities', 'tallies', 'errors'].map(name => [name, { rows: 1, files }]),
  );
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ tables }));
  await expect(archiveStats(folder)).rejects.toThrow(/leads out of/);
});
