import type { PlaceKind } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { foldedKey } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';

/** The kind last decided for a mention of the same words. Most articles never ask: words are joined when first asked for. */
export class SurfaceKinds {
  private readonly bySurface = new Map<string, PlaceKind>();
  /** Mentions with their kinds that are not in the map yet. */
  private readonly mentions: Mention[] = [];
  private readonly kinds: PlaceKind[] = [];

  constructor(private readonly source: Source) {}

  add(mention: Mention, kind: PlaceKind): void {
    this.mentions.push(mention);
    this.kinds.push(kind);
  }

  of(mention: Mention): PlaceKind | undefined {
    for (let at = 0; at < this.mentions.length; at++) {
      this.bySurface.set(this.surfaceOf(this.mentions[at]!), this.kinds[at]!);
    }
    this.mentions.length = 0;
    this.kinds.length = 0;
    return this.bySurface.get(this.surfaceOf(mention));
  }

  private surfaceOf({ first, last }: Mention): string {
    return foldedKey(this.source.tokens, first, last);
  }
}
