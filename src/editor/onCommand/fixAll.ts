import { type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { fixAllTexts } from '../../session/index.js';
import { toWorkspaceEdit } from '../convert.js';
import type { SessionClient } from '../session/client.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';
import type { WorkspaceCheck } from './workspaceCheck.js';
import type { WorkspaceReports } from './workspaceReports.js';

/** Applies all safe fixes of a document. */
export async function fixAll(client: SessionClient, document: TextDocument | undefined): Promise<void> {
  const edits = document && (await client.ask(document, undefined, (session, version) => session.fixAll(version)));
  if (document && edits?.length) await workspace.applyEdit(toWorkspaceEdit(document, edits));
  else window.setStatusBarMessage(translate(editorTexts.nothingToFix), 5000);
}

/** Reads the workspace, and shows all safe fixes in the editor's preview. There the user chooses from them. */
export async function fixAllInWorkspace(
  check: WorkspaceCheck,
  { reports }: Pick<WorkspaceReports, 'reports'>,
): Promise<void> {
  await check.run();
  const whole = new WorkspaceEdit();
  const metadata = { needsConfirmation: true, label: translate(fixAllTexts.fixAll) };
  for (const { uri, edits } of reports.values()) {
    for (const { range, newText } of edits) whole.replace(uri, range, newText, metadata);
  }
  if (whole.size > 0) await workspace.applyEdit(whole, { isRefactoring: true });
  else void window.showInformationMessage(translate(editorTexts.nothingToFix));
}
