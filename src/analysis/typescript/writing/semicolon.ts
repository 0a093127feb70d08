/** The end of a statement. Empty in a text without semicolons. */
export function semicolonOf(text: string): ';' | '' {
  return /;[ \t]*(?:[\r\n]|$)/.test(text) ? ';' : '';
}
