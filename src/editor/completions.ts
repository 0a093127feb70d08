import {
  CompletionItem,
  CompletionItemKind,
  type Disposable,
  languages,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import { type Completion, typedPlaceAt } from '../session/index.js';
import { toRange } from './convert.js';
import { readAs, selector } from './documents.js';
import type { SessionClient } from './session/client.js';

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
        if (!mayBelongAt(document, position)) return undefined;
        const offset = document.offsetAt(position);
        const found = await client.askAtOnce(document, token, (session, version) =>
          session.completions(version, offset),
        );
        return found?.map(({ kind, label, detail, documentation, insert, replaces }, index) => {
          const item = new CompletionItem({ label, description: detail }, kinds[kind]);
          item.documentation = documentation;
          item.insertText = insert;
          item.range = toRange(document, replaces);
          // A code matches by number and by name, also that of a constant. A reason matches by the text typed so far,
          // quotes included.
          item.filterText = { code: label, constant: `${label} ${detail}`, reason: insert }[kind];
          item.sortText = String(index).padStart(3, '0');
          return item;
        });
      },
    },
    ...['(', ',', ' ', '=', '[', "'", '"'],
  );
}

/**
 * Whether a code or a reason may belong here, judged by a few lines before it. The editor waits for all extensions
 * before it shows completions, so most requests are answered here.
 */
function mayBelongAt(document: TextDocument, position: Position): boolean {
  const language = readAs(document);
  const before = document.getText(new Range(Math.max(0, position.line - 3), 0, position.line, position.character));
  if (/["'`][^"'`\n]*$/.test(before)) return true;
  return language !== undefined && typedPlaceAt(language, before, before.length) !== undefined;
}
