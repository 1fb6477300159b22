import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const CITIES = ['भोपाल', 'जयपुर', 'लखनऊ', 'पटना', 'रायपुर'];

/** A made-up article: the same for the same number. */
export function articleText(number: number): string {
  const city = CITIES[number % CITIES.length]!;
  return `${city}। ${city} में ${(number % 27) + 1} मार्च 2024 को बैठक हुई। भाजपा को ${number + 1} सीटें मिलीं।`;
}

export function jsonLines(count: number, from = 0): string {
  const numbers = Array.from({ length: count }, (_, index) => index + from);
  return numbers
    .map(number => `${JSON.stringify({ id: `a${number}`, text: articleText(number), publishedAt: '2024-04-01' })}\n`)
    .join('');
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'khabar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below the folder with a hash of its bytes. */
export function snapshot(folder: string): Record<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    files
      .filter(file => statSync(path.join(folder, file)).isFile())
      .map(file => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

/** The rows of all parts of a table of JSON lines. */
export function tableLines(folder: string, table: string): Record<string, unknown>[] {
  return readdirSync(path.join(folder, table))
    .sort()
    .flatMap(name => readFileSync(path.join(folder, table, name), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
