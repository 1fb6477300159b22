import { describe, expect, test } from 'vitest';
import { analyze, type Document } from '../../src/index.ts';
import { renderPage } from '../../src/view/index.ts';
import { ELECTION, PROJECTED } from './election.ts';

/** The text a browser shows inside the article, cards left out. */
function readableText(page: string): string {
  const article = /<article[^>]*>(.*)<\/article>/su.exec(page)![1]!;
  return article
    .replace(/<span class="k-card.*?<\/code><\/span><\/span>/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&#39;|&quot;|&lt;|&gt;|&amp;/gu,
      entity => ({ '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' })[entity] ?? '&',
    );
}

describe('the article', () => {
  const page = renderPage(ELECTION);

  test('is there to the letter', () => {
    expect(readableText(page).replace(/\s+/gu, ' ').trim()).toBe(ELECTION.text.replace(/\s+/gu, ' ').trim());
  });

  test('has a focusable mark with a card of fields and evidence for every mention', () => {
    expect(page.match(/<mark /gu)).toHaveLength(ELECTION.entities.length);
    expect(page).toContain('<mark class="k-person" id="k-20" tabindex="0" aria-describedby="k-card-20">राजे</mark>');
    expect(page).toContain('<span class="k-value">वसुंधरा राजे</span>');
    expect(page).toContain('<code>annotated</code>');
  });

  test('names the language and the direction of each paragraph', () => {
    expect(page).toContain('<p lang="en" dir="ltr">The new assembly');
    const urdu = analyze('دہلی میں آج بارش ہوئی اور لوگوں نے راحت کی سانس لی۔');
    expect(renderPage(urdu)).toContain('dir="rtl"');
  });

  test('a short first line without a full stop is the headline, a lone paragraph is not', () => {
    expect(page.match(/<h1 /gu)).toHaveLength(1);
    expect(renderPage(analyze('भोपाल में बारिश'))).not.toContain('<h1 ');
  });
});

describe('the legend', () => {
  test('counts the mentions of each type, in English or Hindi', () => {
    expect(renderPage(ELECTION)).toMatch(/id="k-show-seats" checked>.{0,60}Seats <span class="k-count">5</u);
    expect(renderPage(ELECTION, { language: 'hi' })).toMatch(
      /id="k-show-seats" checked>.{0,60}सीटें <span class="k-count">5</u,
    );
  });
});

describe('the tallies', () => {
  test('a seat a dot: won seats filled, those nobody accounts for hollow', () => {
    const [house] = renderPage(ELECTION).match(
      /<svg class="k-chart"[^>]*aria-labelledby="k-tally-0-house.*?<\/svg>/su,
    )!;
    expect(house.match(/<circle/gu)).toHaveLength(200);
    expect(/<g class="k-open">(.*?)<\/g>/su.exec(house)![1]!.match(/<circle/gu)).toHaveLength(11);
    expect(house).toContain('Majority 101');
  });

  test('say the same as a picture, in words and as a table', () => {
    const page = renderPage(ELECTION);
    expect(page).toMatch(/<desc [^>]*>भारतीय जनता पार्टी 115, भारतीय राष्ट्रीय कांग्रेस 69, /u);
    expect(page).toMatch(/<\/span>भारतीय जनता पार्टी<\/th><td>115<\/td><td>73<\/td>/u);
  });

  test('projections are a range of bars, no seats in a house', () => {
    const page = renderPage({ ...ELECTION, tallies: [PROJECTED] });
    expect(page).not.toContain('<circle');
    expect(page).toContain('340–378');
    expect(page).toContain('two totals: 543 and 545');
  });

  test('a house of thousands is drawn with several seats a dot', () => {
    const rows = [{ party: 'BJP', won: 2100, mentions: [] }];
    const page = renderPage({ ...ELECTION, tallies: [{ total: 3500, sum: 2100, rows, conflicts: [] }] });
    expect(page.match(/<circle/gu)).toHaveLength(700);
    expect(page).toContain('● = 5');
  });

  test('are no section where the article counts no seats', () => {
    expect(renderPage(analyze('भोपाल में बारिश हुई।'))).not.toContain('id="tallies"');
  });
});

describe('hostile text', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror='a'>&amp;${'\ud800'}`;

  /** The document with every text in it replaced, ids and rule names too. */
  function poison(value: unknown, key = ''): unknown {
    if (typeof value === 'string')
      return ['type', 'grain', 'house', 'status', 'kind', 'text'].includes(key) ? value : HOSTILE;
    if (Array.isArray(value)) return value.map(item => poison(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, poison(field, name)]));
  }

  test('in every field stays text', () => {
    const page = renderPage(poison({ ...ELECTION, tallies: [...ELECTION.tallies, PROJECTED] }) as Document);
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
    expect(page).not.toMatch(/<script|<img|onerror='|\ud800/u);
  });

  test('in the article stays text', () => {
    const page = renderPage(analyze(`${HOSTILE}\n\n</article><script>alert(2)</script> भोपाल`), { title: HOSTILE });
    expect(page).not.toMatch(/<script|<img|\ud800/u);
    expect(page.match(/<\/article>/gu)).toHaveLength(1);
  });
});

test('the page asks for nothing from outside and runs nothing', () => {
  const page = renderPage(ELECTION);
  expect(page).toContain(`content="default-src 'none'`);
  expect(page).not.toMatch(/<script|<link|<iframe|https?:\/\/|url\(/u);
});

test('an empty document is a page', () => {
  expect(renderPage(analyze(''))).toContain('Nothing is marked in this text.');
});
