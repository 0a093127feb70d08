import { type ConfigurationChangeEvent, ConfigurationTarget, type TextDocument, type Uri, workspace } from 'vscode';
import { type DocumentSettings, type Environment, isEnvironment, readSettings } from '../session/index.js';

const section = 'closeCodes';

/** Whether a setting of this extension has changed for any document. */
export function settingsChanged(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}

/** The settings for a document. */
export function settingsFor(document: TextDocument): DocumentSettings {
  const { environment, rules, testFiles, vocabularies } = workspace.getConfiguration(section, document);
  return readSettings({ environment, rules, testFiles, vocabularies });
}

/** Turns a rule off in the settings of the folder, where it has rules, or else of the workspace. */
export async function turnRuleOffInSettings(uri: Uri, rule: string): Promise<void> {
  const settings = workspace.getConfiguration(section, uri);
  const { workspaceFolderValue, workspaceValue } = settings.inspect<object>('rules') ?? {};
  const [value, target] = workspaceFolderValue
    ? [workspaceFolderValue, ConfigurationTarget.WorkspaceFolder]
    : [workspaceValue, ConfigurationTarget.Workspace];
  await settings.update('rules', { ...value, [rule]: 'off' }, target);
}

/** `closeCodes.environment` for a document, or for documents without settings of their own. */
export function chosenEnvironment(document?: TextDocument): Environment | 'auto' {
  const environment = workspace.getConfiguration(section, document).get<unknown>('environment');
  return isEnvironment(environment) ? environment : 'auto';
}

/** Writes `closeCodes.environment` to the settings of the workspace, or of the user without a workspace. */
export async function setEnvironment(environment: Environment | 'auto', document?: TextDocument): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration(section, document).update('environment', environment, target);
}

/** `closeCodes.inlayHints.enabled` */
export function inlayHintsEnabled(document: TextDocument): boolean {
  return workspace.getConfiguration(section, document).get<unknown>('inlayHints.enabled') !== false;
}
