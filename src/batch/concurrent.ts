export interface ConcurrentOptions {
  /** How many calls may be under way, results that nobody has taken yet included. */
  readonly limit: number;
  /** Results in the order of the input; otherwise as they come. */
  readonly ordered: boolean;
  readonly signal?: AbortSignal;
}

/** A call under way, and how it has ended once it has. */
interface Call<R> {
  end?: { readonly value: R } | { readonly error: unknown };
}

/**
 * `run` over the input, several at a time. Takes no more input than the reader of the results has room for.
 * The first failure ends it. Throws the signal's reason when that is aborted.
 */
export async function* mapConcurrently<T, R>(
  input: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  { limit, ordered, signal }: ConcurrentOptions,
): AsyncGenerator<R> {
  const iterator = input[Symbol.asyncIterator]();
  const calls: Call<R>[] = [];
  let reading: Promise<void> | undefined;
  let inputEnd: { readonly error?: unknown } | undefined;
  // No `Promise.race`: what loses it again and again, such as a signal, would keep every result alive.
  let wake = (): void => undefined;
  const follow = async (item: T): Promise<void> => {
    const call: Call<R> = {};
    calls.push(call);
    try {
      call.end = { value: await run(item) };
    } catch (error) {
      call.end = { error };
    }
    wake();
  };
  const read = async (): Promise<void> => {
    try {
      const next = await iterator.next();
      if (next.done) inputEnd = {};
      else void follow(next.value);
    } catch (error) {
      inputEnd = { error };
    }
    reading = undefined;
    wake();
  };
  const abort = (): void => wake();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (reading === undefined && inputEnd === undefined && calls.length < limit) reading = read();
      if (inputEnd && 'error' in inputEnd) throw inputEnd.error;
      const ready = ordered ? (calls[0]?.end ? 0 : -1) : calls.findIndex(call => call.end);
      if (ready >= 0) {
        const end = calls.splice(ready, 1)[0]!.end!;
        if ('error' in end) throw end.error;
        yield end.value;
      } else if (inputEnd && calls.length === 0) return;
      else await new Promise<void>(resolve => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    // A read that is under way cannot be called back; its end is not waited for.
    if (reading === undefined) await iterator.return?.();
    else void reading.then(() => iterator.return?.()).catch(() => undefined);
  }
}
