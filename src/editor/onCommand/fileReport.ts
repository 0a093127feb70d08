import { type Diagnostic, Location, TextEdit, type Uri, workspace } from 'vscode';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeUse, languageOf, type Summary } from '../../session/index.js';
import { type Positions, toDiagnostic, toRange } from '../convert.js';
import { systemOf } from '../documents.js';
import { filesOf } from '../files.js';
import { maxCheckedFileBytes } from '../limits.js';
import type { Question, SessionClient } from '../session/client.js';

/** What is known about a file of the workspace. */
export interface FileReport {
  readonly uri: Uri;
  readonly diagnostics: readonly Diagnostic[];
  /** Those of all safe fixes. */
  readonly edits: readonly TextEdit[];
  readonly uses: readonly LocatedUse[];
  /** The paths of the files that it depends on. */
  readonly imports: readonly string[];
}

/** A use of a code, with its place. */
export interface LocatedUse extends CodeUse {
  readonly location: Location;
  /** The line, without blanks around it. */
  readonly line: string;
}

/** Reads a file from the editor, if it is open there, or else from disk. Undefined for files without close codes. */
export async function readFileReport(client: SessionClient, uri: Uri): Promise<FileReport | undefined> {
  const document = openDocument(uri);
  if (document) {
    const found = await client.ask(document, undefined, question);
    return found && located(uri, document, found);
  }
  const languageId = languageOf(uri.path);
  const text = languageId && (await filesOf(systemOf(uri)).read(uri.path, maxCheckedFileBytes));
  if (!languageId || text === undefined) {
    client.forgetFile(uri);
    return undefined;
  }
  const found = await client.askFile({ uri, languageId, text }, question);
  return found && located(uri, TextDocument.create(uri.toString(), languageId, 0, text), found);
}

export function openDocument(uri: Uri) {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

const question: Question<Summary> = (session, version) => session.summary(version);

function located(
  uri: Uri,
  document: Positions & { getText(): string },
  { findings, edits, uses, imports }: Summary,
): FileReport {
  const lines = document.getText().split(/\r\n|\r|\n/);
  return {
    uri,
    diagnostics: findings.map((finding) => toDiagnostic(document, finding)),
    edits: edits.map((edit) => TextEdit.replace(toRange(document, edit), edit.text)),
    uses: uses.map((use) => {
      const range = toRange(document, use.span);
      return { ...use, location: new Location(uri, range), line: lines[range.start.line]?.trim() ?? '' };
    }),
    imports,
  };
}
