import { type QuickInputButton, type QuickPickItem, ThemeIcon, window } from 'vscode';
import { codeOf, labelOf, search } from '../../features/entries.js';
import type { Reference } from '../../features/reference.js';
import type { Entry } from '../../features/referenceEntry.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';
import type { Insertion } from './insertion.js';

interface Item extends QuickPickItem {
  readonly entry: Entry;
}

/** A pick over the reference: the chosen code is inserted, or copied, or shown in the panel. */
export function findCode(
  query: string,
  reference: Reference,
  insertion: Insertion,
  show: (code: number) => void,
): void {
  const copy: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: translate(editorTexts.copy) };
  const open: QuickInputButton = { iconPath: new ThemeIcon('book'), tooltip: translate(editorTexts.openReference) };
  const pick = window.createQuickPick<Item>();
  pick.placeholder = translate(editorTexts.findCode);

  function list(words: string): void {
    pick.items = search(words, reference).map((entry) => ({
      entry,
      // The pick moves labels up in which it finds the digits that were typed: 401 is meant to find 3000 before 4401.
      label: entry.name,
      description: [labelOf(entry), entry.agreedBy ?? []].flat().join(' · '),
      detail: entry.meaning,
      alwaysShow: true,
      buttons: codeOf(entry) === undefined ? [open] : [copy, open],
    }));
  }

  async function use({ entry }: Item, button?: QuickInputButton): Promise<void> {
    pick.hide();
    const code = codeOf(entry);
    if (code === undefined || button === open) return show(code ?? entry.codes[0]?.[0] ?? 0);
    const done = await (button === copy ? insertion.copy(code) : insertion.insert(code));
    window.setStatusBarMessage(done, 5000);
  }

  pick.value = query;
  list(query);
  pick.onDidChangeValue(list);
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (item) void use(item);
  });
  pick.onDidTriggerItemButton(({ item, button }) => use(item, button));
  pick.onDidHide(() => pick.dispose());
  pick.show();
}
