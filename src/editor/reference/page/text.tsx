/** A text with code in backticks. The words of the search query are marked. */
export function Text({ text, words = [] }: { readonly text: string; readonly words?: readonly string[] }) {
  return (
    <>
      {text
        .split('`')
        .map((part, index) =>
          index % 2 === 1 ? (
            <code key={index}>{part}</code>
          ) : (
            part.split(anyOf(words)).map((piece, at) => (at % 2 === 1 ? <mark key={at}>{piece}</mark> : piece))
          ),
        )}
    </>
  );
}

/** A number matches at its start, a word anywhere. */
function anyOf(words: readonly string[]): RegExp {
  const patterns = words.map((word) =>
    /^\d+$/.test(word) ? `(?<!\\d)${word}` : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(patterns.length > 0 ? `(${patterns.join('|')})` : '(?!)', 'i');
}
