import type { LanguageId } from '../analysis/languages.js';
import { typedPlaceAt } from '../analysis/typedPlaces.js';

/** Characters before a code or a reason. Typing one requests completions. */
export const completionTriggers = ['(', ',', ' ', '=', '[', "'", '"'];
/** Characters before an argument. */
export const signatureTriggers = ['(', ','];

/**
 * Whether a code or a reason may follow these few lines. Editors wait for all extensions before they show completions,
 * so this decides most requests.
 */
export function mayBelongBehind(language: LanguageId, lines: string): boolean {
  return /["'`][^"'`\n]*$/.test(lines) || typedPlaceAt(language, lines, lines.length) !== undefined;
}
