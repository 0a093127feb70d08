import { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range, type TextDocument, Uri, WorkspaceEdit } from 'vscode';
import type { Edit, Finding, Severity, Span } from '../session/index.js';

const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const whole = new WorkspaceEdit();
  for (const edit of edits) whole.replace(document.uri, toRange(document, edit), edit.text);
  return whole;
}

export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
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
