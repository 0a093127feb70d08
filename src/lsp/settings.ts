import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type DocumentSettings, readSettings } from '../session/index.js';

const section = 'closeCodes';

/** The settings of documents: `closeCodes` in the client's configuration, else the initialization options. */
export interface Settings {
  of(uri: string): Promise<DocumentSettings>;
}

/** `onChange` is called when the settings of any document may have changed. */
export function createSettings(
  connection: Connection,
  { capabilities: { workspace }, initializationOptions }: InitializeParams,
  onChange: () => void,
): Settings {
  const cache = new Map<string, Promise<DocumentSettings>>();
  let received: unknown = initializationOptions;

  async function ask(uri: string): Promise<DocumentSettings> {
    if (!workspace?.configuration) return readSettings(received);
    return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section }).catch(() => undefined));
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    received = settings?.[section] ?? received;
    cache.clear();
    onChange();
  });

  return {
    of(uri) {
      const settings = cache.get(uri) ?? ask(uri);
      cache.set(uri, settings);
      return settings;
    },
  };
}
