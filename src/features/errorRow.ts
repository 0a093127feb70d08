import type { Say } from './say.js';

export const errorRowTexts = { error: 'Error' } as const;

/** The errors that a message doesn't name, as a row of the hover's table. */
export function errorRow(errors: readonly string[], say: Say): readonly [label: string, cell: string] {
  return [say(errorRowTexts.error), errors.map((error) => `\`${error}\``).join(', ')];
}
