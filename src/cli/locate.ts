import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodePlace, Finding, Span } from '../session/index.js';
import type { Excerpt, RecognisedSite, ReportedFinding, Stretch } from './report.js';

/** So many lines before and after a finding are shown with it. */
const linesAround = 2;

/** A finding where an editor shows it, with the lines around it. The document's URI is the file's name. */
export function locateFinding(finding: Finding, document: TextDocument): ReportedFinding {
  const stretch = stretchOf(finding.span, document);
  return {
    ...finding,
    file: document.uri,
    ...stretch,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, ...stretchOf(edit, document) })),
    })),
    excerpt: excerptAround(stretch, document),
  };
}

/** A place where a code or a reason stands, and the codes that may stand there. */
export function locateSite(site: CodePlace, document: TextDocument): RecognisedSite {
  const values = site.parts.flatMap((part) => part.values);
  const codes = values.flatMap((value) =>
    value.kind === 'number' && Number.isInteger(value.value) ? value.value : [],
  );
  const inOrder = [...new Set(codes)].sort((a, b) => a - b);
  return {
    file: document.uri,
    ...stretchOf(site.span, document),
    kind: site.kind,
    codes: site.kind === 'forwarded' ? site.arriving : inOrder.map((code) => [code, code]),
    api: site.apis.join('|'),
    evidence: site.evidence,
  };
}

function stretchOf({ start, end }: Span, document: TextDocument): Stretch {
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function excerptAround({ line, endLine }: Stretch, document: TextDocument): Excerpt {
  const first = Math.max(line - linesAround, 1);
  const last = Math.min(endLine + linesAround, document.lineCount);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lineAt = (number: number) =>
    document
      .getText({ start: { line: number - 1, character: 0 }, end: { line: number, character: 0 } })
      .replace(/[\r\n]+$/, '');
  return { line: first, lines: numbers.map(lineAt) };
}
