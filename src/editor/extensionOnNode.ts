import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';
import { registerTasks } from './tasks.js';

/** The entry point where the extension host is Node.js, as on the desktop. */
export function activate(context: ExtensionContext) {
  // A web worker has no terminal.
  context.subscriptions.push(registerTasks());
  return activateWith(async (functions) => {
    const { connect } = await import('./session/connectOnNode.js');
    return connect(context.extensionUri, functions);
  }, context);
}
