import {
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type { Edit, Finding, Severity, Span } from '../session/index.js';

const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A document of the editor, or a text that it hasn't opened. */
export interface Positions {
  /** The offset counts UTF-16 units. */
  positionAt(offset: number): Pick<Position, 'line' | 'character'>;
}

export function toRange(document: Positions, { start, end }: Span): Range {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return new Range(from.line, from.character, to.line, to.character);
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const whole = new WorkspaceEdit();
  for (const edit of edits) whole.replace(document.uri, toRange(document, edit), edit.text);
  return whole;
}

export function toDiagnostic(document: Positions, finding: Finding): Diagnostic {
  const diagnostic = new Diagnostic(
    toRange(document, finding.span),
    finding.message,
    diagnosticSeverities[finding.severity],
  );
  diagnostic.source = 'close-codes';
  diagnostic.code = { value: finding.ruleId, target: Uri.parse(finding.url) };
  if (finding.deprecated) diagnostic.tags = [DiagnosticTag.Deprecated];
  return diagnostic;
}
