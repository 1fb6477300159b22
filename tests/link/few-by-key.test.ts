import { expect, test } from 'vitest';
import { FewByKey } from '../../src/link/few-by-key.ts';

test.each([3, 8, 9, 40])('%i values come back by their keys, in the order in which they were added', count => {
  const values = new FewByKey<number>();
  for (let at = 0; at < count; at++) {
    expect(values.get(`key ${at}`)).toBeUndefined();
    values.add(`key ${at}`, at);
  }
  for (let at = 0; at < count; at++) expect(values.get(`key ${at}`)).toBe(at);
  expect(values.values).toEqual(Array.from({ length: count }, (_, at) => at));
});
