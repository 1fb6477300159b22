import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUM, startChromium } from './chromium.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const SHOTS = path.join(ROOT, '.cache/screenshots');
const PAGE = pathToFileURL(path.join(ROOT, 'site/dist/index.html')).href;

describe.skipIf(CHROMIUM === undefined)('the playground in Chromium', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let requests: string[];
  let errors: string[];

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/site.mjs')]);
    mkdirSync(SHOTS, { recursive: true });
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    requests = [];
    errors = [];
    page.on('request', request => requests.push(request.url()));
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(PAGE);
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await context.close();
  });

  const type = async (text: string): Promise<void> => {
    await page.fill('#text', '');
    await page.locator('#text').pressSequentially(text);
    await page.waitForFunction(
      wanted => document.querySelector('#article')?.textContent?.includes(wanted),
      text.slice(0, 5),
    );
  };
  const json = async (): Promise<{ entities: { type: string; text: string; value?: string }[] }> =>
    JSON.parse((await page.textContent('#json')) ?? '');

  test('starts with an example and asks for its own three files only', async () => {
    expect(await page.locator('#article mark').count()).toBeGreaterThan(10);
    expect(requests.every(url => url.startsWith('file:') || url.startsWith('data:'))).toBe(true);
    await page.screenshot({ path: path.join(SHOTS, 'playground.png') });
  });

  test('typing shows highlights', async () => {
    await type('भोपाल में भाजपा की बैठक हुई।');
    expect(await page.locator('#article mark').allTextContents()).toEqual(['भोपाल', 'भाजपा']);
  });

  test('a focused mention shows its card, another one hides it', async () => {
    await type('भोपाल में भाजपा की बैठक हुई।');
    await page.locator('#article mark.k-party').focus();
    expect(await page.locator('#article .k-card:visible').textContent()).toContain('भारतीय जनता पार्टी');
    await page.locator('#text').focus();
    expect(await page.locator('#article .k-card:visible').count()).toBe(0);
  });

  test('the legend hides a type by keyboard, and remembers while the text changes', async () => {
    await type('भोपाल में भाजपा की बैठक हुई।');
    const border = (): Promise<string> =>
      page.locator('#article mark.k-place').evaluate(mark => getComputedStyle(mark).borderBottomColor);
    const before = await border();
    await page.locator('#k-show-place').focus();
    await page.keyboard.press('Space');
    expect(await border()).not.toBe(before);
    await page.locator('#text').press('End');
    await type('इंदौर में भाजपा की बैठक हुई।');
    expect(await page.locator('#k-show-place').isChecked()).toBe(false);
    expect(await border()).toBe('rgba(0, 0, 0, 0)');
  });

  test('another date of publication gives relative dates another value', async () => {
    await type('जयपुर में आज बैठक हुई।');
    await page.fill('#published', '2024-07-18');
    const today = async (): Promise<string | undefined> =>
      (await json()).entities.find(entity => entity.type === 'date')?.value;
    expect(await today()).toBe('2024-07-18');
    await page.fill('#published', '2024-07-20');
    expect(await today()).toBe('2024-07-20');
  });

  test('tabs move with the arrow keys, and JSON can be copied', async () => {
    await type('भोपाल में बैठक हुई।');
    await page.locator('#tab-article').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#pane-json').isVisible()).toBe(true);
    await page.click('#copy');
    await page.waitForFunction(() => document.querySelector('#copy')?.textContent === 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(copied)).toMatchObject({ entities: [{ type: 'place', text: 'भोपाल' }] });
  });

  test('the address carries text and date in its fragment, and hostile text stays text', async () => {
    const hostile = 'भोपाल <img src=x onerror="document.title=1"> & <script>document.title=2</script>';
    await page.goto(`${PAGE}?again#${new URLSearchParams({ published: '2024-07-18', text: hostile })}`);
    expect(await page.inputValue('#text')).toBe(hostile);
    expect(await page.inputValue('#published')).toBe('2024-07-18');
    expect(await page.locator('#article img, #article script').count()).toBe(0);
    expect(await page.title()).toContain('Khabar');
  });

  test.each([
    ['phone', 390, 'light'],
    ['phone-dark', 390, 'dark'],
    ['desktop-dark', 1360, 'dark'],
  ] as const)('%s: nothing is wider than the screen', async (name, width, colorScheme) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: path.join(SHOTS, `playground-${name}.png`), fullPage: true });
  });
});
