import type { Finding } from '../features/finding.js';
import { requireChecker } from './checker.js';
import { createDocuments } from './documents.js';
import type { SessionDocument, SessionHost } from './session.js';

/** A session for a host that can't wait, such as a linter whose rules have to answer at once. */
export interface SyncSession {
  /**
   * What is wrong in a document, in order of position; undefined where there can be nothing in it. It is forgotten
   * afterwards, and what it states about other files too, so that the order of documents makes no difference.
   */
  findings(document: SessionDocument): readonly Finding[] | undefined;
}

/** Makes one over files that are there at once. */
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
