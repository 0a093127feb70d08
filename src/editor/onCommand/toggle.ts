import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { isOn, section } from '../settings.js';

/**
 * Changes `closeCodes.enabled` where it is set for a document: in the settings of its folder. Otherwise in those of the
 * workspace, or of the user without a workspace.
 */
export async function toggle(document: TextDocument | undefined): Promise<void> {
  const settings = workspace.getConfiguration(section, document);
  const { Global, Workspace, WorkspaceFolder } = ConfigurationTarget;
  const outside = workspace.workspaceFolders ? Workspace : Global;
  const target = settings.inspect('enabled')?.workspaceFolderValue === undefined ? outside : WorkspaceFolder;
  await settings.update('enabled', !isOn('enabled', document), target);
}
