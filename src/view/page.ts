import type { Document } from '../index.ts';
import { renderArticle } from './article.ts';
import { escapeHtml } from './escape.ts';
import { labels, type ViewLanguage } from './labels.ts';
import { renderLegend } from './legend.ts';
import { renderRecords } from './records.ts';
import { STYLES } from './styles.ts';
import { renderTallies } from './tally.ts';

export interface ViewOptions {
  /** Title of the page; by default the first line of the article. */
  readonly title?: string;
  /** Language of headings and field names; default `en`. The article keeps its own. */
  readonly language?: ViewLanguage;
}

/** The parts of the view, for a page of your own; `STYLES` draws them. */
export interface ViewParts {
  readonly legend: string;
  readonly article: string;
  readonly records: string;
  /** Empty where the article counts no seats. */
  readonly tallies: string;
}

/** The view in parts: each a piece of HTML with nothing in it that can run. */
export function renderParts(doc: Document, language: ViewLanguage = 'en'): ViewParts {
  const label = labels(language);
  return {
    legend: renderLegend(doc, label),
    article: renderArticle(doc, label),
    records: renderRecords(doc, label),
    tallies: renderTallies(doc, label),
  };
}

/** No script, no network, no form: what the page may do, whatever the article holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const LONGEST_TITLE = 90;

/** A document as one self-contained HTML page: the article with its mentions, who and what, the seat tallies. */
export function renderPage(doc: Document, options: ViewOptions = {}): string {
  const language = options.language ?? 'en';
  const label = labels(language);
  const parts = renderParts(doc, language);
  const title = escapeHtml(options.title ?? titleOf(doc) ?? label('article'));
  const published = doc.publishedAt
    ? `<p class="k-facts">${label('published')} <time datetime="${escapeHtml(doc.publishedAt)}">${escapeHtml(doc.publishedAt)}</time></p>`
    : '';
  const tallies =
    parts.tallies === ''
      ? ''
      : `<section class="k-tallies" id="tallies" tabindex="-1"><h2>${label('tallies')}</h2>${parts.tallies}</section>`;
  const none = doc.entities.length === 0 ? `<p class="k-facts">${label('nothing')}</p>` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body class="khabar k-page">
${tallies === '' ? '' : `<a class="k-skip" href="#tallies">${label('skip')}</a>`}
<header class="k-top">${published}${parts.legend}</header>
<main>
<article class="k-article" aria-label="${label('article')}">
${none}${parts.article}
</article>
${tallies}
<section class="k-index" aria-label="${label('records')}"><h2>${label('records')}</h2>${parts.records}</section>
</main>
</body>
</html>
`;
}

function titleOf(doc: Document): string | undefined {
  const [first] = doc.sentences;
  if (!first) return undefined;
  const line = doc.text.slice(first.start, first.end).split('\n', 1)[0]!.trim();
  if (line.length <= LONGEST_TITLE) return line;
  const space = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${line.slice(0, space > 0 ? space : LONGEST_TITLE).trimEnd()} …`;
}
