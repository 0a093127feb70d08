import type { Edit } from '../../src/analysis/span.js';
import type { FindingFix } from '../../src/features/index.js';

export function applyFix(text: string, { edits }: FindingFix): string {
  return applyEdits(text, edits);
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}
