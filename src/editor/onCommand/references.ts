import type { CancellationToken, Location, Position, ReferenceContext, TextDocument } from 'vscode';
import type { SessionClient } from '../session/client.js';
import type { WorkspaceReports } from './workspaceReports.js';
import { usesInWorkspace } from './workspaceUses.js';

/** Where the workspace uses the private code that is a number at a position. Other codes are used for all kinds of ends. */
export async function referencesTo(
  client: SessionClient,
  reports: WorkspaceReports,
  document: TextDocument,
  position: Position,
  { includeDeclaration }: ReferenceContext,
  token: CancellationToken,
): Promise<Location[]> {
  const offset = document.offsetAt(position);
  const found = await client.ask(document, token, (session, version) => session.definition(version, offset));
  if (!found || found.code < 3000) return [];
  const uses = await usesInWorkspace(client, reports);
  return uses
    .filter(
      ({ kind, codes: [from, to] }) =>
        from === found.code && to === found.code && (kind !== 'declared' || includeDeclaration),
    )
    .map(({ location }) => location);
}
