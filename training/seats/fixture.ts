import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle, GoldMention } from '../../bench/gold/gold.ts';

const MARK = /⟦([^⟦⟧|]+)\|seats\|([^⟦⟧|]*)⟧/g;
const NUMBERS: ReadonlySet<string> = new Set(['count', 'min', 'max']);

/** The sentences of `fixtures/seats` as articles of a headline and one line: what plainly holds, beside the marked articles. */
export function readFixtureArticles(root: string): GoldArticle[] {
  const folder = path.join(root, 'fixtures/seats');
  return readdirSync(folder)
    .sort()
    .flatMap(file => readFile(file, readFileSync(path.join(folder, file), 'utf8')));
}

function readFile(file: string, source: string): GoldArticle[] {
  const lines = source.split('\n').filter(line => line !== '');
  const header = (key: string): string =>
    lines.find(line => line.startsWith(`# ${key}: `))?.slice(`# ${key}: `.length) ?? '';
  const every = header('every mark');
  return lines
    .filter(line => !line.startsWith('#'))
    .map((line, index) => {
      const { text, mentions } = readLine(line.replace(/^~ /, '').replaceAll('⏎', '\n'), header('headline'), every);
      return { id: `${file} ${index}`, published: header('published'), text, paragraphs: [], mentions };
    });
}

function readLine(line: string, headline: string, every: string): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = `${headline}\n\n`;
  let from = 0;
  for (const mark of line.matchAll(MARK)) {
    text += line.slice(from, mark.index);
    const [all, surface = '', pairs = ''] = mark;
    const start = text.length;
    text += surface;
    from = mark.index + all.length;
    mentions.push({ start, end: text.length, type: 'seats', surface, ...readPairs(`${every};${pairs}`) });
  }
  return { text: text + line.slice(from), mentions };
}

function readPairs(pairs: string): Partial<GoldMention> {
  const cells = pairs.split(';').flatMap(pair => {
    const [key = '', value = ''] = pair.split('=');
    return key === '' ? [] : [[key, NUMBERS.has(key) ? Number(value) : value]];
  });
  return Object.fromEntries(cells) as Partial<GoldMention>;
}
