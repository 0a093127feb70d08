import type { Colors } from 'picocolors/types';
import { rangeText, severities } from '../../session/index.js';
import type { Location, Report } from '../report.js';

/** For people: what there is to say, file by file, and a closing count. */
export function text({ findings, sites, stats }: Report, colors: Colors): string {
  const color = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.gray };
  const rows = [
    ...findings.map((finding) => ({
      at: finding,
      label: finding.severity,
      color: color[finding.severity],
      says: finding.message,
      source: finding.ruleId,
    })),
    ...(sites ?? []).map((site) => ({
      at: site,
      label: 'site',
      color: colors.dim,
      says: [site.kind, ...site.codes.map(rangeText)].join(' '),
      source: site.evidence === 'type' ? site.api : `${site.api}, by name`,
    })),
  ];
  const lines: string[] = [];
  for (const file of new Set(rows.map(({ at }) => at.file))) {
    const here = rows.filter(({ at }) => at.file === file).sort((a, b) => inOrder(a.at, b.at));
    const position = ({ at }: { at: Location }) => `${at.line}:${at.column}`;
    const width = Math.max(...here.map((row) => position(row).length));
    lines.push(colors.underline(file));
    for (const row of here) {
      const label = row.color(row.label.padEnd('information'.length));
      lines.push(`  ${position(row).padStart(width)}  ${label}  ${row.says}  ${colors.dim(row.source)}`);
    }
    lines.push('');
  }
  const counts = severities.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : color[severity](`${count} ${count === 1 ? severity : plurals[severity]}`);
  });
  const read = stats.files - stats.failed;
  lines.push(`${counts.join(', ') || 'no findings'} in ${read} ${read === 1 ? 'file' : 'files'}`);
  return `${lines.join('\n')}\n`;
}

const plurals = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' };

function inOrder(a: Location, b: Location): number {
  return a.line - b.line || a.column - b.column;
}
