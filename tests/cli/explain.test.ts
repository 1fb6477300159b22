import { expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { explainText } from '../../src/cli/explain.ts';

function run(...args: string[]): { code: number; out: string; err: string } {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    colour: false,
    readFile: () => '',
    readInput: () => 'दिल्ली पुलिस',
  } as unknown as Terminal;
  const code = explainText(args, terminal);
  return { code, out: out.join(''), err: err.join('') };
}

test('every candidate is shown with its rules', () => {
  const { code, out } = run('भाजपा ने 163 सीटें जीतीं');
  expect(code).toBe(0);
  expect(out).toContain('✓ 163 सीटें [seats 163 BJP won] seats');
  expect(out).toContain('seats:count-noun: a seat noun stands behind the number');
});

test('a loser is shown with the winner it lost to', () => {
  expect(run('-').out).toMatch(/✗ दिल्ली \[place\].*lost to दिल्ली पुलिस \(organization\)/);
});

test('a call without a sentence is a wrong call', () => {
  expect(run()).toMatchObject({ code: 2, out: '' });
});
