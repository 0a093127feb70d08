import type { Edit } from '../session/index.js';

/** Applies edits to a text. They are in order of position and don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text);
}
