import { makeAttempts } from './attempts.mjs';

/** Runs inside a server runtime: what its handlers hand over to, and what it answers to `GET /report`. */
export function makeServerSide() {
  const attempts = makeAttempts();
  /** @type {Record<string, unknown>} */
  const arrivals = {};
  return {
    /**
     * A connection was opened.
     *
     * @param {string} path of its request
     * @param {(...args: any[]) => unknown} close
     * @param {() => boolean} [isOpen]
     */
    opened(path, close, isOpen) {
      const [, what, connection] = path.split('/');
      if (what === 'calls') attempts.attempt(Number(connection), close, isOpen);
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
      return JSON.stringify({ version, isDone: attempts.isDone(), outcomes: attempts.outcomes, arrivals });
    },
  };
}
