import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace } from 'vscode';
import type { SessionClient } from '../session/client.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';
import type { LocatedUse } from './fileReport.js';
import type { WorkspaceReports } from './workspaceReports.js';
import { usesInWorkspace } from './workspaceUses.js';

/** A code, or one of its uses. */
export class CodeItem extends TreeItem {
  readonly children: readonly CodeItem[] = [];
}

/** In the order in which they are listed. */
const kinds = { declared: 'tag', sent: 'arrow-up', compared: 'arrow-down' } as const satisfies Record<
  LocatedUse['kind'],
  string
>;
const order = Object.keys(kinds);

/** The codes of the workspace, by number, with their uses in its files and configs. */
export async function codesOfWorkspace(client: SessionClient, reports: WorkspaceReports): Promise<readonly CodeItem[]> {
  const uses = await usesInWorkspace(client, reports);
  const byCode = new Map<number, LocatedUse[]>();
  for (const use of uses) {
    const [from, to] = use.codes;
    if (from === to) byCode.set(from, [...(byCode.get(from) ?? []), use]);
  }
  const ranges = uses.map(({ codes }) => codes).filter(([from, to]) => from !== to);
  return [...byCode]
    .sort(([a], [b]) => a - b)
    .map(([code, ofCode]) =>
      itemOf(
        code,
        ofCode,
        ranges.some(([from, to]) => from <= code && code <= to),
      ),
    );
}

function itemOf(code: number, uses: readonly LocatedUse[], isInRange: boolean): CodeItem {
  const count = (kind: LocatedUse['kind']) => uses.filter((use) => use.kind === kind).length;
  const [sent, compared] = [count('sent'), count('compared')];
  // Which other codes an endpoint sends is up to the protocol and its library.
  const isUnhandled = code >= 3000 && sent > 0 && compared === 0 && !isInRange;
  const name = uses.find(({ kind }) => kind === 'declared')?.name ?? uses.find(({ name }) => name)?.name ?? '';
  const label = `${code} ${name}`.trim();
  const facts = [
    ...(sent > 0 ? [translate(editorTexts.sentTimes, { count: sent })] : []),
    ...(compared > 0 ? [translate(editorTexts.comparedTimes, { count: compared })] : []),
    ...(isUnhandled ? [translate(editorTexts.comparedNowhere)] : []),
  ];
  return Object.assign(new CodeItem(label, TreeItemCollapsibleState.Collapsed), {
    id: String(code),
    iconPath: isUnhandled
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon('symbol-number'),
    description: facts.join(' · '),
    accessibilityInformation: { label: [label, ...facts].join(', ') },
    children: uses.toSorted(inOrder).map(itemOfUse),
  });
}

function inOrder(a: LocatedUse, b: LocatedUse): number {
  return (
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    a.location.uri.path.localeCompare(b.location.uri.path) ||
    a.span.start - b.span.start
  );
}

function itemOfUse({ kind, location, line }: LocatedUse): CodeItem {
  const use = translate(editorTexts[kind]);
  const file = workspace.asRelativePath(location.uri);
  const lineNumber = location.range.start.line + 1;
  const description = `${use} · ${file}:${lineNumber}`;
  return Object.assign(new CodeItem(line), {
    iconPath: new ThemeIcon(kinds[kind]),
    description,
    tooltip: `${line}\n${description}`,
    // What the icon and the colon stand for.
    accessibilityInformation: { label: translate(editorTexts.useAloud, { use, file, line: lineNumber, text: line }) },
    command: { command: 'vscode.open', title: '', arguments: [location.uri, { selection: location.range }] },
  });
}
