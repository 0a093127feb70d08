import { type ConfigurationChangeEvent, type ConfigurationScope, type TextDocument, workspace } from 'vscode';

export const section = 'closeCodes';

/** Whether a setting of this extension has changed for any document. */
export function settingsChanged(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}

/** The settings for a file, as they are written: plain data, which the worker reads. */
export function settingsFor(scope: ConfigurationScope): unknown {
  return JSON.parse(JSON.stringify(workspace.getConfiguration(section, scope)));
}

/** The settings that turn something on or off. */
export type Switch =
  | 'enabled'
  | `${'hover' | 'completion' | 'signatureHelp' | 'codeActions' | 'inlayHints'}.enabled`
  | `inlayHints.${'calls' | 'comparisons' | 'declarations'}`;

/** Whether such a setting is on for a file. */
export function isOn(name: Switch, scope: ConfigurationScope | undefined): boolean {
  return workspace.getConfiguration(section, scope).get<unknown>(name) !== false;
}

/** `closeCodes.run`: whether a document is only checked when it is opened and saved. */
export function runsOnSave(document: TextDocument): boolean {
  return workspace.getConfiguration(section, document).get<unknown>('run') === 'onSave';
}
