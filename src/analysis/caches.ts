/*
 * Every cache of this project that outlives a program. An answer depends on its text, file or node alone, and is the
 * same for all who ask. That text, file or node is the key and is held weakly, so a cache is never larger than what is
 * in use.
 */

/** Computes the answer for a key once, as long as the key lives. The answer must depend on nothing but the key. */
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

/** A cache whose owner decides what is kept and what is removed. */
export function createCache<Key extends object, Answer>(): WeakMap<Key, Answer> {
  return new WeakMap();
}

/** Computes a value on first use. It must depend on nothing but the texts of this project. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
