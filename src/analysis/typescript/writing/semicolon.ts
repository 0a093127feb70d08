/** What ends a statement in a text: nothing in one that does without. */
export function semicolonOf(text: string): ';' | '' {
  return /;[ \t]*(?:\r?\n|$)/.test(text) ? ';' : '';
}
