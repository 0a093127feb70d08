// Argument lists of close(). Evaluated in every runtime, so it refers to nothing outside itself.

/** One to four bytes of UTF-8 a character, and halves of a surrogate pair, which are sent as U+FFFD of three bytes. */
const reasons = [
  '',
  ...[1, 122, 123, 124, 1000].map((count) => 'a'.repeat(count)),
  ...[61, 62, 500].map((count) => 'é'.repeat(count)),
  ...[41, 42, 333].map((count) => '€'.repeat(count)),
  ...[30, 31, 250].map((count) => '😀'.repeat(count)),
  ...[41, 42].map((count) => '\ud83d'.repeat(count)),
  ...[41, 42].map((count) => '\ude00'.repeat(count)),
];

/** What isn't a string, in the reason's place. */
const noReasons = [undefined, null, 42, 1n, true, {}, Uint8Array.of(98, 121, 101), Symbol('bye')];

/** @type {readonly (readonly unknown[])[]} */
export const calls = [
  [],
  [undefined],
  ...Array.from({ length: 65_536 }, (_, code) => [code]),
  // Numbers that are no 16-bit whole numbers. The halves tell how a runtime rounds.
  ...[-1, -0, 65_536, 69_536, 1e9, -Infinity, Infinity, NaN].map((code) => [code]),
  ...[999.4, 999.5, 999.6, 1000.4, 1000.5, 1000.6, 1003.5, 1004.5, 1006.5, 1013.5, 1014.5].map((code) => [code]),
  ...[2999.4, 2999.5, 2999.6, 3000.5, 3999.5, 4998.6, 4999.4, 4999.5, 4999.6].map((code) => [code]),
  // What isn't a number.
  ...['1000', '1006', '4000', ' 3000 ', '0xfa0', '4000.5', 'abc', ''].map((code) => [code]),
  ...[1000n, 4000n, 1006n, null, true, false, {}, { code: 1000, reason: 'done' }].map((code) => [code]),
  ...[1000, 4000, 1006, undefined].flatMap((code) => reasons.map((reason) => [code, reason])),
  ...[1000, undefined].flatMap((code) => noReasons.map((reason) => [code, reason])),
];

/**
 * A call as it would be written.
 *
 * @param {readonly unknown[]} args
 */
export function written(args) {
  return `close(${args.map(writtenValue).join(', ')})`;
}

/**
 * A value as it would be written.
 *
 * @param {unknown} value
 */
export function writtenValue(value) {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Uint8Array) return `Uint8Array.of(${value.join(', ')})`;
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const [first = ''] = value;
  return value.length > 10 ? `${JSON.stringify(first)}.repeat(${[...value].length})` : JSON.stringify(value);
}
