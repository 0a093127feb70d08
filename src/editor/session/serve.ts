import { createBirpc } from 'birpc';
import { createSession, readSettings, type Session } from '../../session/index.js';
import type { Channel } from './channel.js';
import type { InExtensionHost, InWorker } from './connection.js';

/** Runs a session in a worker, for the extension host at the other end of a channel. */
export function serve({ post, listen }: Channel): void {
  let session: Session | undefined;
  const host = createBirpc<InExtensionHost, Pick<InWorker, 'start' | 'open'>>(
    {
      start(translations) {
        session = createSession({
          files: (system) => ({
            list: (folder) => host.list(system, folder),
            read: (file, maxBytes) => host.read(system, file, maxBytes),
          }),
          translations,
          // Handles messages that have arrived in the meantime: a newer version, or the closing of a document.
          pause: () => new Promise((resolve) => setTimeout(resolve)),
          onChange: () => host.changed.asEvent(),
          log: (line) => host.log.asEvent(line),
        });
      },
      open: (document) => session?.open({ ...document, settings: readSettings(document.settings) }),
    },
    {
      post,
      on: listen,
      timeout: -1,
      resolver: (name, own) => own ?? session?.[name as keyof Session],
    },
  );
}
