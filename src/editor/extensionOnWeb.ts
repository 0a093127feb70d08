import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';
import { startWorker } from './session/startOnWeb.js';

/** The extension's entry where its host is a web worker. */
export const activate = (context: ExtensionContext) => activateWith(startWorker, context);
