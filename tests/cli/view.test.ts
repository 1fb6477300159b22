import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { view } from '../../src/cli/view.ts';

function terminal(article: string): Terminal & { readonly said: string[] } {
  const said: string[] = [];
  const out = (text: string): void => void said.push(text);
  return {
    said,
    out,
    err: out,
    colour: false,
    write: async text => out(text),
    readFile: () => article,
    readInput: () => article,
  };
}

describe('khabar view', () => {
  test('writes the page of a file', () => {
    const output = path.join(mkdtempSync(path.join(tmpdir(), 'khabar-')), 'out.html');
    expect(view(['article.txt', '-o', output, '--title', 'जयपुर'], terminal('जयपुर में बैठक हुई।'))).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('<title>जयपुर</title>');
  });

  test('reads standard input and writes standard output', () => {
    const shell = terminal('जयपुर में बैठक हुई।');
    expect(view(['--language', 'hi', '--published', '2023-12-06'], shell)).toBe(0);
    expect(shell.said.join('')).toContain('<html lang="hi">');
  });

  test.each([[['--language', 'fr']], [['a.txt', 'b.txt']], [['--published', 'कल']]])('%j is a wrong call', args => {
    expect(() => view(args, terminal(''))).toThrow(/--language|one file|publishedAt/);
  });
});
