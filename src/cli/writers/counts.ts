import { type Severity, severities } from '../../session/index.js';
import type { ReportedFinding, ReportedFix, Stats } from '../report.js';

const plurals = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' };

/** The number of findings of each severity, the highest first: `1 error`, `2 warnings`. */
export function countsOf(findings: readonly ReportedFinding[]): readonly { severity: Severity; text: string }[] {
  return severities.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, text: `${count} ${count === 1 ? severity : plurals[severity]}` }];
  });
}

/** The number of files that were read: `1 file`, `20 files`. */
export function filesRead({ files, failed }: Stats): string {
  const read = files - failed;
  return `${read} ${read === 1 ? 'file' : 'files'}`;
}

/** The best fix of a finding. Disable comments are no fixes here. */
export function bestFix({ fixes }: ReportedFinding): ReportedFix | undefined {
  return fixes.find(({ preferred }) => preferred) ?? fixes.find(({ disables }) => !disables);
}
