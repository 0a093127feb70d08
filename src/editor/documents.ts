import { type DocumentSelector, type TextDocument, Uri, workspace } from 'vscode';
import { hasLongLines, type LanguageId, languages, maxLength, type Place } from '../session/index.js';

/** The documents for which features are registered, wherever they are stored. */
export const selector: DocumentSelector = languages.map(({ id }) => ({ language: id }));

/** Editable, though no file system holds them. */
const unsaved: ReadonlySet<string> = new Set(['untitled', 'vscode-notebook-cell']);

/** Whether a file system holds a document. */
export function isStored({ scheme }: Uri): boolean {
  return !unsaved.has(scheme);
}

/** The name of the file system that a document lies in. */
export function systemOf({ scheme, authority }: Uri): string {
  return `${scheme}://${authority}`;
}

/** A place as the editor addresses it. */
export function uriOf({ system, path }: Place): Uri {
  return Uri.parse(`${system}/`, true).with({ path });
}

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
  return !isStored(uri) || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** Why a document is left alone that would otherwise be read: it is hardly written by hand. */
export function whyLeftAlone(document: TextDocument): 'tooLong' | 'minified' | undefined {
  const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  if (length > maxLength) return 'tooLong';
  return hasLongLines(length, document.lineCount) ? 'minified' : undefined;
}

/** The folder of the workspace that a document lies in: the first one where no file system holds it. */
export function workspaceFolderOf(uri: Uri): Uri | undefined {
  return isStored(uri) ? workspace.getWorkspaceFolder(uri)?.uri : workspace.workspaceFolders?.[0]?.uri;
}

/** Whether what belongs to a document's workspace can be written beside it. */
export function hasWritableFolder(uri: Uri): boolean {
  const folder = workspaceFolderOf(uri);
  return folder !== undefined && workspace.fs.isWritableFileSystem(folder.scheme) === true;
}
