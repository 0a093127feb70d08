import { type Severity, severities } from '../../session/index.js';
import type { ReportedFinding, ReportedFix } from '../report.js';

const plurals = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' };

/** How many findings there are of each severity, the loudest first: `1 error`, `2 warnings`. */
export function countsOf(findings: readonly ReportedFinding[]): readonly { severity: Severity; text: string }[] {
  return severities.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, text: `${count} ${count === 1 ? severity : plurals[severity]}` }];
  });
}

/** The fix that mends a finding best; absent where none mends it. */
export function bestFix({ fixes }: ReportedFinding): ReportedFix | undefined {
  return fixes.find(({ preferred }) => preferred) ?? fixes.find(({ silences }) => !silences);
}
