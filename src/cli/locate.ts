import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodePlace, Finding, Span } from '../session/index.js';
import type { Excerpt, ReportedFinding, ReportedSite, TextRange } from './report.js';

/** The number of lines in an excerpt before and after a finding. */
const contextLines = 2;

/** A finding with lines, columns and an excerpt. The document's URI is the path of the file. */
export function locateFinding(finding: Finding, document: TextDocument): ReportedFinding {
  const range = rangeOf(finding.span, document);
  return {
    ...finding,
    file: document.uri,
    ...range,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, ...rangeOf(edit, document) })),
    })),
    excerpt: excerptAround(range, document),
  };
}

/** A site with lines and columns, and its possible codes. */
export function locateSite(site: CodePlace, document: TextDocument): ReportedSite {
  const values = site.parts.flatMap((part) => part.values);
  const codes = values.flatMap((value) =>
    value.kind === 'number' && Number.isInteger(value.value) ? value.value : [],
  );
  const inOrder = [...new Set(codes)].sort((a, b) => a - b);
  return {
    file: document.uri,
    ...rangeOf(site.span, document),
    kind: site.kind,
    codes: site.kind === 'forwarded' ? site.arriving : inOrder.map((code) => [code, code]),
    api: site.apis.join('|'),
    evidence: site.evidence,
  };
}

function rangeOf({ start, end }: Span, document: TextDocument): TextRange {
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function excerptAround({ line, endLine }: TextRange, document: TextDocument): Excerpt {
  const first = Math.max(line - contextLines, 1);
  const last = Math.min(endLine + contextLines, document.lineCount);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lineAt = (number: number) =>
    document
      .getText({ start: { line: number - 1, character: 0 }, end: { line: number, character: 0 } })
      .replace(/[\r\n]+$/, '');
  return { line: first, lines: numbers.map(lineAt) };
}
