import type { Document } from '../index.ts';
import { escapeHtml } from './escape.ts';
import type { Label } from './labels.ts';

interface Row {
  readonly name: string;
  readonly about: string;
  readonly mentions: readonly number[];
}

/** The people, places, parties and organizations of the article, each with links to its mentions. */
export function renderRecords(doc: Document, label: Label): string {
  const groups: (readonly ['person' | 'place' | 'party' | 'organization', readonly Row[]])[] = [
    [
      'person',
      doc.people.map(row => ({ ...row, about: [...row.titles, ...(row.party ? [row.party] : [])].join(' · ') })),
    ],
    ['place', doc.places.map(row => ({ ...row, about: [row.english, row.code].filter(Boolean).join(' · ') }))],
    ['party', doc.parties.map(row => ({ ...row, about: row.id }))],
    ['organization', doc.organizations.map(row => ({ ...row, about: row.english ?? '' }))],
  ];
  const sections = groups
    .filter(([, rows]) => rows.length > 0)
    .map(
      ([type, rows]) =>
        `<section class="k-group k-${type}"><h3>${label(type)} <span class="k-count">${rows.length}</span></h3><ul>${rows.map(row => renderRow(row, label)).join('')}</ul></section>`,
    );
  return `<div class="k-records">${sections.join('')}</div>`;
}

function renderRow({ name, about, mentions }: Row, label: Label): string {
  const links = mentions.map(
    (mention, index) => `<a href="#k-${mention}" aria-label="${escapeHtml(name)}, ${index + 1}">${index + 1}</a>`,
  );
  return (
    `<li><span class="k-name">${escapeHtml(name)}</span>${about === '' ? '' : ` <span class="k-about">${escapeHtml(about)}</span>`}` +
    ` <span class="k-links"><span class="k-only-read">${label('mentions')}: </span>${links.join(' ')}</span></li>`
  );
}
