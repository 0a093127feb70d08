// One escape sequence or one character of a literal in the source. A line break in a template is one unit for every
// kind of line end. A continued line (\ at its end) is none.
const piece =
  /\\(?:u\{([0-9a-fA-F]+)\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[0-7]{1,3}|(\r\n|[\n\r\u2028\u2029])|[\s\S])|\r\n|[\s\S]/g;

/**
 * The source of a string literal, cut to the first `units` UTF-16 units of its `value`. Quotes and escapes are kept.
 * Undefined when `source` isn't a single literal.
 */
export function leadingUnits(source: string, value: string, units: number): string | undefined {
  const quote = source.charAt(0);
  if (!/^['"`]$/.test(quote) || source.at(-1) !== quote) return undefined;
  let kept = '';
  let count = 0;
  let all = 0;
  for (const [written, astral, continued] of source.slice(1, -1).matchAll(piece)) {
    if (written === quote) return undefined;
    const length = continued ? 0 : astral && Number.parseInt(astral, 16) > 0xffff ? 2 : 1;
    all += length;
    if (all > units) continue;
    kept += written;
    count = all;
  }
  return all === value.length && count === units ? `${quote}${kept}${quote}` : undefined;
}
