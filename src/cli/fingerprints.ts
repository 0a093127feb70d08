import { createHash } from 'node:crypto';
import { reportedFile } from '../node/paths.js';
import type { ReportedFinding } from './report.js';

/**
 * An identity for each finding that doesn't depend on its line number: a hash of its file, its rule, the text of its
 * line, and the number of equal findings before it. In the order of the findings.
 */
export function fingerprintsOf(findings: readonly ReportedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, ruleId, messageId, line, excerpt }) => {
    const text = excerpt.lines[line - excerpt.line]?.trim();
    const identity = JSON.stringify([reportedFile(file), ruleId, messageId, text]);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return createHash('sha256').update(`${identity}${count}`).digest('hex');
  });
}
