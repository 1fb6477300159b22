import { readdirSync, readFileSync } from 'node:fs';

/** The texts of all fixtures, marks and all: own prose that holds every type of record. */
export const FIXTURES: readonly string[] = ['articles', 'seats', 'language'].flatMap(folder => {
  const root = new URL(`../../fixtures/${folder}/`, import.meta.url);
  return readdirSync(root)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(new URL(name, root), 'utf8'));
});
