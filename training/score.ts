import type { Source } from '../src/source.ts';
import { type LabelledSpan, labelledSpans, TAGGED_TYPES } from '../src/tagger/labels.ts';

/** Counts of right, found and marked mentions, by type and together (`micro`). */
export class Tally {
  readonly rows: Map<string, { right: number; found: number; marked: number }> = new Map(
    [...TAGGED_TYPES, 'micro'].map(name => [name, { right: 0, found: 0, marked: 0 }]),
  );

  add(source: Source, labels: Uint8Array, found: readonly LabelledSpan[]): void {
    const marked = source.sentences.flatMap(({ first, last }) => labelledSpans(labels, first, last));
    const keys = new Set(marked.map(span => `${span.first} ${span.last} ${span.type}`));
    for (const { type } of marked) this.count(type, 'marked');
    for (const span of found) {
      this.count(span.type, 'found');
      if (keys.has(`${span.first} ${span.last} ${span.type}`)) this.count(span.type, 'right');
    }
  }

  private count(type: string, what: 'right' | 'found' | 'marked'): void {
    this.rows.get(type)![what] += 1;
    this.rows.get('micro')![what] += 1;
  }

  f1(name: string): number {
    const { right, found, marked } = this.rows.get(name)!;
    return found + marked === 0 ? 0 : (2 * right) / (found + marked);
  }

  toString(): string {
    return [...this.rows]
      .map(([name, { right, found, marked }]) => {
        const percent = (of: number): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));
        return `${name} ${percent(found)}/${percent(marked)}/${(100 * this.f1(name)).toFixed(1)}`;
      })
      .join('  ');
  }
}
