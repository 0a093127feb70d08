import { type DocumentSelector, type TextDocument, type Uri, workspace } from 'vscode';
import { type LanguageId, languages } from '../analysis/languages.js';

/** The documents for which features are registered, wherever they are stored. */
export const selector: DocumentSelector = languages.map(({ id }) => ({ language: id }));

/** Editable, though no file system holds them. */
export const unsaved: ReadonlySet<string> = new Set(['untitled', 'vscode-notebook-cell']);

/**
 * The language as which a document is read. Undefined for other languages, and for texts that nobody can change: the
 * left side of a diff, a log, a debugger's view of a source.
 */
export function readAs(document: TextDocument): LanguageId | undefined {
  const language = languages.find(({ id }) => id === document.languageId);
  return language && isEditable(document) ? language.id : undefined;
}

/** Whether anybody can change it, as far as its place tells. */
export function isEditable({ uri }: TextDocument): boolean {
  return unsaved.has(uri.scheme) || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The folder of the workspace that a document lies in: the first one where no file system holds it. */
export function workspaceFolderOf(uri: Uri): Uri | undefined {
  return unsaved.has(uri.scheme) ? workspace.workspaceFolders?.[0]?.uri : workspace.getWorkspaceFolder(uri)?.uri;
}
