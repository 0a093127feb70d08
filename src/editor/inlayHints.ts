import { Disposable, EventEmitter, InlayHint, languages, workspace } from 'vscode';
import type { Analyses } from './analyses.js';
import { toSpan } from './convert.js';
import { selector } from './documents.js';
import { inlayHintsEnabled, settingsChanged } from './settings.js';
import { translate } from './translate.js';

/** The names of close codes behind their bare numbers. */
export function registerInlayHints(analyses: Analyses): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (settingsChanged(event)) changed.fire();
    }),
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range, token) => {
        if (!inlayHintsEnabled(document)) return [];
        return analyses.ask(document, token, ({ checker, analysis }) =>
          checker.hints(analysis, toSpan(document, range), translate).map(({ offset, label, tooltip }) => {
            const hint = new InlayHint(document.positionAt(offset), label);
            hint.tooltip = tooltip;
            hint.paddingLeft = true;
            return hint;
          }),
        );
      },
    }),
  );
}
