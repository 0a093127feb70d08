/** What is there at once, or after a while: files of a host that can wait, and of one that can't. */
export type Eventually<T> = T | Promise<T>;

/** Work that may have to wait: it yields what it waits for. */
export type Work<T> = Generator<Eventually<unknown>, T, unknown>;

/** Within work, waits for a value. */
export function* wait<T>(value: Eventually<T>): Work<T> {
  return (yield value) as T;
}

/** Within work, waits for several values. */
export function* waitForAll<T>(values: readonly Eventually<T>[]): Work<readonly T[]> {
  return yield* wait(values.some(isPromise) ? Promise.all(values) : (values as readonly T[]));
}

/** Does work: at once as far as nothing has to be waited for, and as a promise from there. */
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
