import { ConfigurationTarget, type TextDocument, type Uri, window, workspace } from 'vscode';
import { environments, isEnvironment } from '../../session/index.js';
import { isStored, placeOf, workspaceFolderOf } from '../documents.js';
import type { SessionClient } from '../session/client.js';
import { section } from '../settings.js';
import { editorTexts, environmentNames } from '../texts.js';
import { translate } from '../translate.js';

/**
 * Asks where the code runs, unless the project decides it. The answer is written to the settings of the workspace, or of
 * the user without a workspace.
 */
export async function chooseEnvironment(client: SessionClient, document: TextDocument | undefined): Promise<void> {
  if (document && (await isDecided(client, document.uri))) {
    void window.showInformationMessage(translate(editorTexts.environmentInConfig));
    return;
  }
  const settings = workspace.getConfiguration(section, document);
  const written = settings.get<unknown>('environment');
  const current = isEnvironment(written) ? written : 'auto';
  const items = (['auto', ...environments] as const).map((environment) => ({
    environment,
    label: translate(environmentNames[environment]),
    description: environment === current ? translate(editorTexts.chosenNow) : '',
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: translate(editorTexts.chooseEnvironment) });
  if (!chosen) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('environment', chosen.environment, target);
}

/** Whether a `.close-codes.json` says where a file runs. */
async function isDecided(client: SessionClient, uri: Uri): Promise<boolean> {
  if (!isStored(uri)) return false;
  const folder = workspaceFolderOf(uri);
  const config = await client.call((session) => session.configOf(placeOf(uri), folder && placeOf(folder)));
  return config.environment !== 'auto';
}
