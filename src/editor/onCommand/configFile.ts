import { ConfigurationTarget, commands, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type ConfigChange, configName } from '../../session/index.js';
import { toRange } from '../convert.js';
import { workspaceFolderOf } from '../documents.js';
import {
  type AddCodeArguments,
  type ConfigureRuleArguments,
  type TurnRuleOffArguments,
  turnRuleOffCommand,
} from '../quickFixCommands.js';
import type { SessionClient } from '../session/client.js';
import { section } from '../settings.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';

/** Names a code in the config of the workspace folder, and shows it there. */
export async function addCode(client: SessionClient, ...[document, code, name]: AddCodeArguments): Promise<void> {
  const folder = workspaceFolderOf(Uri.parse(document, true));
  if (!folder) return;
  const config = Uri.joinPath(folder, configName);
  const change = await write(config, (text) => client.call((session) => session.addCode(text, code, name)));
  const written = await workspace.openTextDocument(config);
  const selection = change?.selection && toRange(written, change.selection);
  await window.showTextDocument(written, selection && { selection });
}

/** Asks where to turn a rule off. */
export async function configureRule(...[uri, rule, isInConfig]: ConfigureRuleArguments): Promise<void> {
  const inConfig = { where: 'config', label: translate(editorTexts.turnOffInConfig, { rule }) } as const;
  const inSettings = { where: 'settings', label: translate(editorTexts.turnOffInSettings, { rule }) } as const;
  // Where the project sets the severity of a rule, settings don't count.
  const chosen = await window.showQuickPick(isInConfig ? [inConfig] : [inConfig, inSettings], {
    placeHolder: translate(editorTexts.configureRule, { rule }),
  });
  if (!chosen) return;
  const given: TurnRuleOffArguments = [uri, rule, chosen.where];
  await commands.executeCommand(turnRuleOffCommand, ...given);
}

/** Turns a rule off in the nearest config, or in the settings. */
export async function turnRuleOff(client: SessionClient, ...[uri, rule, where]: TurnRuleOffArguments): Promise<void> {
  const folder = workspaceFolderOf(uri);
  if (!folder) return;
  if (where === 'settings') return turnRuleOffInSettings(uri, rule);
  const config = await nearestConfig(uri, folder);
  const wasDirty = workspace.textDocuments.some((open) => open.isDirty && open.uri.toString() === config.toString());
  const change = await write(config, (text) => client.call((session) => session.turnRuleOff(text, rule)));
  const document = await workspace.openTextDocument(config);
  // A file with unsaved changes of the user is not saved. A file that can't be read is left to the user.
  if (change && !wasDirty) await document.save();
  else await window.showTextDocument(document);
}

/** Turns a rule off in the settings of the folder, where it has rules, or else of the workspace. */
async function turnRuleOffInSettings(uri: Uri, rule: string): Promise<void> {
  const settings = workspace.getConfiguration(section, uri);
  const { workspaceFolderValue, workspaceValue } = settings.inspect<object>('rules') ?? {};
  const [value, target] = workspaceFolderValue
    ? [workspaceFolderValue, ConfigurationTarget.WorkspaceFolder]
    : [workspaceValue, ConfigurationTarget.Workspace];
  await settings.update('rules', { ...value, [rule]: 'off' }, target);
}

/** Changes or creates a config. Undefined where the text is no config. */
async function write(
  config: Uri,
  changeOf: (text: string) => Promise<ConfigChange | undefined>,
): Promise<ConfigChange | undefined> {
  const edit = new WorkspaceEdit();
  let change: ConfigChange | undefined;
  if (await exists(config)) {
    const document = await workspace.openTextDocument(config);
    change = await changeOf(document.getText());
    for (const { start, end, text } of change?.edits ?? []) {
      edit.replace(config, toRange(document, { start, end }), text);
    }
  } else {
    change = await changeOf('{}\n');
    if (change) edit.createFile(config, { ignoreIfExists: true, contents: new TextEncoder().encode(change.text) });
  }
  return (await workspace.applyEdit(edit)) ? change : undefined;
}

/** The config in the innermost folder. New rules are written to it. */
async function nearestConfig(uri: Uri, root: Uri): Promise<Uri> {
  let folder = uri;
  // The path of a file system's root already ends in a slash.
  const inRoot = root.path.endsWith('/') ? root.path : `${root.path}/`;
  while (folder.path.startsWith(inRoot) && folder.path !== root.path) {
    folder = Uri.joinPath(folder, '..');
    const config = Uri.joinPath(folder, configName);
    if (await exists(config)) return config;
  }
  return Uri.joinPath(root, configName);
}

function exists(file: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
}
