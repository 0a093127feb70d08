import type { Report } from '../report.js';

/** One line for each finding, in the form of compiler messages. */
export function unix({ findings }: Report): string {
  return findings
    .map(
      ({ file, line, column, message, severity, ruleId }) =>
        `${file}:${line}:${column}: ${severity}: ${message} [${ruleId}]\n`,
    )
    .join('');
}
