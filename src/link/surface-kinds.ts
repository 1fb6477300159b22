import type { PlaceKind } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { foldedKey } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';

/** The kind last decided for a mention of the same words. Most articles never ask: words are joined when first asked for. */
export class SurfaceKinds {
  private readonly bySurface = new Map<string, PlaceKind>();
  private readonly places: Mention[] = [];
  private readonly kinds: PlaceKind[] = [];
  /** So many of them are in the map. */
  private read = 0;

  constructor(private readonly source: Source) {}

  add(place: Mention, kind: PlaceKind): void {
    this.places.push(place);
    this.kinds.push(kind);
  }

  of(place: Mention): PlaceKind | undefined {
    for (; this.read < this.places.length; this.read++) {
      this.bySurface.set(this.surfaceOf(this.places[this.read]!), this.kinds[this.read]!);
    }
    return this.bySurface.get(this.surfaceOf(place));
  }

  private surfaceOf({ first, last }: Mention): string {
    return foldedKey(this.source.tokens, first, last);
  }
}
