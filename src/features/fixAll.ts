import type { Edit } from '../analysis/span.js';
import type { Finding, FindingFix } from './finding.js';

/** The fixes that are applied without review: only safe ones, or preferred ones too. */
export type FixChoice = 'safe' | 'preferred';

export const fixAllTexts = { fixAll: 'Fix all close codes that have a safe fix' } as const;

/**
 * The edits of all fixes of a kind, in order of position. Of fixes that overlap or touch, only the first is applied.
 */
export function fixAll(findings: readonly Finding[], choice: FixChoice = 'safe'): readonly Edit[] {
  const isWanted = ({ safe, preferred, disables }: FindingFix) =>
    safe || (choice === 'preferred' && preferred && !disables);
  const applied: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(isWanted)?.edits ?? [];
    if (!edits.some((edit) => applied.some((other) => edit.start <= other.end && other.start <= edit.end))) {
      applied.push(...edits);
    }
  }
  return applied.toSorted((a, b) => a.start - b.start);
}
