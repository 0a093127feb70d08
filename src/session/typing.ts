import type { LanguageId } from '../analysis/languages.js';
import { typedPlaceAt } from '../analysis/typedPlaces.js';

/** What is typed right before a code or a reason: then completions are asked for. */
export const completionTriggers = ['(', ',', ' ', '=', '[', "'", '"'];
/** What is typed right before an argument. */
export const signatureTriggers = ['(', ','];

/**
 * Whether a code or a reason may belong behind a few lines. Editors show nobody's suggestions until all have answered,
 * so most places are answered by this alone.
 */
export function mayBelongBehind(language: LanguageId, lines: string): boolean {
  return /["'`][^"'`\n]*$/.test(lines) || typedPlaceAt(language, lines, lines.length) !== undefined;
}
