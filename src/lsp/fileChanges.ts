import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { minFilesPause } from './limits.js';
import { pathOf } from './pathOf.js';
import type { Service } from './service.js';

/** Reports file changes to the session: edited and closed documents and, if the client can watch, files on disk. */
export function watchFiles(connection: Connection, { workspace }: ClientCapabilities, service: Service): void {
  const { documents, session } = service;
  const collected = new Map<string, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function add(uri: string, cameOrWent: boolean): void {
    const path = pathOf(uri);
    if (path === undefined || path.includes('/node_modules/')) return;
    collected.set(path, cameOrWent || collected.get(path) === true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = [...collected].map(([path, cameOrWent]) => ({ system: '', path, cameOrWent }));
      collected.clear();
      session.filesChanged(changes).catch(service.log);
    }, minFilesPause);
  }

  documents.onDidChangeContent(({ document: { uri } }) => add(uri, false));
  // Not every client watches files.
  documents.onDidSave(({ document: { uri } }) => add(uri, true));
  // Unsaved changes are lost.
  documents.onDidClose(({ document: { uri } }) => add(uri, false));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) add(uri, type !== FileChangeType.Changed);
  });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    service.onInitialized(() =>
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
        .catch(service.log),
    );
  }
}
