import type { Language } from '../../src/document.ts';
import type { Sample } from '../../training/language/samples.ts';

/** How often each code was called what. */
export type Confusion = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function confusionOf(samples: readonly Sample[], called: readonly string[]): Confusion {
  const table = new Map<string, Map<string, number>>();
  samples.forEach(({ code }, index) => {
    const row = table.get(code) ?? new Map<string, number>();
    row.set(called[index]!, (row.get(called[index]!) ?? 0) + 1);
    table.set(code, row);
  });
  return table;
}

export function accuracy(samples: readonly Sample[], called: readonly string[]): number {
  return samples.filter(({ code }, index) => code === called[index]).length / (samples.length || 1);
}

/** F1 of each code that stands in the samples, and their mean. */
export function macroF1(
  samples: readonly Sample[],
  called: readonly string[],
): { macro: number; f1: Map<string, number> } {
  const codes = [...new Set(samples.map(sample => sample.code))].sort();
  const f1 = new Map(
    codes.map(code => {
      const right = samples.filter((sample, index) => sample.code === code && called[index] === code).length;
      const there = samples.filter(sample => sample.code === code).length;
      const said = called.filter(other => other === code).length;
      return [code, (2 * right) / (there + said || 1)] as const;
    }),
  );
  return { macro: [...f1.values()].reduce((sum, value) => sum + value, 0) / (codes.length || 1), f1 };
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/** In each range of confidence: the mean of what was said, and the share that was right. `und-…` is left out. */
export function reliability(samples: readonly Sample[], called: readonly Language[]): Bin[] {
  return EDGES.map((from, edge) => {
    const to = EDGES[edge + 1] ?? Number.POSITIVE_INFINITY;
    const inside = called
      .map((language, index) => ({ language, right: language.code === samples[index]!.code }))
      .filter(({ language: { code, confidence } }) => !code.startsWith('und') && confidence >= from && confidence < to);
    const count = inside.length || 1;
    return {
      from,
      count: inside.length,
      confidence: inside.reduce((sum, { language }) => sum + language.confidence, 0) / count,
      right: inside.filter(({ right }) => right).length / count,
    };
  });
}
