import { type CodeAction, CodeActionKind, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Actions, type Edit, type Finding, type FindingFix, fixAllTexts } from '../session/index.js';
import { toDiagnostic, toSpan, toWorkspaceEdit } from './convert.js';
import type { Service } from './service.js';

const fixAllKind = `${CodeActionKind.SourceFixAll}.closeCodes`;

/** What can be done at the cursor or in the selection, and for the whole document. */
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

  /** Without being asked for it is offered where it mends something. */
  function fixAll(
    document: TextDocument,
    { findings }: Actions,
    edits: readonly Edit[] = [],
    only: readonly string[] | undefined,
  ): readonly CodeAction[] {
    const mendsHere = findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
    if (edits.length === 0 || !(only || mendsHere)) return [];
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

/** What mends before what silences, and what rewrites last. */
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
    ...([undefined, 'line', 'file'] as const).flatMap((silences) =>
      findings.flatMap((finding) => fixesOf(document, finding, silences)),
    ),
    ...reconnectHelp.map((help) => refactor(CodeActionKind.RefactorRewrite, help)),
    ...(extractCodes ? [refactor(CodeActionKind.RefactorExtract, extractCodes)] : []),
  ];
}

function fixesOf(document: TextDocument, finding: Finding, silences: FindingFix['silences']): readonly CodeAction[] {
  return finding.fixes
    .filter((fix) => fix.silences === silences)
    .map(({ title, edits, preferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding)],
      isPreferred: preferred,
      edit: toWorkspaceEdit(document, edits),
    }));
}
