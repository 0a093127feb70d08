import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';

/** The extension's entry on the desktop, and wherever else its host runs on Node.js. */
export function activate(context: ExtensionContext) {
  return activateWith(async (functions) => {
    const { connect } = await import('./session/connectOnNode.js');
    return connect(context.extensionUri, functions);
  }, context);
}
