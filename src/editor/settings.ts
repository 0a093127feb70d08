import { type ConfigurationChangeEvent, ConfigurationTarget, type TextDocument, type Uri, workspace } from 'vscode';
import {
  type DocumentSettings,
  type Environment,
  isEnvironment,
  isTestFileTreatment,
  type RuleSetting,
  severities,
  type TestFileTreatment,
} from '../session/index.js';

const section = 'closeCodes';
const ruleSettings: readonly unknown[] = ['default', 'off', ...severities] satisfies readonly RuleSetting[];

/** The first version had booleans. */
const vocabularyValues: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['on', true],
  ['off', false],
  [true, true],
  [false, false],
]);

/** Whether a setting of this extension has changed for any document. */
export function settingsChanged(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}

/** The settings for a document. */
export function settingsFor(document: TextDocument): DocumentSettings {
  return {
    environment: environmentFor(document),
    rules: rulesFor(document),
    testFiles: testFilesFor(document),
    vocabularies: vocabulariesFor(document),
  };
}

/** `closeCodes.rules`, without invalid values. */
function rulesFor(document: TextDocument): Readonly<Record<string, RuleSetting>> {
  const rules = workspace.getConfiguration(section, document).get<unknown>('rules');
  if (typeof rules !== 'object' || rules === null) return {};
  const meaningful = Object.entries(rules).filter((entry): entry is [string, RuleSetting] =>
    ruleSettings.includes(entry[1]),
  );
  return Object.fromEntries(meaningful);
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

/** `closeCodes.environment`. Undefined for `auto`. */
function environmentFor(document: TextDocument): Environment | undefined {
  const environment = chosenEnvironment(document);
  return environment === 'auto' ? undefined : environment;
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

/** `closeCodes.testFiles` */
function testFilesFor(document: TextDocument): TestFileTreatment | undefined {
  const treatment = workspace.getConfiguration(section, document).get<unknown>('testFiles');
  return isTestFileTreatment(treatment) ? treatment : undefined;
}

/** `closeCodes.vocabularies`, without `auto` and without invalid values. */
function vocabulariesFor(document: TextDocument): Readonly<Record<string, boolean>> {
  const vocabularies = workspace.getConfiguration(section, document).get<unknown>('vocabularies');
  if (typeof vocabularies !== 'object' || vocabularies === null) return {};
  return Object.fromEntries(
    Object.entries(vocabularies).flatMap(([id, value]) => {
      const isOn = vocabularyValues.get(value);
      return isOn === undefined ? [] : [[id, isOn]];
    }),
  );
}

/** `closeCodes.inlayHints.enabled` */
export function inlayHintsEnabled(document: TextDocument): boolean {
  return workspace.getConfiguration(section, document).get<unknown>('inlayHints.enabled') !== false;
}
