import { grown } from '../grown.ts';
import type { Surface } from './surface.ts';

/** A record a sense: the row, how its surface is written, and the next sense of the same surface, 0 for none. */
const ROW = 0;
const WRITTEN = 1;
const NEXT = 2;
const WIDTH = 3;

const AMBIGUOUS = 1;
const GLUED = 2;
const CAPITALS = 4;

/** Rows by surface, as lists in one array: there are tens of thousands, and few of them are ever asked for. */
export class SenseRecords {
  /** Record 0 is none. */
  private records: Int32Array = new Int32Array(WIDTH << 10);
  private count = 1;

  /**
   * Adds a sense behind the last one of its surface, 0 where it has none, and returns the one that is last then. The surfaces of
   * one row come one after the other.
   */
  add(last: number, row: number, { ambiguous, glued, exact }: Surface): number {
    const written = (ambiguous ? AMBIGUOUS : 0) | (glued ? GLUED : 0) | (exact === undefined ? 0 : CAPITALS);
    if (last !== 0 && this.row(last) === row) {
      // The row has both जी-20 and जी 20: it counts with white space too.
      if (this.isGlued(last) && !glued) this.records[last * WIDTH + WRITTEN] = written;
      return last;
    }
    const sense = this.count++;
    this.records = grown(this.records, this.count * WIDTH);
    this.records[sense * WIDTH + ROW] = row;
    this.records[sense * WIDTH + WRITTEN] = written;
    if (last !== 0) this.records[last * WIDTH + NEXT] = sense;
    return sense;
  }

  row(sense: number): number {
    return this.records[sense * WIDTH + ROW]!;
  }

  next(sense: number): number {
    return this.records[sense * WIDTH + NEXT]!;
  }

  isAmbiguous(sense: number): boolean {
    return (this.records[sense * WIDTH + WRITTEN]! & AMBIGUOUS) !== 0;
  }

  isGlued(sense: number): boolean {
    return (this.records[sense * WIDTH + WRITTEN]! & GLUED) !== 0;
  }

  /** Whether it is a short Latin abbreviation, which counts only in capitals. */
  isInCapitals(sense: number): boolean {
    return (this.records[sense * WIDTH + WRITTEN]! & CAPITALS) !== 0;
  }
}
