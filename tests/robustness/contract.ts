import { analyze, type Document } from '../../src/index.ts';

const PUBLISHED = '2023-12-06';
const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const PART = `(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${DAY}(?:T[0-2]\\d(?::[0-5]\\d(?::[0-5]\\d)?)?)?|\\d{3}X|\\d{2}XX)[~?%]?`;
const SIDE = `(?:${PART}|\\.\\.)`;
/** The part of EDTF (ISO 8601-2) that the guideline uses: points, decades, intervals, sets, seasons. */
const EDTF = new RegExp(
  `^(?:${PART}|${SIDE}?/${SIDE}?|[{\\[]${PART}(?:(?:,|\\.\\.)${PART})*[}\\]]|\\d{4}-\\d\\d[~?%]?)$`,
);

/** What of the contract the document of a text breaks; nothing where it holds. */
export function breaches(text: string): string[] {
  const found: string[] = [];
  const say = (what: string): void => {
    found.push(what);
  };
  const doc = analyze(text, { publishedAt: PUBLISHED });
  if (doc.text !== text) say('the text is not as given');
  for (const name of ['paragraphs', 'sentences', 'tokens', 'entities'] as const) spans(doc, name, say);
  gaps(doc, say);
  for (const { sentence, start, end } of doc.tokens) {
    const holder = doc.sentences[sentence];
    if (!holder || holder.start > start || holder.end < end) say(`the token at ${start} is not in its sentence`);
  }
  entities(doc, say);
  if (JSON.stringify(analyze(text, { publishedAt: PUBLISHED })) !== JSON.stringify(doc))
    say('the second time it differs');
  return found;
}

type Say = (what: string) => void;

/** Within the text, in order, apart. */
function spans(doc: Document, name: 'paragraphs' | 'sentences' | 'tokens' | 'entities', say: Say): void {
  let last = 0;
  for (const record of doc[name]) {
    if (record.start < last) say(`${name}: ${record.start} begins before ${last}`);
    if (record.end <= record.start || record.end > doc.text.length) say(`${name}: bad end ${record.end}`);
    if ('text' in record && doc.text.slice(record.start, record.end) !== record.text)
      say(`${name}: text at ${record.start}`);
    last = record.end;
  }
}

function gaps(doc: Document, say: Say): void {
  let last = 0;
  for (const { start, end } of [...doc.tokens, { start: doc.text.length, end: 0 }]) {
    if (/\S/.test(doc.text.slice(last, start))) say(`between ${last} and ${start} stands more than white space`);
    last = end;
  }
}

function entities(doc: Document, say: Say): void {
  for (const entity of doc.entities) {
    if (!(entity.confidence >= 0 && entity.confidence <= 1)) say(`confidence ${entity.confidence}`);
    if (entity.evidence.length === 0) say(`no evidence at ${entity.start}`);
    if (entity.type === 'date' && entity.value !== undefined && !EDTF.test(entity.value)) say(`EDTF ${entity.value}`);
    if (entity.type !== 'seats') continue;
    const { count = 0, min = 0, max = Number.POSITIVE_INFINITY } = entity;
    if (!(count >= 0 && min >= 0 && max >= min)) say(`seats ${count} ${min} ${max}`);
    if (entity.count !== undefined && !Number.isInteger(count)) say(`seats ${count}`);
  }
  const count = doc.entities.length;
  for (const things of [doc.people, doc.places, doc.parties, doc.organizations]) {
    for (const { mentions } of things)
      if (mentions.some(index => !(index >= 0 && index < count))) say('a mention of nothing');
  }
}

/** What a document says, apart from offsets and writing: to compare spellings of one text. */
export function recordsOf(text: string): string[] {
  return analyze(text, { publishedAt: PUBLISHED }).entities.map(entity => {
    switch (entity.type) {
      case 'date':
        return `date ${entity.value}`;
      case 'seats':
        return `seats ${entity.count} ${entity.min} ${entity.max} ${entity.party} ${entity.status}`;
      case 'party':
        return `party ${entity.id}`;
      case 'place':
        return `place ${entity.kind}`;
      default:
        return entity.type;
    }
  });
}
