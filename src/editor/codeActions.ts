import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  languages,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Actions, Finding, FindingFix, Refactoring, UnnamedCode } from '../session/index.js';
import { toDiagnostic, toRange, toSpan, toWorkspaceEdit } from './convert.js';
import { hasWritableFolder, selector } from './documents.js';
import {
  type AddCodeArguments,
  addCodeCommand,
  type ConfigureRuleArguments,
  configureRuleCommand,
} from './quickFixCommands.js';
import { isCode, openReference } from './reference/openReference.js';
import type { SessionClient } from './session/client.js';
import { isOn } from './settings.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** The code actions at the cursor or in the selection: fixes, explanations, disable comments and refactorings. */
export function registerCodeActions(client: SessionClient): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, { only }, token) {
        if (!isOn('codeActions.enabled', document)) return [];
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
  const isWritable = hasWritableFolder(document.uri);
  return [
    ...findings.flatMap((finding) => fixesOf(document, finding, undefined)),
    ...(isWritable ? unnamedCodes.map((unnamed) => add(unnamed, document)) : []),
    ...explain(document, findings),
    ...findings.flatMap((finding) => fixesOf(document, finding, 'line')),
    ...findings.flatMap((finding) => fixesOf(document, finding, 'file')),
    ...(isWritable ? findings.map((finding) => configure(finding, document, rulesInConfig)) : []),
    ...reconnectHelp.map((help) => refactor(document, help, CodeActionKind.RefactorRewrite)),
    ...(extractCodes ? [refactor(document, extractCodes, CodeActionKind.RefactorExtract)] : []),
  ];
}

function fixesOf(document: TextDocument, finding: Finding, disables: FindingFix['disables']): readonly CodeAction[] {
  return finding.fixes
    .filter((fix) => fix.disables === disables)
    .map((fix) => {
      const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
      action.diagnostics = [toDiagnostic(document, finding)];
      action.isPreferred = fix.preferred;
      action.edit = disables ? withReasonSelected(document, fix) : toWorkspaceEdit(document, fix.edits);
      return action;
    });
}

/** The placeholder for the reason in a disable comment. */
const placeholder = /(?<= -- )reason\b/;

/** Selects the placeholder, so that the user types the reason over it. */
function withReasonSelected(document: TextDocument, { edits }: FindingFix): WorkspaceEdit {
  if (!edits.some(({ text }) => placeholder.test(text))) return toWorkspaceEdit(document, edits);
  const whole = new WorkspaceEdit();
  const snippets = edits.map((edit) => {
    const [before = '', after] = edit.text.split(placeholder);
    const snippet = new SnippetString().appendText(before);
    if (after !== undefined) snippet.appendPlaceholder('reason').appendText(after);
    return new SnippetTextEdit(toRange(document, edit), snippet);
  });
  whole.set(document.uri, snippets);
  return whole;
}

function refactor(document: TextDocument, { title, edits }: Refactoring, kind: CodeActionKind): CodeAction {
  const action = new CodeAction(title, kind);
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}

/** One action for each code, which opens the reference. The editor sorts actions without a diagnostic to the end. */
function explain(document: TextDocument, findings: readonly Finding[]): readonly CodeAction[] {
  const byCode = new Map(findings.flatMap((finding) => finding.codes.filter(isCode).map((code) => [code, finding])));
  return [...byCode].map(([code, finding]) => {
    const action = byCommand(translate(editorTexts.explain, { code }), openReference, [code]);
    action.diagnostics = [toDiagnostic(document, finding)];
    return action;
  });
}

function add({ code, name }: UnnamedCode, { uri }: TextDocument): CodeAction {
  const given: AddCodeArguments = [uri.toString(), code, name];
  return byCommand(translate(editorTexts.addCode, { code }), addCodeCommand, given);
}

/** One action that offers further choices. */
function configure(finding: Finding, document: TextDocument, rulesInConfig: Actions['rulesInConfig']): CodeAction {
  const rule = finding.ruleId;
  const given: ConfigureRuleArguments = [document.uri, rule, rulesInConfig.includes(rule)];
  const action = byCommand(translate(editorTexts.configureRule, { rule }), configureRuleCommand, given);
  action.diagnostics = [toDiagnostic(document, finding)];
  return action;
}

function byCommand(title: string, command: string, given: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...given] };
  return action;
}
