import type { Document, Entity, EntityType, House } from '../index.ts';

/** The language of headings and field names; the article keeps its own. */
export type ViewLanguage = 'en' | 'hi';

export const TYPES: readonly EntityType[] = ['person', 'place', 'party', 'organization', 'date', 'seats'];

/** One row a label: what it stands for, English, Hindi. */
const LABELS = {
  person: ['People', 'लोग'],
  place: ['Places', 'जगहें'],
  party: ['Parties', 'दल'],
  organization: ['Organizations', 'संस्थाएँ'],
  date: ['Dates', 'तारीखें'],
  seats: ['Seats', 'सीटें'],
  'one-person': ['Person', 'व्यक्ति'],
  'one-place': ['Place', 'जगह'],
  'one-party': ['Party', 'दल'],
  'one-organization': ['Organization', 'संस्था'],
  'one-date': ['Date', 'तारीख'],
  'one-seats': ['Seats', 'सीटें'],
  article: ['Article', 'लेख'],
  legend: ['Highlights', 'क्या दिखे'],
  published: ['Published', 'प्रकाशित'],
  tallies: ['Seat tallies', 'सीटों का हिसाब'],
  records: ['Who and what', 'कौन और क्या'],
  mentions: ['mentions', 'उल्लेख'],
  skip: ['Skip to the seat tallies', 'सीटों के हिसाब पर जाएँ'],
  nothing: ['Nothing is marked in this text.', 'इस पाठ में कुछ चिह्नित नहीं हुआ।'],
  name: ['Name', 'नाम'],
  english: ['English', 'अंग्रेज़ी'],
  titles: ['Titles', 'पद'],
  honorific: ['Honorific', 'आदर-शब्द'],
  partyId: ['Party', 'दल'],
  wikidata: ['Wikidata', 'विकिडेटा'],
  kind: ['Kind', 'प्रकार'],
  code: ['Code', 'कोड'],
  state: ['State', 'राज्य'],
  country: ['Country', 'देश'],
  id: ['Id', 'पहचान'],
  alliance: ['Alliance', 'गठबंधन'],
  value: ['Value', 'मान'],
  grain: ['Grain', 'बारीकी'],
  relative: ['Relative', 'सापेक्ष'],
  implied: ['From the date of publication', 'प्रकाशन तिथि से'],
  count: ['Count', 'संख्या'],
  status: ['Status', 'स्थिति'],
  house: ['House', 'सदन'],
  year: ['Year', 'वर्ष'],
  about: ['Place', 'जगह'],
  confidence: ['Confidence', 'भरोसा'],
  evidence: ['Evidence', 'आधार'],
  yes: ['yes', 'हाँ'],
  assembly: ['Legislative Assembly', 'विधानसभा'],
  'lok-sabha': ['Lok Sabha', 'लोकसभा'],
  'rajya-sabha': ['Rajya Sabha', 'राज्यसभा'],
  local: ['Local body', 'स्थानीय निकाय'],
  seatsOf: ['seats', 'सीटें'],
  majority: ['Majority', 'बहुमत'],
  total: ['Total', 'कुल'],
  open: ['not accounted for', 'जिनका हिसाब नहीं'],
  asTable: ['The same as a table', 'यही तालिका में'],
  won: ['Won', 'जीतीं'],
  leading: ['Leading', 'आगे'],
  held: ['Held before', 'पहले थीं'],
  projected: ['Projected', 'अनुमान'],
  conflicts: ['What does not add up', 'जो मेल नहीं खाता'],
  hemicycle: ['Seats of the house by party', 'सदन की सीटें, दल के अनुसार'],
  bars: ['Seats by party', 'दल के अनुसार सीटें'],
  IND: ['Independents', 'निर्दलीय'],
  OTH: ['Others', 'अन्य'],
} as const;

export type LabelKey = keyof typeof LABELS;
export type Label = (key: LabelKey) => string;

/** The words of the page in one language. */
export function labels(language: ViewLanguage): Label {
  const column = language === 'hi' ? 1 : 0;
  return key => LABELS[key][column];
}

/** The name of a party id in the document, for legends and tables; the id where the document has no name. */
export function partyName(doc: Document, id: string, label: Label): string {
  if (id === 'IND' || id === 'OTH') return label(id);
  return doc.parties.find(party => party.id === id)?.name ?? id;
}

export function houseName(house: House, label: Label): string {
  return label(house);
}

/** The fields of a record that a reader may want to see, as label and value, in the order of the contract. */
export function fieldsOf(entity: Entity, label: Label): (readonly [string, string])[] {
  const rows: [LabelKey, string | number | undefined | false][] = [];
  switch (entity.type) {
    case 'person':
      rows.push(['name', entity.name], ['titles', entity.titles.join(', ')], ['honorific', entity.honorific]);
      rows.push(['partyId', entity.party], ['wikidata', entity.wikidata]);
      break;
    case 'place':
      rows.push(['name', entity.name], ['english', entity.english], ['kind', entity.kind], ['code', entity.code]);
      rows.push(['state', entity.state], ['country', entity.country]);
      break;
    case 'party':
      rows.push(['id', entity.id], ['name', entity.name], ['english', entity.english]);
      rows.push(['alliance', entity.alliance && label('yes')]);
      break;
    case 'organization':
      rows.push(['name', entity.name], ['english', entity.english]);
      break;
    case 'date':
      rows.push(['value', entity.value], ['grain', entity.grain], ['relative', entity.relative && label('yes')]);
      rows.push(['implied', entity.implied.join(', ')]);
      break;
    case 'seats':
      rows.push(['count', entity.count ?? range(entity.min, entity.max)], ['status', entity.status]);
      rows.push(['partyId', entity.party], ['about', entity.place], ['house', entity.house && label(entity.house)]);
      rows.push(['year', entity.year]);
  }
  return rows.flatMap(([key, value]) =>
    value === undefined || value === false || value === '' ? [] : [[label(key), String(value)] as const],
  );
}

function range(min: number | undefined, max: number | undefined): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (max === undefined) return `≥ ${min}`;
  return min === undefined ? `≤ ${max}` : `${min}–${max}`;
}
