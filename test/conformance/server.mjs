import { makeAttempts } from './attempts.mjs';

/** Runs inside a server runtime: what its handlers hand over to, and what it answers to `GET /report`. */
export function makeServerSide() {
  const attempts = makeAttempts();
  /** @type {Record<string, unknown>} */
  const arrivals = {};
  /** @type {string[]} */
  let ends = [];
  return {
    /**
     * A connection was opened.
     *
     * @param {string} path of its request
     * @param {(...args: any[]) => unknown} close
     * @param {{ isOpen?: () => boolean, ends?: Readonly<Record<string, () => unknown>> }} [more] other ways to end it
     */
    opened(path, close, { isOpen, ends: ways = {} } = {}) {
      const [, what, id = ''] = path.split('/');
      ends = Object.keys(ways);
      if (what === 'calls') attempts.attempt(Number(id), close, isOpen);
      if (what === 'ends') ways[decodeURIComponent(id)]?.();
    },
    /**
     * A connection was closed.
     *
     * @param {string} path of its request
     * @param {{ code: unknown, wasClean?: unknown }} event
     */
    closed(path, { code, wasClean }) {
      const [, what, scenario = ''] = path.split('/');
      if (what === 'arrivals') arrivals[decodeURIComponent(scenario)] = { code, wasClean };
    },
    /** @param {string} version of the runtime */
    report(version) {
      return JSON.stringify({ version, isDone: attempts.isDone(), outcomes: attempts.outcomes, arrivals, ends });
    },
  };
}
