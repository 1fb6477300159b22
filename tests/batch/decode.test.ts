import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeArticle } from '../../src/batch/decode.ts';
import { readingOf } from '../../src/batch/options.ts';

async function decode(form: 'json' | 'text' | 'html', text: string | Uint8Array, options = {}): Promise<string> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const decoded = await decodeArticle({ where: 'x:1', form, bytes }, readingOf(options));
  return decoded.error
    ? `${decoded.error.code}: ${decoded.error.message}`
    : [decoded.id, decoded.text, decoded.publishedAt].join(' / ');
}

test('an object with text, with or without an id and a date', async () => {
  expect(await decode('json', '{"id":7,"text":"क","publishedAt":"2024-01-02T10:00:00Z"}')).toBe(
    '7 / क / 2024-01-02T10:00:00Z',
  );
  expect(await decode('json', '\ufeff{"text":"क","publishedAt":null}')).toBe(' / क / ');
  expect(
    await decode('json', '{"body":"क","key":"x"}', { fields: { text: 'body', id: 'key' }, publishedAt: '2024-01-02' }),
  ).toBe('x / क / 2024-01-02');
});

test('what is no article says what is wrong, without its text', async () => {
  expect(await decode('json', '{"text":"क')).toMatch(/^JSON_INVALID: the line is not JSON: it breaks/);
  expect(await decode('json', '[1]')).toBe('JSON_INVALID: the line is no JSON object');
  expect(await decode('json', '{"body":"क"}')).toBe('TEXT_MISSING: no string «text» among the fields body');
  expect(await decode('json', '{"text":5}')).toMatch(/^TEXT_MISSING/);
  expect(await decode('json', '{"text":" \\n "}')).toBe('TEXT_EMPTY: there is no text');
  expect(await decode('json', '{"text":"क","publishedAt":"03/12/2023"}')).toBe(
    'PUBLISHED_AT_INVALID: «03/12/2023» is no day of the form YYYY-MM-DD',
  );
  expect(await decode('text', Uint8Array.of(0xe0, 0xa4, 0x20))).toBe('ENCODING_INVALID: the bytes are not UTF-8');
});

test('bytes are text where the decoder of the web platform takes them, and the same text', async () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const byDecoder = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
  const [mark, letter, half, emoji, stray] = [
    [0xef, 0xbb, 0xbf],
    [0xe0, 0xa4, 0x95],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98, 0x80],
    [0x80],
  ];
  const pieces = fc.array<number[]>(
    fc.oneof(
      { arbitrary: fc.constantFrom(mark, letter, emoji), weight: 9 },
      { arbitrary: fc.constantFrom(half, stray), weight: 1 },
    ),
  );
  await fc.assert(
    fc.asyncProperty(pieces, async given => {
      const bytes = Uint8Array.from([...given.flat(), 0x78]);
      const { text } = await decodeArticle({ where: 'x:1', form: 'text', bytes }, readingOf({}));
      expect(text).toBe(byDecoder(bytes));
    }),
  );
});

test('a line that an earlier step wrote for a bad article is passed on', async () => {
  expect(await decode('json', '{"id":1,"error":{"code":"TEXT_EMPTY","message":"there is no text"}}')).toBe(
    'TEXT_EMPTY: there is no text',
  );
});

test('a page gives headline and paragraphs, not its menu', async () => {
  const sentence = 'नगर निगम की बैठक में सड़क, पानी और सफाई पर बात हुई, और अगले महीने का काम तय किया गया।';
  const page = `<html><head><title>बैठक</title><script>let x = 1</script></head><body><nav><a href="/">होम</a></nav>
    <article><h1>बैठक</h1>${`<p>${sentence} <b>${sentence}</b></p>`.repeat(4)}</article></body></html>`;
  const text = await decode('html', page);
  expect(text.split('\n\n')).toHaveLength(5);
  expect(text).toContain(`${sentence} ${sentence}`);
  expect(text).not.toMatch(/होम|let x/);
});

test('a page without text, and a page nested without measure, are errors', async () => {
  expect(await decode('html', '<html><body></body></html>')).toBe('TEXT_EMPTY: no main text in the page');
  expect(await decode('html', '<b>'.repeat(120_000))).toBe('HTML_INVALID: more than 400 elements within each other');
});
