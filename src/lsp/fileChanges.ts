import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { pathOf } from './pathOf.js';
import type { Service } from './service.js';

/** How long nothing must have been typed before other documents are told of it, in milliseconds. */
const pause = 200;

/** Tells the session of files that change: as documents are edited and closed and, where the client can, on disk. */
export function watchFiles(connection: Connection, { workspace }: ClientCapabilities, service: Service): void {
  const { documents, session } = service;
  const collected = new Map<string, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(uri: string, cameOrWent: boolean): void {
    const path = pathOf(uri);
    if (path === undefined || path.includes('/node_modules/')) return;
    collected.set(path, cameOrWent || collected.get(path) === true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = [...collected].map(([path, cameOrWent]) => ({ system: '', path, cameOrWent }));
      collected.clear();
      session.filesChanged(changes).catch(service.log);
    }, pause);
  }

  documents.onDidChangeContent(({ document: { uri } }) => note(uri, false));
  // Not every client watches files.
  documents.onDidSave(({ document: { uri } }) => note(uri, true));
  // What wasn't saved is gone.
  documents.onDidClose(({ document: { uri } }) => note(uri, false));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) note(uri, type !== FileChangeType.Changed);
  });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    service.onInitialized(() =>
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
        .catch(service.log),
    );
  }
}
