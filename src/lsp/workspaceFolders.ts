import type { Connection, Event, InitializeParams } from 'vscode-languageserver';
import { pathOf } from './pathOf.js';

export interface WorkspaceFolders {
  /** The innermost folder with the file. */
  innermost(path: string | undefined): string | undefined;
}

/** The paths of the client's workspace folders. */
export function createWorkspaceFolders(
  connection: Connection,
  { capabilities, workspaceFolders, rootUri }: InitializeParams,
  onInitialized: Event<void>,
): WorkspaceFolders {
  const folders = new Set<string>();
  const add = (uri: string) => {
    const path = pathOf(uri);
    if (path !== undefined) folders.add(path);
  };
  for (const { uri } of workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])) add(uri);
  if (capabilities.workspace?.workspaceFolders) {
    onInitialized(() =>
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(pathOf(uri) ?? '');
        for (const { uri } of added) add(uri);
      }),
    );
  }
  return {
    innermost(path) {
      const containing = [...folders].filter((folder) =>
        path?.startsWith(folder.endsWith('/') ? folder : `${folder}/`),
      );
      return containing.sort((a, b) => b.length - a.length)[0];
    },
  };
}
