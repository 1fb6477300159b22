import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle, GoldMention } from '../../bench/gold/gold.ts';
import { type Annotation, parseAnnotated } from '../../src/testing/annotated.ts';

/** One line of a file of `fixtures/seats`: an article of the file's headline and this line, `⏎` for its line breaks. */
export interface SeatFixture {
  readonly file: string;
  readonly published: string;
  readonly headline: string;
  readonly text: string;
  /** The rule of its section (`## count-noun`), and whether the line is a near miss of it (`~ …`). */
  readonly rule?: string;
  readonly nearMiss: boolean;
  /** With what `# every mark:` says where a mark does not say otherwise. */
  readonly marks: readonly Annotation[];
}

const NUMBERS: ReadonlySet<string> = new Set(['count', 'min', 'max']);

/** All lines of `fixtures/seats` below the project's root, by file name. */
export function readSeatFixtures(root: string): SeatFixture[] {
  const folder = path.join(root, 'fixtures/seats');
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => readFile(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** The same lines as marked articles, with the whole articles: what plainly holds, beside the articles of the press. */
export function readFixtureArticles(root: string): GoldArticle[] {
  const lines = readSeatFixtures(root).map(({ file, published, headline, text, marks }, index) => {
    const before = `${headline}\n\n`;
    return articleOf(`${file} ${index}`, published, before + text, marks, before.length);
  });
  return [...lines, ...readSeatArticles(root)];
}

/** The articles of `fixtures/seats/articles`, by file name: `# published: DAY`, then marked text; counts, parties and statuses only. */
export function readSeatArticles(root: string): GoldArticle[] {
  const folder = path.join(root, 'fixtures/seats/articles');
  return readdirSync(folder)
    .sort()
    .map(file => {
      const [header = '', ...lines] = readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n');
      const { text, annotations } = parseAnnotated(lines.join('\n'));
      return articleOf(file, header.slice('# published: '.length), text, annotations, 0);
    });
}

function articleOf(
  id: string,
  published: string,
  text: string,
  marks: readonly Annotation[],
  offset: number,
): GoldArticle {
  const mentions = marks.map(
    ({ fields, surface, start, end }): GoldMention => ({
      type: 'seats',
      surface,
      start: offset + start,
      end: offset + end,
      ...seatFields(fields),
    }),
  );
  return { id, published, text, paragraphs: [], mentions };
}

function readFile(file: string, source: string): SeatFixture[] {
  const lines = source.split('\n').filter(line => line !== '');
  const header = (key: string): string =>
    lines.find(line => line.startsWith(`# ${key}: `))?.slice(`# ${key}: `.length) ?? '';
  const [published, headline] = [header('published'), header('headline')];
  const every = parseAnnotated(`⟦0|seats|${header('every mark')}⟧`).annotations[0]!.fields;
  const fixtures: SeatFixture[] = [];
  let rule: string | undefined;
  for (const line of lines) {
    if (line.startsWith('## ')) rule = line.slice('## '.length);
    if (line.startsWith('#')) continue;
    const nearMiss = line.startsWith('~ ');
    const { text, annotations } = parseAnnotated((nearMiss ? line.slice(2) : line).replaceAll('⏎', '\n'));
    const marks = annotations.map(mark => ({ ...mark, fields: { ...every, ...mark.fields } }));
    fixtures.push({ file, published, headline, text, ...(rule === undefined ? {} : { rule }), nearMiss, marks });
  }
  return fixtures;
}

/** The fields of a mark as the records have them: counts are numbers. */
export function seatFields(fields: Readonly<Record<string, string>>): Partial<GoldMention> {
  const cells = Object.entries(fields).map(([key, value]) => [key, NUMBERS.has(key) ? Number(value) : value]);
  return Object.fromEntries(cells) as Partial<GoldMention>;
}
