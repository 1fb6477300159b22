import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Scripts run from `.cache/`, one folder below the root.
export const ROOT: string = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FILE = path.join(ROOT, 'bench/RESULTS.md');

/** Puts a chapter, which begins with its `# Title`, into RESULTS.md: in place of its last edition, or at the end. The others stay. */
export function writeChapter(chapter: string): void {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  writeFileSync(FILE, withChapter(old, chapter));
}

export function withChapter(results: string, chapter: string): string {
  const chapters = results.split(/^(?=# )/m).filter(text => text.trim() !== '');
  const title = titleOf(chapter);
  const place = chapters.findIndex(text => titleOf(text) === title);
  chapters.splice(place < 0 ? chapters.length : place, place < 0 ? 0 : 1, chapter);
  return chapters.map(text => `${text.trim()}\n`).join('\n');
}

function titleOf(chapter: string): string {
  return chapter.slice(0, chapter.indexOf('\n'));
}

/** `Node v20.1.0, 2 × AMD EPYC`, and the day. */
export function whereAndWhen(cpus: readonly { readonly model: string }[]): string {
  const day = new Date().toISOString().slice(0, 10);
  return `on ${day}: Node ${process.version}, ${cpus.length} × ${cpus[0]!.model}`;
}
