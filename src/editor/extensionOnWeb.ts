import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';
import { connect } from './session/connectOnWeb.js';

/** The extension's entry where its host is a web worker. */
export function activate(context: ExtensionContext) {
  return activateWith(async (functions) => connect(context.extensionUri, functions), context);
}
