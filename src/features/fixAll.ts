import type { Edit } from '../analysis/span.js';
import type { Finding, FindingFix } from './finding.js';

/** Which fixes are made without a person's look at each: those that are safe, or the preferred ones too. */
export type FixChoice = 'safe' | 'preferred';

export const fixAllTexts = { fixAll: 'Fix all close codes that leave no choice' } as const;

/**
 * The edits of all fixes of a kind, in order of position. Of fixes that touch each other only the first is among them.
 */
export function fixAll(findings: readonly Finding[], choice: FixChoice = 'safe'): readonly Edit[] {
  const isWanted = ({ safe, preferred, silences }: FindingFix) =>
    safe || (choice === 'preferred' && preferred && !silences);
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(isWanted)?.edits ?? [];
    if (!edits.some((edit) => taken.some((other) => edit.start <= other.end && other.start <= edit.end))) {
      taken.push(...edits);
    }
  }
  return taken.toSorted((a, b) => a.start - b.start);
}
