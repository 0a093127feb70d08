import { commands, Disposable, type Uri, window } from 'vscode';
import { loadReference } from '../../session/index.js';
import type { Reference } from '../../session/reference.js';
import type { SessionClient } from '../session/client.js';
import { translate } from '../translate.js';
import { createDeclared } from './declared.js';
import { createInsertion } from './insertion.js';
import { isCode, openReference } from './openReference.js';
import { createReferencePanel } from './panel.js';
import { createTeams } from './teams.js';

/** The commands for the reference of all close codes, as a panel and as a quick pick. */
export function registerReference(client: SessionClient, extension: Uri): Disposable {
  const teams = createTeams(client);
  const declared = createDeclared(client);
  const load = async (): Promise<Reference> => {
    const [{ reference }, ...codes] = await Promise.all([loadReference(), teams.read(), declared.read()]);
    return reference(translate, ...codes);
  };
  const insertion = createInsertion();
  const panel = createReferencePanel(extension, insertion, load, [teams.onDidChange, declared.onDidChange]);

  async function codeAtCursor(): Promise<number | undefined> {
    const { document, selection } = window.activeTextEditor ?? {};
    if (!document || !selection) return undefined;
    const offset = document.offsetAt(selection.active);
    const hover = await client.ask(document, undefined, (session, version) => session.hover(version, offset));
    return hover?.codes.find(isCode);
  }

  return Disposable.from(
    teams,
    declared,
    insertion,
    panel,
    commands.registerCommand(openReference, (code: unknown) => panel.show(isCode(code) ? code : undefined)),
    commands.registerCommand('closeCodes.explainCode', async () => panel.show(await codeAtCursor())),
    commands.registerCommand('closeCodes.findCode', async (query: unknown) => {
      const { findCode } = await import('./findCode.js');
      findCode(typeof query === 'string' ? query : '', await load(), await loadReference(), insertion, panel.show);
    }),
  );
}
