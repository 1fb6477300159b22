import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A marked span; the further keys are those of the guideline. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly surface: string;
  readonly ref?: string;
  readonly kind?: string;
  readonly id?: string;
  readonly value?: string;
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
  readonly party?: string;
  readonly status?: string;
  readonly place?: string;
  readonly house?: string;
  readonly year?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly published?: string;
  readonly topic?: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly language: string }[];
  readonly mentions: readonly GoldMention[];
}

interface GoldReader {
  parseGold(source: string, name?: string): GoldArticle;
}
interface StandoffReader {
  applyStandoff(text: string, tsv: string): { mentions: GoldMention[]; faults: string[] };
}

/** The folder with the marked articles, beside the project; undefined where it is not there. */
export function sharedFolder(): string | undefined {
  // Scripts run from `.cache/`, one folder below the root.
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const folder = path.resolve(root, '..', 'shared');
  return existsSync(path.join(folder, 'gold')) ? folder : undefined;
}

/** All articles of `gold/dev` or `gold/portal`, by name. */
export async function readMarked(shared: string, set: 'dev' | 'portal'): Promise<GoldArticle[]> {
  const { parseGold } = (await import(path.join(shared, 'gold/gold.mjs'))) as GoldReader;
  const folder = path.join(shared, 'gold', set);
  return readdirSync(folder)
    .filter(name => name.endsWith('.gold.txt'))
    .sort()
    .map(name => parseGold(readFileSync(path.join(folder, name), 'utf8'), name));
}

export interface ArchiveArticle {
  readonly id: string;
  readonly text: string;
}

/** The articles of `data/news/NAME.jsonl.gz`. */
export function readArchive(shared: string, name: string): ArchiveArticle[] {
  const lines = gunzipSync(readFileSync(path.join(shared, 'data/news', `${name}.jsonl.gz`)))
    .toString()
    .split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as ArchiveArticle);
}

/** The real articles with stand-off marks of `gold/news`. They have no `published`. */
export async function readNews(shared: string): Promise<GoldArticle[]> {
  const { applyStandoff } = (await import(path.join(shared, 'gold/standoff.mjs'))) as StandoffReader;
  const folder = path.join(shared, 'gold/news');
  const texts = new Map<string, string>();
  for (const name of ['dd-news', 'five-papers']) {
    for (const { id, text } of readArchive(shared, name))
      texts.set(id, text.normalize('NFC').replace(/\r\n?/g, '\n').trim());
  }
  return readdirSync(folder)
    .filter(name => name.endsWith('.tsv'))
    .sort()
    .map(name => {
      const id = name.slice(0, -'.tsv'.length);
      const text = texts.get(id) ?? '';
      const { mentions } = applyStandoff(text, readFileSync(path.join(folder, name), 'utf8').normalize('NFC'));
      return { id, text, paragraphs: [], mentions };
    });
}
