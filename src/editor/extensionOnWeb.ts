import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';
import { connect } from './session/connectOnWeb.js';

/** The entry point where the extension host is a web worker. */
export function activate(context: ExtensionContext) {
  return activateWith(async (functions) => connect(context.extensionUri, functions), context);
}
