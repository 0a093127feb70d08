/** The words of a name: `close` and `socket` of `closeSocket`. */
export function wordsOf(name: string): readonly string[] {
  const words =
    name.replace(/(Ref|Impl|Like|Class|Ctor|Constructor)$/, '').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}
