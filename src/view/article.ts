import type { Document, Entity, Paragraph } from '../index.ts';
import { escapeHtml } from './escape.ts';
import { fieldsOf, type Label } from './labels.ts';
import { htmlLanguage } from './language.ts';

/** The article as HTML: a `p` a paragraph, a `mark` a mention, behind each mark the card with its fields and evidence. */
export function renderArticle(doc: Document, label: Label): string {
  return doc.paragraphs.map((paragraph, index) => renderParagraph(doc, paragraph, index, label)).join('\n');
}

function renderParagraph(doc: Document, paragraph: Paragraph, index: number, label: Label): string {
  const { lang, dir } = htmlLanguage(paragraph.language.code);
  let html = '';
  let at = paragraph.start;
  for (const [number, entity] of doc.entities.entries()) {
    if (entity.paragraph !== index) continue;
    html += escapeHtml(doc.text.slice(at, entity.start)) + renderMention(entity, number, label);
    at = entity.end;
  }
  html += escapeHtml(doc.text.slice(at, paragraph.end));
  const element = index === 0 && isHeadline(doc, paragraph) ? 'h1' : 'p';
  return `<${element} lang="${escapeHtml(lang)}" dir="${dir}">${html}</${element}>`;
}

const LONGEST_HEADLINE = 140;

/** A short first paragraph without a full stop, above others, is a headline. */
function isHeadline(doc: Document, { start, end }: Paragraph): boolean {
  const text = doc.text.slice(start, end).trim();
  return doc.paragraphs.length > 1 && text.length <= LONGEST_HEADLINE && !/[।.॥|]$/u.test(text);
}

function renderMention(entity: Entity, number: number, label: Label): string {
  const card = `k-card-${number}`;
  return (
    `<mark class="k-${entity.type}" id="k-${number}" tabindex="0" aria-describedby="${card}">${escapeHtml(entity.text)}</mark>` +
    renderCard(entity, card, label)
  );
}

function renderCard(entity: Entity, id: string, label: Label): string {
  const rows = fieldsOf(entity, label).map(
    ([name, value]) =>
      `<span class="k-row"><span class="k-key">${escapeHtml(name)}</span> <span class="k-value">${escapeHtml(value)}</span></span> `,
  );
  const percent = Math.round(entity.confidence * 100);
  return (
    `<span class="k-card k-${entity.type}" id="${id}" role="tooltip">` +
    `<span class="k-head"><span class="k-type">${label(`one-${entity.type}`)}</span> <span class="k-sure" title="${label('confidence')}">${percent} %</span></span> ` +
    `<span class="k-title">${escapeHtml(entity.text)}</span> ${rows.join('')}` +
    `<span class="k-evidence">${label('evidence')}: ${entity.evidence.map(line => `<code>${escapeHtml(line)}</code>`).join(' ')}</span></span>`
  );
}
