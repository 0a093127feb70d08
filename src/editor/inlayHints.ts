import { type Disposable, InlayHint, languages } from 'vscode';
import { toSpan } from './convert.js';
import { selector } from './documents.js';
import type { SessionClient } from './session/client.js';
import { inlayHintsEnabled } from './settings.js';

/** Shows the names of close codes after bare numbers. */
export function registerInlayHints(client: SessionClient): Disposable {
  return languages.registerInlayHintsProvider(selector, {
    onDidChangeInlayHints: client.onDidChange,
    async provideInlayHints(document, range, token) {
      if (!inlayHintsEnabled(document)) return [];
      const within = toSpan(document, range);
      const hints = await client.ask(document, token, (session, version) => session.hints(version, within));
      return hints?.map(({ offset, label, tooltip }) => {
        const hint = new InlayHint(document.positionAt(offset), label);
        hint.tooltip = tooltip;
        hint.paddingLeft = true;
        return hint;
      });
    },
  });
}
