import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';

/** The entry point where the extension host is Node.js, as on the desktop. */
export function activate(context: ExtensionContext) {
  return activateWith(async (functions) => {
    const { connect } = await import('./session/connectOnNode.js');
    return connect(context.extensionUri, functions);
  }, context);
}
