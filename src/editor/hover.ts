import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';
import { selector } from './documents.js';
import { translate } from './translate.js';

/** What a close code means, under the mouse. */
export function registerHover(analyses: Analyses): Disposable {
  return languages.registerHoverProvider(selector, {
    provideHover: (document, position, token) =>
      analyses.ask(document, token, ({ checker, analysis }) => {
        const hover = checker.hover(analysis, document.offsetAt(position), translate);
        return hover && new Hover(new MarkdownString(hover.markdown), toRange(document, hover.span));
      }),
  });
}
