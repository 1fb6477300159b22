import nlp from 'compromise';
import organizations from '../../src/gazetteer/data/organizations/organizations.tsv?lazy';
import parties from '../../src/gazetteer/data/parties/parties.tsv?lazy';
import figures from '../../src/gazetteer/data/people/figures.tsv?lazy';
import givenNames from '../../src/gazetteer/data/people/given-names.tsv?lazy';
import surnames from '../../src/gazetteer/data/people/surnames.tsv?lazy';
import { PLACE_TABLES } from '../../src/gazetteer/place-tables.ts';
import { titleKind } from '../../src/lexicon/titles.ts';
import type { Mention } from '../../src/mention.ts';
import type { Source } from '../../src/source.ts';
import { tableRows } from '../../src/table.ts';

/** The English names of our tables under compromise's tags. */
export function lexicon(): Record<string, string> {
  const words: Record<string, string> = {};
  const put = (open: () => string, tag: string, column = 1): void => {
    for (const cells of tableRows(open())) {
      const cell = cells[column] ?? '-';
      const word = cell.replace(/\?$/, '').toLowerCase();
      if (cell !== '-' && !cell.endsWith('?') && /^[a-z. ]+$/.test(word)) words[word] = tag;
    }
  };
  for (const open of PLACE_TABLES) put(open, 'Place');
  put(surnames, 'LastName');
  put(givenNames, 'FirstName');
  put(figures, 'Person');
  put(organizations, 'Organization');
  put(parties, 'Organization', 2);
  return words;
}

type Found = { offset: { start: number; length: number } }[];

/** What compromise says of the English paragraphs, as mentions with minimal names. */
export function compromiseMentions(source: Source, words: Record<string, string>): Mention[] {
  const mentions: Mention[] = [];
  for (const paragraph of source.paragraphs) {
    if (paragraph.language.code !== 'eng-Latn') continue;
    const doc = nlp(source.text.slice(paragraph.start, paragraph.end), words);
    for (const [type, view] of [
      ['person', doc.people()],
      ['place', doc.places()],
      ['organization', doc.organizations()],
    ] as const) {
      for (const { offset } of view.json({ offset: true }) as Found) {
        const start = paragraph.start + offset.start;
        const end = start + offset.length;
        let first = paragraph.first;
        while (first < paragraph.last && source.tokens[first]!.end <= start) first += 1;
        let last = first;
        while (last < paragraph.last && source.tokens[last]!.start < end) last += 1;
        const mention = minimal(source, type, first, last);
        if (mention) mentions.push(mention);
      }
    }
  }
  return mentions;
}

const TITLE =
  /^(?:chief|deputy|prime|union|home|finance|defence|health|former|minister|president|leader|party|state|mla|mp|cm|pm|governor|the|of)$/;

function minimal(source: Source, type: Mention['type'], from: number, to: number): Mention | undefined {
  let first = from;
  let last = to;
  const text = (at: number): string => source.tokens[at]!.text;
  const isName = (at: number): boolean => /^[A-Z]/.test(text(at));
  const isTitle = (at: number): boolean =>
    type !== 'organization' &&
    (TITLE.test(source.tokens[at]!.folded) || titleKind(source.tokens[at]!, 'before') !== undefined);
  while (first < last && (!isName(first) || isTitle(first))) first += 1;
  while (last > first && (!isName(last - 1) || isTitle(last - 1))) last -= 1;
  // A possessive or comma inside ends the name.
  for (let at = first; at < last; at++) if (text(at) === "'s" || text(at) === ',') last = at;
  if (last === first) return undefined;
  return {
    type,
    first,
    last,
    start: source.tokens[first]!.start,
    end: source.tokens[last - 1]!.end,
    confidence: 0.5,
    evidence: ['latin:compromise'],
  };
}
