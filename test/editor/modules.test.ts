import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { replace, rulesIn, untilReported, untilWatched } from './editing.js';

describe('imports', () => {
  let folder: vscode.Uri;

  async function write(file: string, text: string): Promise<vscode.Uri> {
    const uri = vscode.Uri.joinPath(folder, file);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  async function open(file: string, text: string): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument(await write(file, text));
  }

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'imports-of-a-test');
    await vscode.workspace.fs.createDirectory(folder);
    await untilWatched(folder);
  });

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('are followed, and followed again when their files change', async () => {
    await write('changing/codes.ts', 'export const leaving = 1006;\n');
    const document = await open(
      'changing/leave.ts',
      "import { leaving } from './codes';\nnew WebSocket('wss://example.org').close(leaving);\n",
    );
    await untilReported(document, 'no-reserved-code');
    const codes = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'changing/codes.ts'));
    await replace(codes, '1006', '1000');
    await untilReported(document);
    await replace(codes, '1000', '1015');
    await untilReported(document, 'no-reserved-code');
    await replace(codes, '1015', '1000');
    await codes.save();
    await untilReported(document);
    await write('changing/codes.ts', 'export const leaving = 999;\n');
    await untilReported(document, 'no-out-of-range-code');
  });

  it('are found by tsconfig.json, and when their files come', async () => {
    await write('coming/tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }');
    const document = await open(
      'coming/leave.ts',
      "import { leaving } from '@/codes';\nnew WebSocket('wss://example.org').close(leaving, 'bye'.repeat(42));\n",
    );
    await untilReported(document, 'no-long-reason');
    await write('coming/lib/codes.ts', 'export const leaving = 1006;\n');
    await untilReported(document, 'no-reserved-code', 'no-long-reason');
    await write('coming/tsconfig.json', '{}');
    await untilReported(document, 'no-long-reason');
  });

  it('show where close codes are declared, as long as they are used', async () => {
    const codes = await open('showing/codes.ts', 'export enum Bye { Fine = 1000, Unheard = 3333 }\n');
    assert.deepEqual(rulesIn(codes), []);
    const page = await open(
      'showing/page.ts',
      "import { Bye } from './codes';\nnew WebSocket('wss://example.org').close(Bye.Fine);\n",
    );
    await untilReported(codes, 'no-unregistered-code');
    await replace(codes, '3333', '3334');
    await untilReported(codes, 'no-unregistered-code');
    await replace(page, 'Bye.Fine', '1000');
    await untilReported(codes);
  });

  it('make a caller that knows of no WebSocket a close call', async () => {
    const connection = await write(
      'calling/connection.ts',
      "const link = new WebSocket('wss://example.org');\nexport const leave = (how: number) => link.close(how);\n",
    );
    const document = await open('calling/page.ts', "import { leave } from './connection';\nleave(1006);\n");
    await untilReported(document, 'no-reserved-code');
    const other = await open('calling/other.ts', "import { leave } from './elsewhere';\nleave(1006);\n");
    await vscode.workspace.fs.delete(connection);
    await untilReported(document);
    assert.deepEqual(rulesIn(other), []);
  });
});
