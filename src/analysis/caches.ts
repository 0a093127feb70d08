/*
 * What outlives a program, all of it made here: answers about a text, a file or a node, which are the same whoever asks.
 * The key is the text, file or node itself and is held weakly, so a cache is never larger than what is in use.
 */

/** Answers a question about a key once, as long as the key lives. It must depend on nothing but the key. */
export function cached<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const answers = createCache<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = read(key);
    answers.set(key, answer);
    return answer;
  };
}

/** A cache of which the owner decides what is kept, and when it is forgotten. */
export function createCache<Key extends object, Answer>(): WeakMap<Key, Answer> {
  return new WeakMap();
}

/** Makes something from the texts of this project, when it is first needed. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
