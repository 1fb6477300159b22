export interface ConcurrentOptions {
  /** How many calls may be under way, results that nobody has taken yet included. */
  readonly limit: number;
  /** Results in the order of the input; otherwise as they come. */
  readonly ordered: boolean;
  readonly signal?: AbortSignal;
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
  const underWay = new Set<Promise<Settled<R>>>();
  let next: Promise<Settled<R>> | undefined;
  let ended = false;
  const { aborted, release } = abortOf<R>(signal);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (next === undefined && !ended && underWay.size < limit) {
        next = iterator.next().then(
          result => ({ kind: 'input', result }) as Settled<R>,
          error => ({ kind: 'failed', error }),
        );
      }
      const [oldest] = underWay;
      const results = ordered ? (oldest ? [oldest] : []) : underWay;
      const waiting = next === undefined ? [...results] : [next, ...results];
      if (waiting.length === 0) return;
      const settled = await Promise.race(aborted ? [...waiting, aborted] : waiting);
      if (settled.kind === 'failed') throw settled.error;
      if (settled.kind === 'input') {
        next = undefined;
        if (settled.result.done) ended = true;
        else underWay.add(follow(run(settled.result.value as T)));
      } else {
        underWay.delete(settled.self());
        yield settled.value;
      }
    }
  } finally {
    release();
    // A read that is under way cannot be called back; its end is not waited for.
    if (next === undefined) await iterator.return?.();
    else void next.then(() => iterator.return?.()).catch(() => undefined);
  }
}

type Settled<R> =
  | { readonly kind: 'input'; readonly result: IteratorResult<unknown> }
  | { readonly kind: 'value'; readonly value: R; readonly self: () => Promise<Settled<R>> }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The call as a promise that never rejects and knows itself. */
function follow<R>(call: Promise<R>): Promise<Settled<R>> {
  const self: Promise<Settled<R>> = call.then(
    value => ({ kind: 'value', value, self: () => self }),
    error => ({ kind: 'failed', error }),
  );
  return self;
}

function abortOf<R>(signal: AbortSignal | undefined): { aborted?: Promise<Settled<R>>; release: () => void } {
  if (!signal) return { release: () => undefined };
  let release = (): void => undefined;
  const aborted = new Promise<Settled<R>>(resolve => {
    const listen = (): void => resolve({ kind: 'failed', error: signal.reason });
    signal.addEventListener('abort', listen, { once: true });
    release = () => signal.removeEventListener('abort', listen);
  });
  return { aborted, release };
}
