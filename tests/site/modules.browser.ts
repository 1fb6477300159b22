import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import build from '../build.ts';
import { built } from '../built.ts';
import { CHROMIUM, startChromium } from './chromium.ts';

describe.skipIf(CHROMIUM === undefined)('the package in Chromium without a bundler', () => {
  let browser: Browser;
  let server: Server;
  let address = '';

  beforeAll(async () => {
    build();
    server = createServer(async ({ url = '/' }, response) => {
      const script = url.endsWith('.js');
      response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html');
      response.end(script ? await readFile(built(url.slice(1))) : '<!doctype html><title>khabar</title>');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('is a module that finds its data', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    // As text, for vitest would rewrite the import of a function.
    const found = await page.evaluate(`import('/index.js').then(({ analyze }) =>
      analyze('भोपाल में भाजपा की बैठक हुई।').entities.map(({ type, text }) => type + ' ' + text))`);
    expect(found).toEqual(['place भोपाल', 'party भाजपा']);
  });
});
