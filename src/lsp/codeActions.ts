import { type CodeAction, CodeActionKind, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Actions, type Edit, type Finding, type FindingFix, fixAllTexts } from '../session/index.js';
import { toDiagnostic, toSpan, toWorkspaceEdit } from './convert.js';
import type { Service } from './service.js';

const fixAllKind = `${CodeActionKind.SourceFixAll}.closeCodes`;

/** The code actions at the cursor or in the selection, and those for the whole document. */
export function serveCodeActions(connection: Connection, service: Service): ServerCapabilities {
  connection.onCodeAction(({ textDocument, range, context: { only } }, token) =>
    service.ask(
      textDocument,
      token,
      async (session, version, document) => {
        const [actions, edits] = await Promise.all([
          session.actions(version, toSpan(document, range), token),
          session.fixAll(version, 'safe', token),
        ]);
        return actions && { actions, edits };
      },
      ({ actions, edits }, document) => {
        const isWanted = ({ kind }: CodeAction) => !only || only.some((one) => `${kind}.`.startsWith(`${one}.`));
        return [...actionsAt(document, actions), ...fixAll(document, actions, edits, only)].filter(isWanted);
      },
    ),
  );

  /** If the client doesn't ask for this kind, it is only offered on a finding with a safe fix. */
  function fixAll(
    document: TextDocument,
    { findings }: Actions,
    edits: readonly Edit[] = [],
    only: readonly string[] | undefined,
  ): readonly CodeAction[] {
    const fixesHere = findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
    if (edits.length === 0 || !(only || fixesHere)) return [];
    return [{ title: service.translate(fixAllTexts.fixAll), kind: fixAllKind, edit: toWorkspaceEdit(document, edits) }];
  }

  return {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.RefactorExtract,
        fixAllKind,
      ],
    },
  };
}

/** Fixes come first, then disable comments, then refactorings. */
function actionsAt(document: TextDocument, actions: Actions): readonly CodeAction[] {
  const { findings, reconnectHelp, extractCodes } = actions;
  const refactor = (
    kind: CodeActionKind,
    { title, edits }: { readonly title: string; readonly edits: readonly Edit[] },
  ) => ({
    title,
    kind,
    edit: toWorkspaceEdit(document, edits),
  });
  return [
    ...([undefined, 'line', 'file'] as const).flatMap((disables) =>
      findings.flatMap((finding) => fixesOf(document, finding, disables)),
    ),
    ...reconnectHelp.map((help) => refactor(CodeActionKind.RefactorRewrite, help)),
    ...(extractCodes ? [refactor(CodeActionKind.RefactorExtract, extractCodes)] : []),
  ];
}

function fixesOf(document: TextDocument, finding: Finding, disables: FindingFix['disables']): readonly CodeAction[] {
  return finding.fixes
    .filter((fix) => fix.disables === disables)
    .map(({ title, edits, preferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding)],
      isPreferred: preferred,
      edit: toWorkspaceEdit(document, edits),
    }));
}
