/** A value, or a promise of it. A host that can't wait provides files without promises. */
export type Eventually<T> = T | Promise<T>;

/** Work that may have to wait. It yields the promises that it waits for. */
export type Work<T> = Generator<Eventually<unknown>, T, unknown>;

/** Waits for a value, inside work. */
export function* wait<T>(value: Eventually<T>): Work<T> {
  return (yield value) as T;
}

/** Waits for several values, inside work. */
export function* waitForAll<T>(values: readonly Eventually<T>[]): Work<readonly T[]> {
  return yield* wait(values.some(isPromise) ? Promise.all(values) : (values as readonly T[]));
}

/** Runs work. The result is a promise only if the work had to wait. */
export function run<T>(work: Work<T>): Eventually<T> {
  for (let step = work.next(); ; ) {
    if (step.done) return step.value;
    if (isPromise(step.value)) return finish(work, step.value);
    step = work.next(step.value);
  }
}

async function finish<T>(work: Work<T>, waitedFor: Promise<unknown>): Promise<T> {
  for (let value: unknown = waitedFor; ; ) {
    const step = await Promise.resolve(value).then(
      (settled) => work.next(settled),
      (error) => work.throw(error),
    );
    if (step.done) return step.value;
    value = step.value;
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
