import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseDay } from '../calendar.ts';

/** The part of a page that people read. */
export interface MainText {
  /** Headline and paragraphs, with a blank line between two. */
  readonly text: string;
  /** The day of publication that the page itself states. */
  readonly publishedAt?: string;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const MAX_ELEMENTS = 20_000;
/** Time grows with the square of the depth; real pages stay below 100. */
const MAX_DEPTH = 400;
/** Elements whose end may go unsaid, and those that have none. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param path source td th tr track wbr'.split(' '),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** The main text of an HTML page by Readability; undefined where it finds none. Throws for a page of more than 20,000 elements, or 400 within each other. */
export function mainText(html: string): MainText | undefined {
  if (depthOf(html) > MAX_DEPTH) throw new Error(`more than ${MAX_DEPTH} elements within each other`);
  const { document } = parseHTML(html);
  if (!document.documentElement || !document.body) return undefined;
  const article = new Readability(document as never, { maxElemsToParse: MAX_ELEMENTS }).parse();
  if (!article?.content) return undefined;
  const content = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document;
  const paragraphs = blockTexts(content.body as unknown as HtmlNode);
  if (paragraphs.length === 0) return undefined;
  const title = oneLine(article.title ?? '');
  if (title !== '' && paragraphs[0] !== title) paragraphs.unshift(title);
  const day = article.publishedTime ? parseDay(article.publishedTime) : undefined;
  return {
    text: paragraphs.join('\n\n'),
    ...(day && article.publishedTime ? { publishedAt: article.publishedTime } : {}),
  };
}

/** How deep the tags nest, about: told before the page is parsed. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, name] of html.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]{0,20})/g)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The text of each block element, without recursion: pages may be nested deeply. */
function blockTexts(body: HtmlNode): string[] {
  const blocks: string[] = [];
  let current = '';
  const close = (): void => {
    const text = oneLine(current);
    if (text !== '') blocks.push(text);
    current = '';
  };
  const stack: (HtmlNode | 'close')[] = [body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') close();
    else if (node.nodeType === TEXT_NODE) current += node.textContent ?? '';
    else if (node.nodeType === ELEMENT_NODE && !SKIPPED.has(node.nodeName)) {
      if (node.nodeName === 'BR') current += ' ';
      if (BLOCKS.has(node.nodeName)) {
        close();
        stack.push('close');
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return blocks;
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
