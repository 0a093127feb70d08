import { type Disposable, InlayHint, languages } from 'vscode';
import { toSpan } from './convert.js';
import { selector } from './documents.js';
import type { SessionClient } from './session/client.js';
import { isOn } from './settings.js';

/** The settings for each use of a number. */
const switches = {
  sent: 'inlayHints.calls',
  compared: 'inlayHints.comparisons',
  declared: 'inlayHints.declarations',
} as const;

/** Shows the names of close codes after bare numbers. */
export function registerInlayHints(client: SessionClient): Disposable {
  return languages.registerInlayHintsProvider(selector, {
    onDidChangeInlayHints: client.onDidChange,
    async provideInlayHints(document, range, token) {
      if (!isOn('inlayHints.enabled', document)) return [];
      const within = toSpan(document, range);
      const hints = await client.ask(document, token, (session, version) => session.hints(version, within));
      return hints
        ?.filter(({ use }) => isOn(switches[use], document))
        .map(({ offset, label, tooltip }) => {
          const hint = new InlayHint(document.positionAt(offset), label);
          hint.tooltip = tooltip;
          hint.paddingLeft = true;
          return hint;
        });
    },
  });
}
