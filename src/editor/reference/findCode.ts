import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { codeOf, Entry, labelOf, Reference, search } from '../../session/reference.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';
import type { Insertion } from './insertion.js';

interface Item extends QuickPickItem {
  /** Absent for a separator. */
  readonly entry?: Entry;
}

/** Parts of the bundle that also makes the reference. */
interface Catalog {
  readonly search: typeof search;
  readonly codeOf: typeof codeOf;
  readonly labelOf: typeof labelOf;
}

/** A pick over the reference: the chosen code is shown in the panel. It is inserted or copied by a button of its own. */
export function findCode(
  query: string,
  reference: Reference,
  { search, codeOf, labelOf }: Catalog,
  insertion: Insertion,
  show: (code: number) => void,
): void {
  const insert: QuickInputButton = { iconPath: new ThemeIcon('insert'), tooltip: translate(editorTexts.insert) };
  const copy: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: translate(editorTexts.copy) };
  const pick = window.createQuickPick<Item>();
  // The pick would move labels up in which it finds what was typed: 401 is meant to find 3000 before 4401.
  Object.assign(pick, { sortByLabel: false });
  pick.placeholder = translate(editorTexts.findCode);

  function list(words: string): void {
    const { exact, others } = search(words, reference);
    const separator = { label: reference.texts.alsoIn, kind: QuickPickItemKind.Separator };
    pick.items = [
      ...exact.map((entry) => row(entry)),
      ...(exact.length > 0 && others.length > 0 ? [separator] : []),
      ...others.map(({ entry, lines }) => row(entry, lines)),
    ];
  }

  function row(entry: Entry, lines: readonly string[] = []): Item {
    return {
      entry,
      label: `${labelOf(entry)} ${entry.name}`,
      ...(entry.agreedBy && { description: entry.agreedBy }),
      detail: [...lines, entry.meaning, entry.verdict].join(' ').replaceAll('`', ''),
      alwaysShow: true,
      buttons: codeOf(entry) === undefined ? [] : [insert, copy],
    };
  }

  pick.value = query;
  list(query);
  pick.onDidChangeValue(list);
  pick.onDidAccept(() => {
    const code = pick.selectedItems[0]?.entry?.codes[0]?.[0];
    if (code === undefined) return;
    pick.hide();
    show(code);
  });
  pick.onDidTriggerItemButton(async ({ item: { entry }, button }) => {
    const code = entry && codeOf(entry);
    if (code === undefined) return;
    pick.hide();
    const done = await (button === copy ? insertion.copy(code) : insertion.insert(code));
    window.setStatusBarMessage(done, 5000);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}
