import type { Describe } from '../../src/grammar/seats/judge.ts';

/** The features that `describe` tells, as strings. */
export function featuresOf(describe: Describe): string[] {
  const names: string[] = [];
  describe({
    add: (...parts) => names.push(parts.join('')),
    addAll: (head, ends) => {
      for (const end of ends) names.push(head + end);
    },
  });
  return names;
}
