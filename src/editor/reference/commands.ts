import { commands, Disposable, type Uri, window } from 'vscode';
import type { Reference } from '../../features/reference.js';
import type { Analyses } from '../analyses.js';
import { translate } from '../translate.js';
import { findCode } from './findCode.js';
import { createInsertion } from './insertion.js';
import { isCode, openReference } from './openReference.js';
import { createReferencePanel } from './panel.js';

/** The reference of all close codes, as a panel and as a pick. */
export function registerReference(analyses: Analyses, extension: Uri): Disposable {
  let loaded: Promise<Reference> | undefined;
  const load = () => {
    loaded ??= import('../../features/reference.js').then(({ reference }) => reference(translate));
    return loaded;
  };
  const insertion = createInsertion();
  const panel = createReferencePanel(extension, insertion, load);

  async function codeAtCursor(): Promise<number | undefined> {
    const { document, selection } = window.activeTextEditor ?? {};
    if (!document || !selection) return undefined;
    const offset = document.offsetAt(selection.active);
    const hover = await analyses.ask(document, undefined, ({ checker, analysis }) => checker.hover(analysis, offset));
    return hover?.codes.find(isCode);
  }

  return Disposable.from(
    insertion,
    panel,
    commands.registerCommand(openReference, (code: unknown) => panel.show(isCode(code) ? code : undefined)),
    commands.registerCommand('closeCodes.explainCode', async () => panel.show(await codeAtCursor())),
    commands.registerCommand('closeCodes.findCode', async () => findCode(await load(), insertion, panel.show)),
  );
}
