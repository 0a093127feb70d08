import { CompletionItem, CompletionItemKind, type Disposable, languages, Range } from 'vscode';
import { type Completion, completionTriggers, mayBelongBehind } from '../session/index.js';
import { toRange } from './convert.js';
import { readAs, selector } from './documents.js';
import type { SessionClient } from './session/client.js';
import { isOn } from './settings.js';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  code: CompletionItemKind.Value,
  constant: CompletionItemKind.Constant,
  reason: CompletionItemKind.Text,
};

/** Completes codes and reasons. */
export function registerCompletions(client: SessionClient): Disposable {
  return languages.registerCompletionItemProvider(
    selector,
    {
      async provideCompletionItems(document, position, token) {
        if (!isOn('completion.enabled', document)) return undefined;
        const language = readAs(document);
        const linesBefore = new Range(Math.max(0, position.line - 3), 0, position.line, position.character);
        if (!language || !mayBelongBehind(language, document.getText(linesBefore))) return undefined;
        const offset = document.offsetAt(position);
        const found = await client.askAtOnce(document, token, (session, version) =>
          session.completions(version, offset),
        );
        return found?.map(({ kind, label, detail, documentation, filter, insert, replaces }, index) => {
          const item = new CompletionItem({ label, description: detail }, kinds[kind]);
          item.documentation = documentation;
          item.insertText = insert;
          item.range = toRange(document, replaces);
          item.filterText = filter;
          item.sortText = String(index).padStart(3, '0');
          return item;
        });
      },
    },
    ...completionTriggers,
  );
}
