import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type DocumentSettings, readSettings } from '../session/index.js';

const section = 'closeCodes';

/** What the client says of a document: `closeCodes` in its configuration, or the initialization options where it has none. */
export interface Settings {
  of(uri: string): Promise<DocumentSettings>;
}

/** `onChange` is called when any document may have others. */
export function createSettings(
  connection: Connection,
  { capabilities: { workspace }, initializationOptions }: InitializeParams,
  onChange: () => void,
): Settings {
  const known = new Map<string, Promise<DocumentSettings>>();
  let told: unknown = initializationOptions;

  async function ask(uri: string): Promise<DocumentSettings> {
    if (!workspace?.configuration) return readSettings(told);
    return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section }).catch(() => undefined));
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    told = settings?.[section] ?? told;
    known.clear();
    onChange();
  });

  return {
    of(uri) {
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
  };
}
