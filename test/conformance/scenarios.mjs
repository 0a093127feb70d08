/**
 * What the other end does to an open connection.
 *
 * @typedef {{ does: 'close', code?: number | undefined, reason?: string } | { does: 'end' } | { does: 'reset' } | { does: 'be killed' }} Ending
 */

const legal = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4000];
const illegal = [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535];

/** What a peer that keeps to RFC 6455 can do, by its name in the table. @type {Readonly<Record<string, Ending>>} */
export const orderly = {
  'close()': { does: 'close' },
  ...Object.fromEntries(legal.map((code) => [`close(${code})`, { does: 'close', code }])),
  "close(4000, 'bye')": { does: 'close', code: 4000, reason: 'bye' },
  'terminate()': { does: 'end' },
  'a TCP reset': { does: 'reset' },
  'a killed process': { does: 'be killed' },
};

/** Codes that nobody may send, in a Close frame all the same. @type {Readonly<Record<string, Ending>>} */
export const broken = Object.fromEntries(illegal.map((code) => [`${code} in a frame`, { does: 'close', code }]));

/** Connections that never open. */
export const unopened = /** @type {const} */ (['a refused connection', 'HTTP status 401', 'an untrusted certificate']);
