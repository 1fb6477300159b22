/** Votes for things, as the signs of an article speak for them. */
export class Votes<K> {
  private readonly votes = new Map<K, number>();
  /** All votes together. */
  sum = 0;

  add(thing: K, weight: number): void {
    this.sum += weight;
    this.votes.set(thing, this.of(thing) + weight);
  }

  of(thing: K): number {
    return this.votes.get(thing) ?? 0;
  }

  /** What has the most votes; of two with as many what was named first. */
  best(): K | undefined {
    let best: K | undefined;
    let most = 0;
    for (const [thing, votes] of this.votes) {
      if (votes <= most) continue;
      best = thing;
      most = votes;
    }
    return best;
  }

  /** All that have some, the most first; of two with as many what was named first. */
  ranked(): K[] {
    return [...this.votes.keys()].sort((a, b) => this.of(b) - this.of(a));
  }
}
