import { type Disposable, InlayHint, languages } from 'vscode';
import type { Analyses } from './analyses.js';
import { toSpan } from './convert.js';
import { selector } from './documents.js';
import { inlayHintsEnabled } from './settings.js';
import { translate } from './translate.js';

/** The names of close codes behind their bare numbers. */
export function registerInlayHints(analyses: Analyses): Disposable {
  return languages.registerInlayHintsProvider(selector, {
    onDidChangeInlayHints: analyses.onDidChange,
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
  });
}
