import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offeredAt, replace, untilReported, untilWatched } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');\n";

describe('quick fixes for the workspace', () => {
  let root: vscode.Uri;
  let config: vscode.Uri;
  let folder: vscode.Uri;

  async function open(file: string, text: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.joinPath(folder, file);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return vscode.workspace.openTextDocument(uri);
  }

  async function take(document: vscode.TextDocument, at: string, title: string): Promise<void> {
    const offered = await offeredAt(document, at);
    const command = offered.find((action) => action.title === title)?.command;
    assert.ok(command, offered.map((action) => action.title).join());
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  /** Chooses from what the row that configures the rule asks. */
  async function turnOff(document: vscode.TextDocument, at: string, where: 'config' | 'settings'): Promise<void> {
    const offered = await offeredAt(document, at);
    const command = offered.find((action) => action.title === 'Configure no-reserved-code…')?.command;
    assert.ok(command, offered.map((action) => action.title).join());
    const [uri, rule] = command.arguments ?? [];
    await vscode.commands.executeCommand('closeCodes.turnRuleOff', uri, rule, where);
  }

  async function titlesAt(document: vscode.TextDocument, at: string): Promise<readonly string[]> {
    return (await offeredAt(document, at)).map(({ title }) => title);
  }

  async function textOf(file: vscode.Uri): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  }

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    root = workspaceFolder.uri;
    config = vscode.Uri.joinPath(root, '.close-codes.json');
    folder = vscode.Uri.joinPath(root, 'config-of-a-test');
    await vscode.workspace.fs.createDirectory(folder);
    await untilWatched(folder);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    // On a busy machine the editor may still write what the test has left.
    for (;;) {
      await vscode.workspace.fs.delete(config).then(undefined, () => undefined);
      const isThere = await vscode.workspace.fs.stat(config).then(
        () => true,
        () => false,
      );
      if (!isThere) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('name a private code, and select the name', async () => {
    const document = await open('add.ts', `${socket}socket.close(4001);\nsocket.close(4000);\n`);
    await take(document, '4001', "Add 4001 to this workspace's codes");
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), config.toString());
    assert.equal(editor.document.getText(editor.selection), 'Code 4001');
    assert.deepEqual(JSON.parse(editor.document.getText()), { codes: { '4001': { name: 'Code 4001' } } });
    await take(document, '4000', "Add 4000 to this workspace's codes");
    assert.deepEqual(Object.keys(JSON.parse(editor.document.getText()).codes), ['4000', '4001']);
    await editor.document.save();
    // The editor needs a moment to notice.
    while ((await titlesAt(document, '4001')).includes("Add 4001 to this workspace's codes")) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  it('turn a rule off for the files of a folder', async () => {
    const document = await open('turn-off.ts', `${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    await turnOff(document, '1006', 'config');
    await untilReported(document);
    assert.deepEqual(JSON.parse(await textOf(config)), { rules: { 'no-reserved-code': 'off' } });
  });

  it('turn a rule off in the nearest config, and keep its comments', async () => {
    const nearest = vscode.Uri.joinPath(folder, '.close-codes.json');
    await vscode.workspace.fs.writeFile(
      nearest,
      new TextEncoder().encode('{\n  // Ours.\n  "environment": "node"\n}\n'),
    );
    const document = await open('nearest.ts', `${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    await turnOff(document, '1006', 'config');
    await untilReported(document);
    assert.match(
      await textOf(nearest),
      /\/\/ Ours\.\n {2}"environment": "node",\n {2}"rules": \{\n {4}"no-reserved-code": "off"/,
    );
    await assert.rejects(async () => vscode.workspace.fs.stat(config));
    await vscode.workspace.fs.delete(nearest);
    await untilReported(document, 'no-reserved-code');
  });

  it('show a config that is broken, and leave it alone', async () => {
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{ "rules": '));
    const document = await open('broken.ts', `${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    await turnOff(document, '1006', 'config');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), '{ "rules": ');
  });

  it('turn a rule off in the settings, unless the project has its say', async () => {
    const file = vscode.Uri.joinPath(root, '.vscode', 'settings.json');
    const before = await vscode.workspace.fs.readFile(file);
    const settings = () => vscode.workspace.getConfiguration('closeCodes', folder);
    const document = await open('settings.ts', `${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    await turnOff(document, '1006', 'settings');
    await untilReported(document);
    assert.deepEqual(settings().inspect('rules')?.workspaceValue, { 'no-reserved-code': 'off' });
    await vscode.workspace.fs.writeFile(file, before);
    await untilReported(document, 'no-reserved-code');

    await vscode.workspace.fs.writeFile(
      config,
      new TextEncoder().encode('{ "rules": { "no-reserved-code": "warning" } }'),
    );
    const isInConfig = async () => {
      const action = (await offeredAt(document, '1006')).find(({ title }) => title.startsWith('Configure'));
      return action?.command?.arguments?.[2];
    };
    while (!(await isInConfig())) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('are there for a document that is not stored yet', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'typescript',
      content: `${socket}socket.close(1006);`,
    });
    assert.ok((await titlesAt(document, '1006')).includes('Configure no-reserved-code…'));
    await replace(document, '1006', '4001');
    assert.ok((await titlesAt(document, '4001')).includes("Add 4001 to this workspace's codes"));
  });
});
