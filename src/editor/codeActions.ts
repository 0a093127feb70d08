import { CodeAction, CodeActionKind, type Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Actions, Finding, FindingFix, Refactoring, UnnamedCode } from '../session/index.js';
import { type AddCodeArguments, addCodeCommand, type TurnRuleOffArguments, turnRuleOffCommand } from './configFile.js';
import { toDiagnostic, toSpan, toWorkspaceEdit } from './convert.js';
import { selector, workspaceFolderOf } from './documents.js';
import { isCode, openReference } from './reference/openReference.js';
import type { SessionClient } from './session/client.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** What can be done at the cursor or in the selection: first what mends, then what silences, then what explains. */
export function registerCodeActions(client: SessionClient): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, { only }, token) {
        const span = toSpan(document, range);
        const actions = await client.ask(document, token, (session, version) => session.actions(version, span));
        const all = actions ? allActions(document, actions) : [];
        return all.filter(({ kind }) => !only || (kind && only.contains(kind)));
      },
    },
    {
      providedCodeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.RefactorExtract,
      ],
    },
  );
}

function allActions(document: TextDocument, actions: Actions): readonly CodeAction[] {
  const { findings, reconnectHelp, extractCodes, unnamedCodes, rulesInConfig } = actions;
  const fixed = new Set(findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)));
  const codes = new Set(findings.flatMap((finding) => finding.codes.filter(isCode)));
  const isWritable = hasWritableFolder(document.uri);
  return [
    ...findings.flatMap((finding) => finding.fixes.map((fix) => toCodeAction(document, finding, fix))),
    ...(isWritable ? unnamedCodes.map((unnamed) => add(unnamed, document)) : []),
    ...(isWritable ? findings.flatMap((finding) => turnOff(finding, document, rulesInConfig)) : []),
    ...[...codes].map(explain),
    ...reconnectHelp
      .filter(({ title }) => !fixed.has(title))
      .map((help) => refactor(document, help, CodeActionKind.RefactorRewrite)),
    ...(extractCodes ? [refactor(document, extractCodes, CodeActionKind.RefactorExtract)] : []),
  ];
}

function toCodeAction(document: TextDocument, finding: Finding, fix: FindingFix): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.isPreferred = fix.preferred;
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

function refactor(document: TextDocument, { title, edits }: Refactoring, kind: CodeActionKind): CodeAction {
  const action = new CodeAction(title, kind);
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}

/** Changes nothing: it opens the reference on the code. */
function explain(code: number): CodeAction {
  return byCommand(translate(editorTexts.explain, { code }), openReference, [code]);
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
function turnOff(
  finding: Finding,
  document: TextDocument,
  rulesInConfig: Actions['rulesInConfig'],
): readonly CodeAction[] {
  const rule = finding.ruleId;
  const titles = { config: editorTexts.turnOffInConfig, settings: editorTexts.turnOffInSettings };
  const places = rulesInConfig.includes(rule) ? (['config'] as const) : (['config', 'settings'] as const);
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
