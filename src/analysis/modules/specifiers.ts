const specifier = /(?:\b(?:from|import)\s*\(?|\brequire\s*\()\s*(?:'([^'\n]+)'|"([^"\n]+)")/g;

/**
 * The specifiers that a text may import, in order, each once. Found lexically, which is cheap: those in comments count
 * too.
 */
export function specifiersIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, single, double] of text.matchAll(specifier)) found.add(single ?? double ?? '');
  return [...found];
}
