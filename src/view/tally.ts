import type { Document, Tally } from '../index.ts';
import { renderBars } from './bar-figure.ts';
import { escapeHtml } from './escape.ts';
import { fill, type Share, sharesOf } from './figure.ts';
import { renderHouse } from './house-figure.ts';
import type { Label, LabelKey } from './labels.ts';

/** All tallies of the document: for each a heading, the house, the bars, the same figures as a table, and the conflicts. */
export function renderTallies(doc: Document, label: Label): string {
  return doc.tallies.map((tally, index) => renderTally(doc, tally, `k-tally-${index}`, label)).join('\n');
}

function renderTally(doc: Document, tally: Tally, id: string, label: Label): string {
  const shares = sharesOf(doc, tally, label);
  const about = [tally.place, tally.house && label(tally.house), tally.year].filter(part => part !== undefined);
  const facts = [
    tally.total === undefined ? '' : `${label('total')} ${tally.total}`,
    tally.majority === undefined ? '' : `${label('majority')} ${tally.majority}`,
  ].filter(fact => fact !== '');
  return (
    `<figure class="k-tally" aria-labelledby="${id}"><figcaption><h3 id="${id}">${escapeHtml(about.join(' · ') || label('seats'))}</h3>` +
    `<p class="k-facts">${facts.join(' · ')}</p></figcaption>` +
    `<div class="k-charts">${renderHouse(id, tally, shares, label)}${renderBars(id, tally, shares, label)}</div>` +
    renderConflicts(tally, label) +
    `<details><summary>${label('asTable')}</summary>${renderTable(tally, shares, label)}</details></figure>`
  );
}

function renderTable(tally: Tally, shares: readonly Share[], label: Label): string {
  const columns = (['won', 'leading', 'held', 'projected'] as const).filter(key =>
    tally.rows.some(row => row[key] !== undefined),
  );
  const head = ['one-party' as LabelKey, ...columns].map(key => `<th scope="col">${label(key)}</th>`).join('');
  const rows = shares.map(({ name, colour, row }) => {
    const cells = columns.map(key => `<td>${cell(row[key])}</td>`).join('');
    return `<tr><th scope="row"><span class="k-dot" style="${fill(colour)}"></span>${escapeHtml(name)}</th>${cells}</tr>`;
  });
  return `<div class="k-scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function cell(value: number | { readonly min: number; readonly max: number } | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return value.min === value.max ? String(value.min) : `${value.min}–${value.max}`;
}

function renderConflicts(tally: Tally, label: Label): string {
  if (tally.conflicts.length === 0) return '';
  const items = tally.conflicts.map(conflict => {
    const links = conflict.mentions.map((mention, at) => `<a href="#k-${mention}">${at + 1}</a>`).join(' ');
    return `<li>${escapeHtml(conflict.message)} ${links}</li>`;
  });
  return `<div class="k-conflicts" role="note"><strong>${label('conflicts')}</strong><ul>${items.join('')}</ul></div>`;
}
