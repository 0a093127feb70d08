import { type DocumentSelector, type TextDocument, Uri, workspace } from 'vscode';
import { hasLongLines, type LanguageId, languages, maxDocumentLength, type Place } from '../session/index.js';

/** The documents for which features are registered, stored anywhere. */
export const selector: DocumentSelector = languages.map(({ id }) => ({ language: id }));

/** Schemes of editable documents that are not stored. */
const unsaved: ReadonlySet<string> = new Set(['untitled', 'vscode-notebook-cell']);

/** Whether a document is stored in a file system. */
export function isStored({ scheme }: Uri): boolean {
  return !unsaved.has(scheme);
}

/** The name of a document's file system. */
export function systemOf({ scheme, authority }: Uri): string {
  return `${scheme}://${authority}`;
}

export function placeOf(uri: Uri): Place {
  return { system: systemOf(uri), path: uri.path };
}

/** The editor's address of a place. */
export function uriOf({ system, path }: Place): Uri {
  return Uri.parse(`${system}/`, true).with({ path });
}

/**
 * The language in which a document is read. Undefined for other languages, and for texts that can't be edited: the left
 * side of a diff, a log, a debugger's view of a source.
 */
export function readAs(document: TextDocument): LanguageId | undefined {
  const language = languages.find(({ id }) => id === document.languageId);
  return language && isEditable(document) ? language.id : undefined;
}

/** Whether a document can be edited, judged by its address. */
export function isEditable({ uri }: TextDocument): boolean {
  return !isStored(uri) || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** Why a document in a known language is not read: it is hardly written by hand. */
export function whyLeftAlone(document: TextDocument): 'tooLong' | 'minified' | undefined {
  const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  if (length > maxDocumentLength) return 'tooLong';
  return hasLongLines(length, document.lineCount) ? 'minified' : undefined;
}

/** The workspace folder of a document. The first folder for a document that is not stored. */
export function workspaceFolderOf(uri: Uri): Uri | undefined {
  return isStored(uri) ? workspace.getWorkspaceFolder(uri)?.uri : workspace.workspaceFolders?.[0]?.uri;
}

/** Whether files can be written to the workspace folder of a document. */
export function hasWritableFolder(uri: Uri): boolean {
  const folder = workspaceFolderOf(uri);
  return folder !== undefined && workspace.fs.isWritableFileSystem(folder.scheme) === true;
}
