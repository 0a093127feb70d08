import { CodeAction, CodeActionKind, type Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Analysis } from '../analysis/site.js';
import type { Finding } from '../features/finding.js';
import type { UnnamedCode } from '../features/index.js';
import type { Analyses } from './analyses.js';
import { type AddCodeArguments, addCodeCommand, type TurnRuleOffArguments, turnRuleOffCommand } from './configFile.js';
import { toDiagnostic, toRange, toSpan } from './convert.js';
import { selector, workspaceFolderOf } from './documents.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** Quick fixes that change what holds for the workspace: a code gets a name, a rule is turned off. */
export function registerConfigActions(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, range, _context, token) {
        if (!hasWritableFolder(document.uri)) return undefined;
        return analyses.ask(document, token, ({ checker, analysis, findings }) => [
          ...checker.unnamedCodes(analysis, toSpan(document, range)).map((unnamed) => add(unnamed, document)),
          ...findings
            .filter((finding) => toRange(document, finding.span).intersection(range))
            .flatMap((finding) => turnOff(finding, document, analysis)),
        ]);
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function hasWritableFolder(uri: Uri): boolean {
  const folder = workspaceFolderOf(uri);
  return folder !== undefined && workspace.fs.isWritableFileSystem(folder.scheme) === true;
}

function add({ code, name }: UnnamedCode, { uri }: TextDocument): CodeAction {
  const given: AddCodeArguments = [uri, code, name];
  return byCommand(translate(editorTexts.addCode, { code }), addCodeCommand, given);
}

/** Where the project says how loudly the rule speaks, settings have no say. */
function turnOff(finding: Finding, document: TextDocument, { ruleSettings }: Analysis): readonly CodeAction[] {
  const rule = finding.ruleId;
  const titles = { config: editorTexts.turnOffInConfig, settings: editorTexts.turnOffInSettings };
  const places = ruleSettings[rule] === undefined ? (['config', 'settings'] as const) : (['config'] as const);
  return places.map((where) => {
    const given: TurnRuleOffArguments = [document.uri, rule, where];
    const action = byCommand(translate(titles[where], { rule }), turnRuleOffCommand, given);
    action.diagnostics = [toDiagnostic(document, finding)];
    return action;
  });
}

function byCommand(title: string, command: string, given: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...given] };
  return action;
}
