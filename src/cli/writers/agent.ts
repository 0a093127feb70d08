import { printableLine } from '../printable.js';
import type { Report, ReportedFinding } from '../report.js';
import { bestFix, countsOf, filesRead } from './counts.js';

/** For coding assistants: errors and warnings in one line each, with the edits of the best fix. No excerpts. */
export function agent({ findings, stats }: Report): string {
  const reported = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const codes = [...new Set(reported.flatMap((finding) => finding.codes))];
  const [first] = codes;
  return [
    ...reported.flatMap(lines).map(printableLine),
    `${
      countsOf(reported)
        .map(({ text }) => text)
        .join(', ') || 'No errors, no warnings'
    } in ${filesRead(stats)}.`,
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
