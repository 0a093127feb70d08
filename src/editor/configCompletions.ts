import { CompletionItem, CompletionItemKind, type Disposable, languages, SnippetString } from 'vscode';
import { configName } from '../session/index.js';
import { toRange } from './convert.js';
import type { SessionClient } from './session/client.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** Completes keys in a `.close-codes.json`: the codes in open documents that have no name yet. */
export function registerConfigCompletions(client: SessionClient): Disposable {
  return languages.registerCompletionItemProvider(
    { pattern: `**/${configName}` },
    {
      async provideCompletionItems(document, position) {
        const offset = document.offsetAt(position);
        const keys = await client.call((session) => session.configKeys(document.getText(), offset));
        return keys.map(({ code, name, replaces, hasValue }) => {
          const item = new CompletionItem({ label: `"${code}"`, description: name }, CompletionItemKind.Property);
          item.detail = translate(editorTexts.usedWithoutName);
          const key = new SnippetString().appendText(`"${code}"`);
          if (!hasValue) key.appendText(': { "name": "').appendPlaceholder(name).appendText('" }');
          item.insertText = key;
          item.filterText = `"${code}"`;
          item.range = toRange(document, replaces);
          return item;
        });
      },
    },
    '"',
  );
}
