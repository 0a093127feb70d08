import type { Edit } from '../analysis/span.js';
import type { Finding } from './finding.js';

export const fixAllTexts = { fixAll: 'Fix all close codes that leave no choice' } as const;

/**
 * The edits of all fixes that are safe to apply unseen, in order of position. Of fixes that touch each other only the
 * first is among them.
 */
export function fixAll(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (!edits.some((edit) => taken.some((other) => edit.start <= other.end && other.start <= edit.end))) {
      taken.push(...edits);
    }
  }
  return taken.toSorted((a, b) => a.start - b.start);
}
