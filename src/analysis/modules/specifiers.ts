const specifier = /(?:\b(?:from|import)\s*\(?|\brequire\s*\()\s*(?:'([^'\n]+)'|"([^"\n]+)")/g;

/**
 * What a text may import, in order, each once. By its looks only, so that it costs next to nothing: what stands in a
 * comment counts too.
 */
export function specifiersIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, single, double] of text.matchAll(specifier)) found.add(single ?? double ?? '');
  return [...found];
}
