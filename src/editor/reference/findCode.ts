import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { codeOf, Entry, labelOf, Reference, search } from '../../session/reference.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';
import type { Insertion } from './insertion.js';

interface Item extends QuickPickItem {
  /** Absent for a separator. */
  readonly entry?: Entry;
}

/** The part of the reference's bundle that is used here. */
interface Catalog {
  readonly search: typeof search;
  readonly codeOf: typeof codeOf;
  readonly labelOf: typeof labelOf;
}

/** A quick pick over the reference. Choosing a code shows it in the panel. Buttons insert or copy it. */
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
  // Otherwise the pick moves labels that contain the typed text to the top. For 401, 3000 must come before 4401.
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
