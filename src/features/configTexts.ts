/** Texts about contradictions in a `.close-codes.json`, to be translated. */
export const configTexts = {
  writtenTwice: '{key} stands here more than once: the last one counts.',
  sameName: '{code} and {other} have the same name, “{name}”.',
} as const;
