import { Location, workspace } from 'vscode';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configName } from '../../session/index.js';
import { toRange } from '../convert.js';
import { systemOf } from '../documents.js';
import { filesOf } from '../files.js';
import { maxConfigBytes } from '../limits.js';
import type { SessionClient } from '../session/client.js';
import type { LocatedUse } from './fileReport.js';
import type { WorkspaceReports } from './workspaceReports.js';

/** The uses of codes in all files of the workspace, and in its configs, which declare some. */
export async function usesInWorkspace(
  client: SessionClient,
  reports: WorkspaceReports,
): Promise<readonly LocatedUse[]> {
  await reports.complete();
  const inFiles = [...reports.reports.values()].flatMap(({ uses }) => uses);
  return [...inFiles, ...(await usesInConfigs(client))];
}

async function usesInConfigs(client: SessionClient): Promise<readonly LocatedUse[]> {
  const configs = await workspace.findFiles(`**/${configName}`, '**/node_modules/**');
  const uses = await Promise.all(
    configs.map(async (uri) => {
      const text = await filesOf(systemOf(uri)).read(uri.path, maxConfigBytes);
      if (text === undefined) return [];
      const document = TextDocument.create(uri.toString(), 'jsonc', 0, text);
      const codes = await client.call((session) => session.teamCodesIn(text));
      return Promise.all(
        codes.map(async ({ code, name }): Promise<LocatedUse> => {
          const span = (await client.call((session) => session.teamCodeSpan(text, code))) ?? { start: 0, end: 0 };
          const location = new Location(uri, toRange(document, span));
          return { kind: 'declared', codes: [code, code], name, span, location, line: `"${code}": ${name}` };
        }),
      );
    }),
  );
  return uses.flat();
}
