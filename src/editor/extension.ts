import { commands, type ExtensionContext } from 'vscode';
import { registerActiveDocument } from './activeDocument.js';
import { createAnalyses } from './analyses.js';
import { registerAssistants } from './assistants.js';
import { registerChooseEnvironment } from './chooseEnvironment.js';
import { registerCodeActions } from './codeActions.js';
import { registerCompletions } from './completions.js';
import { registerConfigActions } from './configActions.js';
import { registerConfigDiagnostics } from './configDiagnostics.js';
import { registerConfigCommands } from './configFile.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerExtractCodes } from './extractCodes.js';
import { registerFixAll } from './fixAll.js';
import { registerHover } from './hover.js';
import { registerInlayHints } from './inlayHints.js';
import { createLog } from './log.js';
import { registerReference } from './reference/commands.js';
import { registerSignatureHelp } from './signatureHelp.js';

/** What the extension's own tests ask of it. No public interface. */
export interface Exports {
  /** Whether TypeScript and all that stands on it has been loaded. */
  checkerLoaded(): boolean;
}

export function activate(context: ExtensionContext): Exports {
  const started = performance.now();
  const log = createLog();
  const analyses = createAnalyses(log);
  context.subscriptions.push(
    log,
    analyses,
    registerDiagnostics(analyses),
    registerConfigDiagnostics(analyses),
    registerHover(analyses),
    // Offered below what is registered later: a mistake is mended before its rule is turned off.
    registerConfigActions(analyses),
    registerCodeActions(analyses),
    registerFixAll(analyses),
    registerExtractCodes(analyses),
    registerConfigCommands(analyses),
    registerInlayHints(analyses),
    registerCompletions(analyses),
    registerSignatureHelp(analyses),
    registerAssistants(analyses),
    registerActiveDocument(analyses),
    registerChooseEnvironment(),
    commands.registerCommand('closeCodes.showLog', log.show),
    registerReference(analyses, context.extensionUri),
  );
  log.remember(`Activated in ${(performance.now() - started).toFixed(1)} ms.`);
  return { checkerLoaded: () => analyses.checkerLoaded };
}
