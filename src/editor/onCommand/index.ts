import { commands, Disposable, type ReferenceProvider, window } from 'vscode';
import { areAddCodeArguments, type TurnRuleOffArguments } from '../quickFixCommands.js';
import type { SessionClient } from '../session/client.js';
import { chooseEnvironment } from './chooseEnvironment.js';
import { codesOfWorkspace } from './codesView.js';
import { addCode, configureRule, turnRuleOff } from './configFile.js';
import { fixAll, fixAllInWorkspace } from './fixAll.js';
import { referencesTo } from './references.js';
import { toggle } from './toggle.js';
import { createWorkspaceCheck } from './workspaceCheck.js';
import { createWorkspaceReports } from './workspaceReports.js';

export type Commands = ReturnType<typeof createCommands>;

/**
 * What commands do, by their names, and what the view of codes shows. It is a bundle of its own on Node.js, because most
 * people seldom need it.
 */
export function createCommands(client: SessionClient, onCodesChanged: () => void) {
  const reports = createWorkspaceReports(client);
  const check = createWorkspaceCheck(reports);
  const all = Disposable.from(
    reports,
    check,
    reports.onDidChange(() => {
      onCodesChanged();
      // The view of codes, as in activeDocument.ts.
      if (reports.reports.size > 0) void commands.executeCommand('setContext', 'closeCodes.workspaceHasCodes', true);
    }),
  );
  const activeDocument = () => window.activeTextEditor?.document;
  return {
    addCode: (...given: readonly unknown[]) => areAddCodeArguments(given) && addCode(client, ...given),
    turnRuleOff: (...given: TurnRuleOffArguments) => turnRuleOff(client, ...given),
    configureRule,
    chooseEnvironment: () => chooseEnvironment(client, activeDocument()),
    toggle: () => toggle(activeDocument()),
    checkWorkspace: check.checkWorkspace,
    checkChangedFiles: check.checkChangedFiles,
    clearWorkspaceFindings: check.clear,
    fixAll: () => fixAll(client, activeDocument()),
    fixAllInWorkspace: () => fixAllInWorkspace(check, reports),
    referencesTo: (...given: Parameters<ReferenceProvider['provideReferences']>) =>
      referencesTo(client, reports, ...given),
    codes: () => codesOfWorkspace(client, reports),
    dispose: () => all.dispose(),
  };
}
