/**
 * Counts how often a name occurs as a whole word in a text. Comments and strings count too, which is on the safe side.
 */
export function timesWritten(name: string, text: string): number {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return text.match(new RegExp(String.raw`(?<![\w$#])${escaped}(?![\w$#])`, 'g'))?.length ?? 0;
}
