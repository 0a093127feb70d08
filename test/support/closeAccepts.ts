import type { Api } from '../../src/registry/apis/api.js';
import { closeOutcome } from '../../src/registry/apis/closeOutcome.js';

/** Argument lists of close(), as they would be written in a program. */
export const argumentLists: readonly string[] = [
  '',
  'undefined',
  ...Array.from({ length: 65_536 }, (_, code) => String(code)),
  // Numbers that are no 16-bit whole numbers. The halves tell how a runtime rounds.
  ...['-1', '-0', '65536', '1e9', '-Infinity', 'Infinity', 'NaN'],
  ...['999.4', '999.5', '999.6', '1000.4', '1000.5', '1000.6', '1003.5', '1004.5', '1006.5', '1013.5', '1014.5'],
  ...['2999.4', '2999.5', '2999.6', '3000.5', '4998.6', '4999.4', '4999.5', '4999.6'],
  // What isn't a number.
  ...["'1000'", "'1006'", "'4000'", "' 3000 '", "'0xfa0'", "'4000.5'", "'abc'", "''"],
  ...['1000n', '4000n', '1006n', 'null', 'true', 'false', '{}', "{ code: 1000, reason: 'done' }"],
  // Reasons, by bytes of UTF-8: one to four bytes a character, and halves of a surrogate pair, which count three.
  ...['1000', '4000', '1006', 'undefined'].flatMap((code) =>
    [
      "''",
      ...[1, 122, 123, 124, 1000].map((count) => `'a'.repeat(${count})`),
      ...[61, 62].map((count) => `'é'.repeat(${count})`),
      ...[41, 42].map((count) => `'€'.repeat(${count})`),
      ...[30, 31].map((count) => `'😀'.repeat(${count})`),
      ...[41, 42].map((count) => `'\\ud83d'.repeat(${count})`),
      ...[41, 42].map((count) => `'\\ude00'.repeat(${count})`),
    ].map((reason) => `${code}, ${reason}`),
  ),
];

/** The arguments that such lists stand for. */
export function evaluated(lists: readonly string[]): unknown[][] {
  return Function(`return [${lists.map((list) => `[${list}]`).join()}]`)();
}

/**
 * The name of the error that the standard WebSocket's close() throws at each argument list, or null. Refers to nothing
 * outside itself, so that it can be evaluated in a page. Nothing need listen at the address: close() judges its
 * arguments before it looks at the connection.
 */
export function standardCloseErrors(
  lists: readonly string[],
  WebSocketClass = globalThis.WebSocket,
): (string | null)[] {
  const socket = new WebSocketClass('ws://127.0.0.1:9');
  socket.onerror = () => {};
  const argumentsOfCalls = Function(`return [${lists.map((list) => `[${list}]`).join()}]`)();
  return argumentsOfCalls.map((args: [number?, string?]) => {
    try {
      socket.close(...args);
      return null;
    } catch (error) {
      return (error as Error).name;
    }
  });
}

/** Where a runtime doesn't do what the registry claims of its API, given the errors it threw at `argumentLists`. */
export function departures(api: Api, errors: readonly (string | null)[]): string[] {
  return evaluated(argumentLists).flatMap(([code, reason], at) => {
    const claimed = claimedError(api, code, reason);
    return claimed === 'varies' || claimed === errors[at]
      ? []
      : [`close(${argumentLists[at]}): ${errors[at]}, expected ${claimed}`];
  });
}

function claimedError(api: Api, code: unknown, reason: unknown): string | null {
  const outcome = closeOutcome(api, code);
  if (outcome.does === 'throw') return outcome.error;
  if (reason === undefined) return null;
  if (code === undefined) return api.reasonWithoutCode === 'dropped' ? null : 'varies';
  return byteLength(reason) > 123 && api.longReason.does === 'throw' ? api.longReason.error : null;
}

/** In UTF-8. */
export function byteLength(reason: unknown): number {
  return new TextEncoder().encode(String(reason)).length;
}

/** Where undici 7.30, and with it Node.js, doesn't do what the standard asks. */
export const undiciDepartures: readonly string[] = [
  // It takes every fraction to the even neighbour, not only the halves.
  'close(999.4): null, expected InvalidAccessError',
  'close(1000.6): null, expected InvalidAccessError',
  'close(2999.4): null, expected InvalidAccessError',
  'close(4999.4): InvalidAccessError, expected null',
  // It takes a bigint for a number.
  'close(1000n): null, expected TypeError',
  'close(4000n): null, expected TypeError',
  'close(1006n): InvalidAccessError, expected TypeError',
];

/** Where Chromium 156 doesn't do what the standard asks: it cuts fractions where Web IDL rounds them. */
export const chromiumDepartures: readonly string[] = [
  'close(999.5): InvalidAccessError, expected null',
  'close(999.6): InvalidAccessError, expected null',
  'close(1000.6): null, expected InvalidAccessError',
  'close(2999.5): InvalidAccessError, expected null',
  'close(2999.6): InvalidAccessError, expected null',
  'close(4999.5): null, expected InvalidAccessError',
  'close(4999.6): null, expected InvalidAccessError',
];
