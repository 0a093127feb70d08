import type { Connection, Event, InitializeParams } from 'vscode-languageserver';
import { pathOf } from './pathOf.js';

export interface WorkspaceFolders {
  /** The innermost folder that a file lies in. */
  around(path: string | undefined): string | undefined;
}

/** The folders that the client has open, by their paths. */
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
    around(path) {
      const around = [...folders].filter((folder) => path?.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
      return around.sort((a, b) => b.length - a.length)[0];
    },
  };
}
