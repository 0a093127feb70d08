import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';
import { startWorker } from './session/startOnNode.js';

/** The extension's entry on the desktop, and wherever else its host runs on Node.js. */
export const activate = (context: ExtensionContext) => activateWith(startWorker, context);
