import { printableLine } from '../printable.js';
import type { Report } from '../report.js';

/** One line for each finding, in the form of compiler messages. */
export function unix({ findings }: Report): string {
  const lines = findings.map(
    ({ file, line, column, message, severity, ruleId }) =>
      `${file}:${line}:${column}: ${severity}: ${message} [${ruleId}]`,
  );
  return lines.map((line) => `${printableLine(line)}\n`).join('');
}
