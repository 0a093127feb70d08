import { CompletionItem, CompletionItemKind, type Disposable, languages, MarkdownString } from 'vscode';
import type { Completion } from '../features/index.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';
import { selector } from './documents.js';
import { translate } from './translate.js';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  code: CompletionItemKind.Value,
  constant: CompletionItemKind.Constant,
  reason: CompletionItemKind.Text,
};

/** The codes and reasons that fit, where one is being typed. */
export function registerCompletions(analyses: Analyses): Disposable {
  return languages.registerCompletionItemProvider(
    selector,
    {
      provideCompletionItems: (document, position, token) =>
        analyses.ask(document, token, ({ checker, reading }) =>
          checker
            .completions(reading, document.offsetAt(position), translate)
            .map(({ kind, label, detail, documentation, insert, replaces }, index) => {
              const item = new CompletionItem({ label, description: detail }, kinds[kind]);
              item.documentation = new MarkdownString(documentation);
              item.insertText = insert;
              item.range = toRange(document, replaces);
              // By number and by name, also a constant; a reason by what is typed of it, quotes included.
              item.filterText = { code: label, constant: `${label} ${detail}`, reason: insert }[kind];
              item.sortText = String(index).padStart(3, '0');
              return item;
            }),
        ),
    },
    ...['(', ',', ' ', '=', '[', "'", '"'],
  );
}
