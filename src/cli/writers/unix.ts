import type { Report } from '../report.js';

/** A line for each finding, as compilers write them: editors and grep know where that is. */
export function unix({ findings }: Report): string {
  return findings
    .map(
      ({ file, line, column, message, severity, ruleId }) =>
        `${file}:${line}:${column}: ${severity}: ${message} [${ruleId}]\n`,
    )
    .join('');
}
