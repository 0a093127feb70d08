import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf, set, until, untilWatched } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');\n";
const wrong = `${socket}socket.close(1006);\n`;

describe('the check of the workspace', () => {
  let folder: vscode.Uri;

  const at = (file: string) => vscode.Uri.joinPath(folder, file);

  async function write(file: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(at(file), new TextEncoder().encode(text));
  }

  /** The rules that report something in a file, whether it is open or not. */
  function rulesIn(file: string): string {
    return vscode.languages
      .getDiagnostics(at(file))
      .filter(({ source }) => source === 'close-codes')
      .map(({ code }) => (typeof code === 'object' ? code.value : code))
      .join();
  }

  const untilReported = (file: string, rules: string) =>
    until(vscode.languages.onDidChangeDiagnostics, () => rulesIn(file) === rules);

  const activeFile = () => vscode.window.activeTextEditor?.document.uri.path;

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'workspace-of-a-test');
    await vscode.workspace.fs.createDirectory(folder);
    await untilWatched(folder);
    await write('chat.ts', `/* 🔌 */\r\n${wrong}`);
    await write('page.vue', `<script setup>\n${wrong}</script>\n`);
    await write('fine.ts', `${socket}socket.close(1000);\n`);
    await write('codes.ts', 'export enum Bye { Fine = 1000, Unheard = 3333 }\n');
    await write('sends.ts', `import { Bye } from './codes';\n${socket}socket.close(Bye.Fine);\n`);
    await write('helper.ts', `${socket}export const leave = (how: number) => socket.close(how);\n`);
    await write('caller.ts', "import { leave } from './helper';\nleave(1006);\n");
    for (const left of [
      'node_modules/a/index.js',
      '.hidden/a.ts',
      'types.d.ts',
      'excluded/a.ts',
      'notes.md',
      'set/a.ts',
    ])
      await write(left, left.endsWith('md') ? `\`\`\`js\n${wrong}\`\`\`\n` : wrong);
    await write('.close-codes.json', '{ "ignore": ["excluded"] }');
    await vscode.workspace
      .getConfiguration('files')
      .update('exclude', { '**/set': true }, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('closeCodes.checkWorkspace');
  });

  after(async () => {
    await vscode.workspace.getConfiguration('files').update('exclude', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('reports what is wrong in files that nobody has opened', () => {
    assert.equal(rulesIn('chat.ts'), 'no-reserved-code');
    assert.equal(rulesIn('page.vue'), 'no-reserved-code');
    assert.equal(rulesIn('fine.ts'), '');
    const [diagnostic] = vscode.languages.getDiagnostics(at('chat.ts'));
    assert.deepEqual(diagnostic?.range, new vscode.Range(2, 13, 2, 17));
    const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.path.startsWith(folder.path));
    assert.equal(isOpen, false);
  });

  it('knows what files tell of each other, whichever is read first', () => {
    assert.equal(rulesIn('codes.ts'), 'no-unregistered-code');
    assert.equal(rulesIn('caller.ts'), 'no-reserved-code');
  });

  it('leaves out what is excluded, hidden, installed, declared only, or prose', () => {
    const left = ['node_modules/a/index.js', '.hidden/a.ts', 'types.d.ts', 'excluded/a.ts', 'notes.md'];
    // The file search of the web's test server doesn't know the setting.
    if (typeof process === 'object' && process.versions?.node) left.push('set/a.ts');
    assert.deepEqual(
      left.map(rulesIn),
      left.map(() => ''),
    );
  });

  it('stays true while files change, come and go', async () => {
    await write('fine.ts', wrong);
    await untilReported('fine.ts', 'no-reserved-code');
    await write('helper.ts', 'export const leave = (how: number) => console.log(how);\n');
    await untilReported('caller.ts', '');
    await write('new.ts', wrong);
    await untilReported('new.ts', 'no-reserved-code');
    await vscode.workspace.fs.delete(at('new.ts'));
    await untilReported('new.ts', '');
    await write('sends.ts', socket);
    await untilReported('codes.ts', '');
  });

  it('stays true while settings and configs change', async () => {
    await set('rules', { 'no-reserved-code': 'off' });
    await untilReported('chat.ts', '');
    await set('rules', undefined);
    await untilReported('chat.ts', 'no-reserved-code');
    await write('.close-codes.json', '{}');
    await untilReported('excluded/a.ts', 'no-reserved-code');
  });

  it('leaves a document to its editor while it is open', async () => {
    // A document that an extension opens by itself outlives its editor.
    await vscode.commands.executeCommand('vscode.open', at('chat.ts'));
    await until(vscode.window.onDidChangeActiveTextEditor, () => activeFile() === at('chat.ts').path);
    await untilReported('chat.ts', 'no-reserved-code');
    await vscode.window.activeTextEditor?.edit((edit) => edit.replace(new vscode.Range(2, 13, 2, 17), '1001'));
    await untilReported('chat.ts', 'no-rejected-code');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilReported('chat.ts', 'no-reserved-code');
  });

  it('is forgotten when that is wanted', async () => {
    await vscode.commands.executeCommand('closeCodes.clearWorkspaceFindings');
    await untilReported('page.vue', '');
    await write('page.vue', `<script>\n${wrong}</script>\n`);
    const document = await open(wrong);
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).length > 0,
    );
    assert.equal(rulesIn('page.vue'), '');
  });
});

describe('the references to a private code', () => {
  let folder: vscode.Uri;

  async function referencesAt(file: string, at: string): Promise<readonly string[]> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, file));
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, at).start.translate(0, 1),
    );
    return locations.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1}`).sort();
  }

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'references-of-a-test');
    const files = {
      'kick.ts': `${socket}socket.close(4711);\nsocket.close(1000);\n`,
      'handle.ts': `${socket}socket.onclose = ({ code }) => code === 4711 || code === 1000;\n`,
      '.close-codes.json': '{ "codes": { "4711": { "name": "Kicked" } } }\n',
    };
    for (const [file, text] of Object.entries(files)) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, file), new TextEncoder().encode(text));
    }
  });

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('are its uses in the workspace, and its names', async () => {
    assert.deepEqual(await referencesAt('kick.ts', '4711'), ['.close-codes.json:1', 'handle.ts:2', 'kick.ts:2']);
  });

  it('are not those to codes that everybody uses', async () => {
    assert.deepEqual(await referencesAt('kick.ts', '1000'), []);
  });
});

describe('the command that fixes all', () => {
  it('mends the active document', async () => {
    const document = await open(`${socket}socket.close('4000');\nsocket.close(1006);\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('closeCodes.fixAll');
    assert.equal(document.getText(), `${socket}socket.close(4000);\nsocket.close(1006);\n`);
    await vscode.commands.executeCommand('closeCodes.fixAll');
    assert.equal(document.getText(), `${socket}socket.close(4000);\nsocket.close(1006);\n`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
