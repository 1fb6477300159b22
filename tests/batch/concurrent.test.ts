import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { mapConcurrently } from '../../src/batch/concurrent.ts';
import { collect } from './archive.ts';

async function* numbers(count: number, seen: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    seen.push(number);
    yield number;
  }
}

const slowFirst = async (number: number): Promise<number> => {
  await wait(number === 0 ? 30 : 1);
  return number;
};

test('the order of the input is kept, or not', async () => {
  expect(await collect(mapConcurrently(numbers(5), slowFirst, { limit: 3, ordered: true }))).toEqual([0, 1, 2, 3, 4]);
  const unordered = await collect(mapConcurrently(numbers(5), slowFirst, { limit: 3, ordered: false }));
  expect(unordered).not.toEqual([0, 1, 2, 3, 4]);
  expect(unordered.sort()).toEqual([0, 1, 2, 3, 4]);
});

test('a reader that does not ask holds the input back', async () => {
  const seen: number[] = [];
  const results = mapConcurrently(numbers(1000, seen), async number => number, { limit: 4, ordered: true });
  await results.next();
  await wait(20);
  expect(seen.length).toBeLessThanOrEqual(5);
  await results.return(undefined);
  expect(seen.length).toBeLessThanOrEqual(5);
});

test('the first failure ends it, of the input or of the work', async () => {
  const broken = async function* (): AsyncGenerator<number> {
    yield 1;
    throw new Error('no more input');
  };
  const options = { limit: 2, ordered: true };
  await expect(collect(mapConcurrently(broken(), slowFirst, options))).rejects.toThrow('no more input');
  const failing = (number: number): Promise<number> =>
    number === 3 ? Promise.reject(new Error('three')) : Promise.resolve(number);
  await expect(collect(mapConcurrently(numbers(9), failing, options))).rejects.toThrow('three');
});

test('a signal ends it at once, also while the input is silent', async () => {
  const silent = async function* (): AsyncGenerator<number> {
    yield 1;
    await wait(10_000, undefined, { ref: false });
  };
  const controller = new AbortController();
  const results = collect(mapConcurrently(silent(), slowFirst, { limit: 2, ordered: true, signal: controller.signal }));
  setTimeout(() => controller.abort(), 20);
  await expect(results).rejects.toMatchObject({ name: 'AbortError' });
});

test('a result that was taken is not kept alive, neither by a signal nor by a slow call', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const taken: WeakRef<object>[] = [];
  const slow = async (number: number): Promise<{ number: number }> => {
    await wait(number === 0 ? 300 : 0);
    return { number };
  };
  const { signal } = new AbortController();
  for await (const result of mapConcurrently(numbers(60), slow, { limit: 4, ordered: false, signal })) {
    taken.push(new WeakRef(result));
    if (taken.length === 50) break;
  }
  await wait(10);
  collectGarbage();
  expect(taken.filter(one => one.deref()).length).toBeLessThan(10);
});
