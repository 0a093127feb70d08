/** Argument lists of close(), as they would be written in a program. */
export const argumentLists: readonly string[] = [
  '',
  'undefined',
  ...Array.from({ length: 65_536 }, (_, code) => String(code)),
  // Numbers that are no 16-bit whole numbers. The halves tell how a runtime rounds.
  ...['-1', '-0', '65536', '1e9', '-Infinity', 'Infinity', 'NaN'],
  ...['999.4', '999.5', '999.6', '1000.4', '1000.5', '1000.6', '1003.5', '1004.5', '1006.5', '1014.5'],
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
