import { codeFrameColumns } from '@babel/code-frame';
import type { Colors } from 'picocolors/types';
import terminalLink from 'terminal-link';
import { rangeText, type Severity } from '../../session/index.js';
import { printable, printableLine } from '../printable.js';
import type { Excerpt, Report, ReportedFinding, ReportedSite, TextRange } from '../report.js';
import { bestFix, countsOf, filesRead } from './counts.js';

type Color = (text: string) => string;

/** For people: each finding with its lines and its best fix, and a summary. */
export function text({ findings, sites = [], stats }: Report, colors: Colors): string {
  const color = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.gray };
  const blocks = findings.map((finding) => block(finding, color, colors));
  const counts = countsOf(findings).map(({ severity, text }) => color[severity](text));
  const summary = [`${counts.join(', ') || 'no findings'} in ${filesRead(stats)}`, ...fixableCounts(findings)];
  return `${[...blocks, ...sites.map(siteLine), summary.join('\n')].join('\n')}\n`;
}

function block(finding: ReportedFinding, color: Readonly<Record<Severity, Color>>, colors: Colors): string {
  const { line, column, severity, ruleId, url } = finding;
  const [file, message] = [printableLine(finding.file), printableLine(finding.message)];
  const rule = colors.isColorSupported ? terminalLink(ruleId, url, { fallback: false }) : ruleId;
  const fix = bestFix(finding);
  return [
    `${colors.bold(color[severity](`${severity}[${rule}]`))}: ${colors.bold(message)}`,
    `  ${colors.blue('-->')} ${file}:${line}:${column}`,
    frame(finding.excerpt, finding, colors.isColorSupported),
    ...(fix ? [`  ${colors.cyan('help')}: ${printableLine(fix.title)}`] : []),
    '',
  ].join('\n');
}

/** UTF-16 units. Only a part of a longer line is shown. */
const maxLineWidth = 160;

function frame({ line, lines }: Excerpt, { column, endColumn, ...range }: TextRange, highlightCode: boolean): string {
  // Keeps the finding in view, with half of the width before it.
  const from = column > maxLineWidth ? column - maxLineWidth / 2 : 0;
  const shown = lines
    .map((text) => text.slice(from, from + maxLineWidth).replace(/[\u2028\u2029]/g, ' '))
    .map(printable);
  return codeFrameColumns(
    // Empty lines before it make the line numbers right.
    '\n'.repeat(line - 1) + shown.join('\n'),
    {
      start: { line: range.line, column: column - from },
      // code-frame's end is exclusive on one line, and inclusive over several.
      end: { line: range.endLine, column: Math.max(endColumn - from - (range.endLine > range.line ? 1 : 0), 1) },
    },
    { linesAbove: range.line - line, linesBelow: 2, highlightCode, forceColor: highlightCode },
  );
}

function siteLine({ file, line, column, kind, codes, api, evidence }: ReportedSite): string {
  const what = [kind, ...codes.map(rangeText)].join(' ');
  return `${printableLine(file)}:${line}:${column}: site: ${what} (${evidence === 'type' ? api : `${api}, by name`})`;
}

function fixableCounts(findings: readonly ReportedFinding[]): readonly string[] {
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const preferred = findings.filter(({ fixes }) => fixes.some((fix) => fix.preferred && !fix.safe)).length;
  const options = [
    ...(safe > 0 ? [`${safe} fixable with --fix`] : []),
    ...(preferred > 0 ? [`${preferred}${safe > 0 ? ' more' : ''} fixable with --fix-suggestions`] : []),
  ];
  return options.length > 0 ? [options.join(', ')] : [];
}
