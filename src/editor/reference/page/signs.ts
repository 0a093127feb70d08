/** What close() does with a code, as the table shows it. Beside each sign stands a word. */
export const signs = { takes: '✓', throws: '✕', other: '≠', varies: '±' } as const;
