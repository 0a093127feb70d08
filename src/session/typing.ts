import { typedPlaceAt } from '../analysis/typescript/typedPlace.js';

/** What is typed right before a code or a reason: then completions are asked for. */
export const completionTriggers = ['(', ',', ' ', '=', '[', "'", '"'];
/** What is typed right before an argument. */
export const signatureTriggers = ['(', ','];

/**
 * Whether a code or a reason may belong behind a few lines. Editors show nobody's suggestions until all have answered,
 * so most places are answered by this alone.
 */
export function mayBelongBehind(lines: string): boolean {
  return /["'`][^"'`\n]*$/.test(lines) || typedPlaceAt(lines, lines.length) !== undefined;
}
