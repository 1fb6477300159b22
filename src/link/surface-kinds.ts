import type { PlaceKind } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { foldedKey } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';

/** Kinds that have been decided. Most articles never ask for one by its words: they are joined when first asked for. */
export class SurfaceKinds {
  /** By the index of a mention, in text order; undefined for what is no place. */
  readonly decided: (PlaceKind | undefined)[] = [];
  private bySurface: Map<string, PlaceKind> | undefined;
  /** So many of them are in the map. */
  private read = 0;

  constructor(
    private readonly source: Source,
    private readonly mentions: readonly Mention[],
  ) {}

  /** The kind last decided for a mention of the same words as that at `index`. */
  before(index: number): PlaceKind | undefined {
    this.bySurface ??= new Map();
    for (; this.read < index; this.read++) {
      const kind = this.decided[this.read];
      if (kind !== undefined) this.bySurface.set(this.surfaceOf(this.read), kind);
    }
    return this.bySurface.get(this.surfaceOf(index));
  }

  private surfaceOf(index: number): string {
    const { first, last } = this.mentions[index]!;
    return foldedKey(this.source.tokens, first, last);
  }
}
