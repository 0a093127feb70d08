/** Signs for what close() does with a code. A word goes with each sign. */
export const signs = { takes: '✓', throws: '✕', other: '≠', varies: '±' } as const;
