import { reportedFile } from '../../node/paths.js';
import type { Severity } from '../../session/index.js';
import type { Report } from '../report.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands. GitHub Actions shows them beside the lines of a pull request. */
export function github({ findings }: Report): string {
  return findings
    .map(({ file, line, column, endLine, endColumn, severity, ruleId, message }) => {
      // GitHub reads columns as those of one line.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const properties = { file: reportedFile(file), line, endLine, ...columns, title: ruleId };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${list.join()}::${escapeMessage(message)}\n`;
    })
    .join('');
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
