import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, untilWatched } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');\n";

describe('team codes', () => {
  let folder: vscode.Uri;
  let config: vscode.Uri;

  async function write(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return vscode.workspace.openTextDocument(uri);
  }

  const script = (name: string, text: string) => write(vscode.Uri.joinPath(folder, name), socket + text);

  async function definitionsOf(document: vscode.TextDocument, at: string): Promise<readonly string[]> {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, at).start.translate(0, 1),
    );
    return Promise.all(
      locations.map(async ({ uri, range }) => {
        const target = await vscode.workspace.openTextDocument(uri);
        return `${uri.path.split('/').at(-1)} ${target.getText(range)}`;
      }),
    );
  }

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'team-codes-of-a-test');
    config = vscode.Uri.joinPath(folder, '.close-codes.json');
    await vscode.workspace.fs.createDirectory(folder);
    await untilWatched(folder);
    await write(config, '{\n  "codes": { "4001": { "name": "Session Expired" } }\n}\n');
  });

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('are where Go to Definition leads from a number', async () => {
    const document = await script('go.ts', 'const EXPIRED = 4001;\nsocket.close(EXPIRED);\nsocket.close(4001 );\n');
    assert.deepEqual(await definitionsOf(document, '4001 '), ['.close-codes.json "4001"', 'go.ts 4001']);
  });

  it('have no definition where nobody names them', async () => {
    const document = await script('none.ts', 'socket.close(4002);\n');
    assert.deepEqual(await definitionsOf(document, '4002'), []);
  });

  it('can be named from the hover of a number that has no name', async () => {
    const document = await script('name.ts', 'socket.close(4002);\nsocket.close(4001);\n');
    const linksAt = async (at: string) => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, at).start,
      );
      const texts = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content as vscode.MarkdownString).value);
      return texts.filter((text) => text.includes('command:closeCodes.addCode'));
    };
    const [link, ...others] = await linksAt('4002');
    assert.ok(link);
    assert.deepEqual(others, []);
    const query = /\[Name this code\]\(command:closeCodes\.addCode\?([^)]*)\)/.exec(link)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), [document.uri.toString(), 4002, 'Code 4002']);
    assert.deepEqual(await linksAt('4001'), []);
  });

  it('are offered as keys where they are in use and have no name', async () => {
    const used = await script('used.ts', 'const ROOM_FULL = 4003;\nsocket.close(ROOM_FULL);\n');
    await vscode.commands.executeCommand('vscode.executeHoverProvider', used.uri, rangeOf(used, '4003').start);
    const nested = vscode.Uri.joinPath(folder, 'nested', '.close-codes.json');
    const document = await write(nested, '{\n  "codes": { "" }\n}\n');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      nested,
      rangeOf(document, '""').start.translate(0, 1),
    );
    const ours = items.filter(({ detail }) => detail === 'In use, and without a name');
    const item = ours.find(({ label }) => typeof label === 'object' && label.label === '"4003"');
    assert.ok(item, JSON.stringify(items.map(({ label }) => label)));
    assert.match((item.insertText as vscode.SnippetString).value, /^"4003": \{ "name": "\$\{1:ROOM_FULL\}" \\?\}$/);
  });
});
