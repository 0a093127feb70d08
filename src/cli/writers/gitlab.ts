import { reportedFile } from '../../node/paths.js';
import type { Severity } from '../../session/index.js';
import { fingerprintsOf } from '../fingerprints.js';
import type { Report } from '../report.js';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

/** A Code Quality report. GitLab shows it in a merge request. */
export function gitlab({ findings }: Report): string {
  const fingerprints = fingerprintsOf(findings);
  const issues = findings.map(({ file, line, endLine, severity, ruleId, message }, index) => ({
    description: message,
    check_name: ruleId,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: { path: reportedFile(file), lines: { begin: line, end: endLine } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
