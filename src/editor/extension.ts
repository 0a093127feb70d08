import { commands, type ExtensionContext } from 'vscode';
import { registerActiveDocument } from './activeDocument.js';
import { registerAssistants } from './assistants.js';
import { registerCodeActions } from './codeActions.js';
import { registerCommands } from './commands.js';
import { registerCompletions } from './completions.js';
import { registerConfigCompletions } from './configCompletions.js';
import { registerConfigDiagnostics } from './configDiagnostics.js';
import { registerDefinition } from './definition.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerFixAll } from './fixAll.js';
import { registerHover } from './hover.js';
import { registerInlayHints } from './inlayHints.js';
import { createLog } from './log.js';
import { registerReference } from './reference/commands.js';
import { createSessionClient } from './session/client.js';
import type { Connect } from './session/connection.js';
import { registerSignatureHelp } from './signatureHelp.js';

/** For the extension's own tests. No public API. */
export interface Exports {
  /** Whether the worker runs, which loads TypeScript. */
  checkerLoaded(): boolean;
  /** Ends the worker as if it had failed. */
  killWorker(): void;
}

/** Starts the extension. `connect` starts a worker on the current platform. */
export function activateWith(connect: Connect, context: ExtensionContext): Exports {
  const started = performance.now();
  const log = createLog();
  const client = createSessionClient(connect, log);
  context.subscriptions.push(
    log,
    client,
    registerDiagnostics(client),
    registerConfigDiagnostics(client),
    registerConfigCompletions(client),
    registerHover(client),
    registerDefinition(client),
    registerCodeActions(client),
    registerFixAll(client),
    registerCommands(client),
    registerInlayHints(client),
    registerCompletions(client),
    registerSignatureHelp(client),
    registerAssistants(client),
    registerActiveDocument(client),
    commands.registerCommand('closeCodes.showLog', log.show),
    registerReference(client, context.extensionUri),
  );
  log.remember(`Activated in ${(performance.now() - started).toFixed(1)} ms.`);
  return { checkerLoaded: () => client.isRunning, killWorker: client.killWorker };
}
