import type { Document, Entity, EntityType } from '../src/index.ts';
import type { GoldArticle, GoldMention } from './gold/gold.ts';

/** Counts behind precision and recall. */
export interface Counts {
  right: number;
  found: number;
  marked: number;
}

export interface Miss {
  readonly article: string;
  readonly what: string;
  readonly kind: 'miss' | 'extra' | 'value';
  readonly context: string;
}

export const TYPES: readonly EntityType[] = ['person', 'place', 'party', 'organization', 'date', 'seats'];
const NAMES: readonly string[] = ['person', 'place', 'party', 'organization'];

/** What a run over marked articles gathers: `spans` by type, `micro` over the four name types, shares of right attributes. */
export class Score {
  readonly spans: Map<string, Counts> = new Map(
    [...TYPES, 'micro', 'seat records'].map(type => [type, { right: 0, found: 0, marked: 0 }]),
  );
  /** right of all, by attribute. */
  readonly attributes: Map<string, { right: number; all: number }> = new Map();
  readonly misses: Miss[] = [];

  add(gold: GoldArticle, doc: Document): void {
    const marked = new Map(gold.mentions.map(mention => [keyOf(mention.type, mention), mention]));
    const found = new Map(doc.entities.map(entity => [keyOf(entity.type, entity), entity]));
    for (const type of TYPES) {
      const ofMarked = gold.mentions.filter(mention => mention.type === type);
      const ofFound = doc.entities.filter(entity => entity.type === type);
      const right = ofMarked.filter(mention => found.has(keyOf(type, mention))).length;
      this.count(type, right, ofFound.length, ofMarked.length);
      if (NAMES.includes(type)) this.count('micro', right, ofFound.length, ofMarked.length);
    }
    for (const [key, mention] of marked) {
      const entity = found.get(key);
      if (entity) this.compare(gold, mention, entity);
      else this.miss(gold, 'miss', mention.type, mention);
    }
    for (const [key, entity] of found) if (!marked.has(key)) this.miss(gold, 'extra', entity.type, entity);
    this.seatRecords(gold, doc);
    for (const [index, paragraph] of gold.paragraphs.entries()) {
      const code = doc.paragraphs[index]?.language.code;
      this.attribute(gold, 'language', code === paragraph.language, paragraph, `${code} for ${paragraph.language}`);
    }
  }

  private count(type: string, right: number, found: number, marked: number): void {
    const counts = this.spans.get(type)!;
    counts.right += right;
    counts.found += found;
    counts.marked += marked;
  }

  private compare(gold: GoldArticle, mention: GoldMention, entity: Entity): void {
    const check = (name: string, expected: unknown, given: unknown): void => {
      this.attribute(gold, name, expected === given, mention, `${name} ${String(given)} for ${String(expected)}`);
    };
    if (entity.type === 'party' && mention.id !== undefined) check('party.id', mention.id, entity.id);
    if (entity.type === 'place' && mention.kind !== undefined) check('place.kind', mention.kind, entity.kind);
    if (entity.type === 'person') check('person.name', mention.ref ?? mention.surface, entity.name);
    if (entity.type === 'date' && gold.published !== undefined) check('date.value', mention.value, entity.value);
  }

  /** A record is right where count, party and status agree on touching spans; place, house and year are shares of those. */
  private seatRecords(gold: GoldArticle, doc: Document): void {
    const marked = gold.mentions.filter(mention => mention.type === 'seats');
    const found = doc.entities.filter(entity => entity.type === 'seats');
    const free = new Set(found);
    let right = 0;
    for (const mention of marked) {
      const entity = [...free].find(candidate => candidate.start < mention.end && mention.start < candidate.end);
      if (!entity) continue;
      const same = (['count', 'min', 'max', 'party', 'status'] as const).every(
        field => entity[field] === mention[field],
      );
      free.delete(entity);
      if (!same) {
        const brief = (x: typeof entity | GoldMention): string =>
          `${x.count ?? `${x.min}..${x.max}`}/${x.party ?? '-'}/${x.status}`;
        this.misses.push({
          ...this.where(gold, mention),
          kind: 'value',
          what: `seats ${brief(entity)} for ${brief(mention)}`,
        });
        continue;
      }
      right += 1;
      for (const field of ['place', 'house', 'year'] as const) {
        this.attribute(
          gold,
          `seats.${field}`,
          entity[field] === mention[field],
          mention,
          `seats.${field} ${entity[field]} for ${mention[field]}`,
        );
      }
    }
    this.count('seat records', right, found.length, marked.length);
  }

  private attribute(
    gold: GoldArticle,
    name: string,
    right: boolean,
    span: { start: number; end: number },
    what: string,
  ): void {
    const share = this.attributes.get(name) ?? { right: 0, all: 0 };
    share.all += 1;
    if (right) share.right += 1;
    else this.misses.push({ ...this.where(gold, span), kind: 'value', what });
    this.attributes.set(name, share);
  }

  private miss(gold: GoldArticle, kind: 'miss' | 'extra', type: string, span: { start: number; end: number }): void {
    this.misses.push({ ...this.where(gold, span), kind, what: type });
  }

  private where(
    gold: GoldArticle,
    { start, end }: { start: number; end: number },
  ): { article: string; context: string } {
    const before = gold.text.slice(Math.max(0, start - 40), start);
    const after = gold.text.slice(end, end + 40);
    return {
      article: gold.id,
      context: `${before}⟦${gold.text.slice(start, Math.min(end, start + 80))}⟧${after}`.replace(/\n/g, '⏎'),
    };
  }
}

function keyOf(type: string, { start, end }: { start: number; end: number }): string {
  return `${type} ${start} ${end}`;
}

export function precision({ right, found }: Counts): number {
  return found === 0 ? 0 : right / found;
}

export function recall({ right, marked }: Counts): number {
  return marked === 0 ? 0 : right / marked;
}

export function f1({ right, found, marked }: Counts): number {
  return found + marked === 0 ? 0 : (2 * right) / (found + marked);
}
