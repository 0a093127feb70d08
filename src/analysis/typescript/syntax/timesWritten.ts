/** How often a name, or any other property's key, stands by itself in a text. Comments and strings count too: that errs on the safe side. */
export function timesWritten(name: string, text: string): number {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return text.match(new RegExp(String.raw`(?<![\w$#])${escaped}(?![\w$#])`, 'g'))?.length ?? 0;
}
