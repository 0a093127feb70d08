import type { Location, Report } from '../report.js';

/** One line of JSON. docs/command.md documents its fields. */
export function json({ findings, sites, stats }: Report): string {
  const report = {
    findings: findings.map((finding) => ({
      ...location(finding),
      ruleId: finding.ruleId,
      messageId: finding.messageId,
      severity: finding.severity,
      message: finding.message,
      codes: finding.codes,
      api: finding.api,
      evidence: finding.evidence,
      fixes: finding.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ start, end, text }) => ({ start, end, text })),
      })),
    })),
    sites: sites?.map((site) => ({
      ...location(site),
      kind: site.kind,
      codes: site.codes,
      api: site.api,
      evidence: site.evidence,
    })),
    stats,
  };
  return `${JSON.stringify(report)}\n`;
}

function location({ file, line, column, endLine, endColumn }: Location): Location {
  return { file, line, column, endLine, endColumn };
}
