import type { Edit } from '../session/index.js';

/** A text with edits made, which are in order of position and don't touch each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text);
}
