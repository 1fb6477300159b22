import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
/** What stands on the core and may touch the world. */
const ABOVE = /^(?:batch|cli|queue|testing|schema|view|explain)\//;
const CORE: readonly string[] = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !ABOVE.test(name),
);

/** The code of a file without comments and text in quotes. */
function codeOf(name: string): string {
  return readFileSync(new URL(`src/${name}`, ROOT), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

describe('the core', () => {
  const banned: Readonly<Record<string, RegExp>> = {
    'the clock': /\bDate\b|\bperformance\b/,
    chance: /\bMath\.random\b|\bcrypto\b/,
    'arithmetic that engines round each in its way':
      /\bMath\.(?:exp|expm1|log\w*|pow|a?(?:sin|cos|tan)h?|cbrt|hypot)\b/,
    'the locale': /\bIntl\b|\btoLocale[A-Z]|\blocaleCompare\b/,
    'the process': /\bprocess\b|\brequire\(|\bBuffer\b|__dirname/,
    'the network': /\bfetch\(|XMLHttpRequest|WebSocket/,
    'code made at run time': /\beval\(|\bnew Function\b|\bFunction\(/,
    timers: /\bsetTimeout\b|\bsetInterval\b|\bqueueMicrotask\b/,
  };

  test.each(Object.entries(banned))('never touches %s', (_, pattern) => {
    expect(CORE.filter(name => pattern.test(codeOf(name)))).toEqual([]);
  });

  test('imports no Node built-in and no package but the bundled inflate', () => {
    const packages = CORE.flatMap(name => {
      const code = readFileSync(new URL(`src/${name}`, ROOT), 'utf8');
      return [...code.matchAll(/^(?:import|export)[^']*from '([^.'][^']*)'|import\('([^']*)'\)/gm)].map(
        ([, from, dynamic]) => from ?? dynamic,
      );
    });
    expect([...new Set(packages)]).toEqual(['fflate/browser']);
  });
});

test('no package that is installed with the library runs a script of its own', () => {
  interface Locked {
    readonly dev?: boolean;
    readonly hasInstallScript?: boolean;
  }
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const installed = Object.entries(lock.packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  expect(installed.length).toBeGreaterThan(3);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
});
