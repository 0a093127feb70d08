import { calls } from './calls.mjs';

/**
 * The calls of one run inside a runtime, each made once. `outcomes[i]` is the name of the error that call i threw, or
 * the number of the connection that it went out on: what was on the wire is seen from the other end.
 */
export function makeAttempts() {
  let next = 0;
  /** @type {(string | number)[]} */
  const outcomes = [];
  return {
    outcomes,
    isDone: () => next >= calls.length,
    /**
     * Makes calls on an open connection until one doesn't throw, or leaves it half closed all the same.
     *
     * @param {number} connection
     * @param {(...args: any[]) => unknown} close
     * @param {() => boolean} isOpen
     * @returns {boolean} whether it will close
     */
    attempt(connection, close, isOpen = () => true) {
      while (next < calls.length) {
        const call = next++;
        try {
          close(...(calls[call] ?? []));
          outcomes[call] = connection;
          return true;
        } catch (error) {
          outcomes[call] = /** @type {Error} */ (error).name;
          if (!isOpen()) return false;
        }
      }
      close(1000);
      return true;
    },
  };
}
