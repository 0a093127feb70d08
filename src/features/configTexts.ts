/** Texts about contradictions in a `.close-codes.json`, to be translated. */
export const configTexts = {
  writtenTwice: '{key} is here more than once. The last one counts.',
  sameName: '{code} and {other} have the same name, “{name}”.',
} as const;
