import * as vscode from 'vscode';
import { open, set, untilReported, untilWatched } from './editing.js';

const leaving = "new WebSocket('wss://example.org').close(1001);\n";

describe('the environment', () => {
  describe('of a setting', () => {
    afterEach(() => set('environment', undefined));

    it('decides whose the global WebSocket is', async () => {
      const document = await open(leaving);
      await untilReported(document, 'no-rejected-code');
      await set('environment', 'bun');
      await untilReported(document);
      await set('environment', 'node');
      await untilReported(document, 'no-rejected-code');
    });
  });

  describe('of a project', () => {
    let folder: vscode.Uri;

    async function write(file: string, text: string): Promise<vscode.Uri> {
      const uri = vscode.Uri.joinPath(folder, file);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    }

    before(async () => {
      const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
      if (!workspaceFolder) throw new Error('There is no workspace.');
      folder = vscode.Uri.joinPath(workspaceFolder.uri, 'project-of-a-test');
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'src'));
      await untilWatched(folder);
    });

    after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

    it('is followed while its files come, change and go', async () => {
      const document = await vscode.workspace.openTextDocument(await write('src/leave.ts', leaving));
      await untilReported(document, 'no-rejected-code');
      await write('package.json', '{ "devDependencies": { "@types/bun": "1.3.0" } }');
      await untilReported(document);
      const config = await write('.close-codes.json', '{ "environment": "browser" }');
      await untilReported(document, 'no-rejected-code');
      await write('.close-codes.json', '{ "environment": "auto" }');
      await untilReported(document);
      await write('package.json', '{ "dependencies": { "vue": "3.5.0" } }');
      await untilReported(document, 'no-rejected-code');
      await write('.close-codes.json', '{ "environment": "workers" }');
      await untilReported(document);
      await vscode.workspace.fs.delete(config);
      await untilReported(document, 'no-rejected-code');
    });
  });
});
