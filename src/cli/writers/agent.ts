import type { Report, ReportedFinding } from '../report.js';
import { bestFix, countsOf } from './counts.js';

/** For assistants: what is wrong where, what to write instead, and nothing to look at. Hints are left out. */
export function agent({ findings, stats }: Report): string {
  const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const codes = [...new Set(told.flatMap((finding) => finding.codes))];
  const [first] = codes;
  return [
    ...told.flatMap(lines),
    `${
      countsOf(told)
        .map(({ text }) => text)
        .join(', ') || 'No errors, no warnings'
    } in ${stats.files} files.`,
    ...(first === undefined ? [] : [`More about a code: close-codes explain ${first}`]),
    '',
  ].join('\n');
}

function lines(finding: ReportedFinding): readonly string[] {
  const { file, line, column, severity, ruleId, message } = finding;
  const fix = bestFix(finding);
  const edits = fix?.edits.map((edit) => {
    const at = `${edit.line}:${edit.column}-${edit.endLine}:${edit.endColumn}`;
    return edit.text === '' ? `delete ${at}` : `${at} → ${JSON.stringify(edit.text)}`;
  });
  return [
    `${file}:${line}:${column} ${severity} ${ruleId}: ${message}`,
    ...(fix && edits ? [`  fix: ${fix.title} (${edits.join('; ')})`] : []),
  ];
}
