import type { Document, Entity, EntityType, Tally } from '../index.ts';

const COLOURS: Readonly<Record<EntityType, number>> = {
  person: 36,
  place: 32,
  party: 33,
  organization: 35,
  date: 34,
  seats: 31,
};
const SIGNS = /\p{Mn}|[\u200b-\u200f\u2060\ufeff]/gu;

/** A document as a table for people: one line a record, then the tallies. */
export function documentTable(document: Document, colour: boolean): string {
  const rows = document.entities.map(entity => [
    entity.type,
    oneLine(entity.text),
    detail(entity),
    `${entity.start}–${entity.end}`,
  ]);
  const head = ['TYPE', 'TEXT', 'MEANS', 'OFFSETS'];
  const widths = head.map((title, column) =>
    Math.min(48, Math.max(title.length, ...rows.map(row => width(row[column]!)))),
  );
  const lines = [head, ...rows].map((row, index) => {
    const cells = row.map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - width(cell))));
    const line = cells.join('  ').trimEnd();
    const entity = document.entities[index - 1];
    if (!colour) return line;
    return entity ? line.replace(cells[0]!, paint(cells[0]!, COLOURS[entity.type])) : paint(line, 1);
  });
  return `${[...lines, ...document.tallies.map(tally => `\n${tallyText(tally)}`)].join('\n')}\n`;
}

function detail(entity: Entity): string {
  switch (entity.type) {
    case 'person':
      return [entity.name, ...(entity.party ? [entity.party] : []), ...entity.titles].join(' · ');
    case 'place':
      return [entity.name, entity.kind, ...(entity.code ? [entity.code] : [])].join(' · ');
    case 'party':
      return `${entity.id} · ${entity.name}`;
    case 'organization':
      return entity.name;
    case 'date':
      return entity.value ?? '?';
    case 'seats':
      return [
        entity.count ?? `${entity.min ?? ''}..${entity.max ?? ''}`,
        entity.status,
        ...[entity.party, entity.place, entity.house, entity.year].filter(part => part !== undefined),
      ].join(' · ');
  }
}

/** The seats of one election as text: a heading, a line a party, then what does not add up. */
export function tallyText(tally: Tally): string {
  const about = [tally.place, tally.house, tally.year].filter(part => part !== undefined).join(' · ');
  const heading = `${about || 'seats'}: ${tally.sum}${tally.total === undefined ? '' : ` of ${tally.total}`}${tally.majority === undefined ? '' : `, majority ${tally.majority}`}`;
  const rows = tally.rows.map(row => {
    const figures = (['won', 'leading', 'held'] as const).flatMap(status =>
      row[status] === undefined ? [] : [`${status} ${row[status]}`],
    );
    if (row.projected) figures.push(`projected ${row.projected.min}–${row.projected.max}`);
    return `  ${row.party.padEnd(10)} ${figures.join(', ')}`;
  });
  return [heading, ...rows, ...tally.conflicts.map(conflict => `  ! ${conflict.message}`)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Columns a terminal gives the text: combining signs take none. */
export function width(text: string): number {
  return text.replace(SIGNS, '').length;
}

function paint(text: string, code: number): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
