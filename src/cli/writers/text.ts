import { codeFrameColumns } from '@babel/code-frame';
import type { Colors } from 'picocolors/types';
import terminalLink from 'terminal-link';
import { rangeText, type Severity } from '../../session/index.js';
import type { Excerpt, RecognisedSite, Report, ReportedFinding, Stretch } from '../report.js';
import { bestFix, countsOf } from './counts.js';

type Color = (text: string) => string;

/** For people: each finding with its lines and what to do, and a closing count. */
export function text({ findings, sites = [], stats }: Report, colors: Colors): string {
  const color = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.gray };
  const blocks = findings.map((finding) => block(finding, color, colors));
  const counts = countsOf(findings).map(({ severity, text }) => color[severity](text));
  const read = stats.files - stats.failed;
  const summary = [
    `${counts.join(', ') || 'no findings'} in ${read} ${read === 1 ? 'file' : 'files'}`,
    ...fixesToMake(findings),
  ];
  return `${[...blocks, ...sites.map(siteLine), summary.join('\n')].join('\n')}\n`;
}

function block(finding: ReportedFinding, color: Readonly<Record<Severity, Color>>, colors: Colors): string {
  const { file, line, column, severity, ruleId, url, message } = finding;
  const rule = colors.isColorSupported ? terminalLink(ruleId, url, { fallback: false }) : ruleId;
  const fix = bestFix(finding);
  return [
    `${colors.bold(color[severity](`${severity}[${rule}]`))}: ${colors.bold(message)}`,
    `  ${colors.blue('-->')} ${file}:${line}:${column}`,
    frame(finding.excerpt, finding, colors.isColorSupported),
    ...(fix ? [`  ${colors.cyan('help')}: ${fix.title}`] : []),
    '',
  ].join('\n');
}

/** Of longer lines a part is shown. */
const widest = 160;

function frame({ line, lines }: Excerpt, { column, endColumn, ...stretch }: Stretch, highlightCode: boolean): string {
  // In sight, with half of what can be shown before it.
  const from = column > widest ? column - widest / 2 : 0;
  const shown = lines.map((text) => text.slice(from, from + widest).replace(/[\u2028\u2029]/g, ' '));
  return codeFrameColumns(
    // So that lines have their own numbers.
    '\n'.repeat(line - 1) + shown.join('\n'),
    {
      start: { line: stretch.line, column: column - from },
      // Exclusive within one line, inclusive after several.
      end: { line: stretch.endLine, column: Math.max(endColumn - from - (stretch.endLine > stretch.line ? 1 : 0), 1) },
    },
    { linesAbove: stretch.line - line, linesBelow: 2, highlightCode, forceColor: highlightCode },
  );
}

function siteLine({ file, line, column, kind, codes, api, evidence }: RecognisedSite): string {
  const what = [kind, ...codes.map(rangeText)].join(' ');
  return `${file}:${line}:${column}: site: ${what} (${evidence === 'type' ? api : `${api}, by name`})`;
}

function fixesToMake(findings: readonly ReportedFinding[]): readonly string[] {
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const preferred = findings.filter(({ fixes }) => fixes.some((fix) => fix.preferred && !fix.safe)).length;
  const options = [
    ...(safe > 0 ? [`--fix mends ${safe}`] : []),
    ...(preferred > 0 ? [`--fix-suggestions ${safe > 0 ? `${preferred} more` : `mends ${preferred}`}`] : []),
  ];
  return options.length > 0 ? [options.join(', ')] : [];
}
