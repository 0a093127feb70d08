import type { Finding } from '../features/finding.js';
import { requireChecker } from './checker.js';
import { createDocuments } from './documents.js';
import type { SessionDocument, SessionHost } from './session.js';

/** A session for a host that can't wait, such as a linter with synchronous rules. */
export interface SyncSession {
  /**
   * The findings in a document, in order of position. Undefined where it has no close codes. The document and its facts
   * about other files are then removed, so that the order of documents makes no difference.
   */
  findings(document: SessionDocument): readonly Finding[] | undefined;
}

/** Makes such a session from files that are read synchronously. */
export function createSyncSession(host: Omit<SessionHost, 'pause'>): SyncSession {
  const documents = createDocuments(host, requireChecker);
  return {
    findings(document) {
      documents.open(document);
      try {
        const read = documents.read(document);
        if (read instanceof Promise) throw new TypeError('The files of this host have to be there at once.');
        return read?.findings();
      } finally {
        documents.close(document.uri);
      }
    },
  };
}
