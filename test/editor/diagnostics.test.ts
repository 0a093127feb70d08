import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, open, rangeOf, replace, rulesIn, set, until, untilReported } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');\n";

describe('diagnostics', () => {
  it('tell rule, source, place and the page of the rule', async () => {
    const document = await open(`${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    const [diagnostic] = diagnosticsOf(document);
    assert.ok(diagnostic);
    assert.match(diagnostic.message, /1006.*Abnormal Closure.*throws in browsers/);
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(diagnostic.range.isEqual(rangeOf(document, '1006')));
    assert.ok(typeof diagnostic.code === 'object');
    assert.match(diagnostic.code.target.toString(), /\/docs\/rules\/no-reserved-code\.md$/);
  });

  for (const { id, extension } of [
    { id: 'javascript', extension: 'js' },
    { id: 'javascriptreact', extension: 'jsx' },
    { id: 'typescriptreact', extension: 'tsx' },
  ]) {
    it(`are there in .${extension} files too`, async () => {
      await untilReported(await open(`${socket}socket.close(1006);\n`, id), 'no-reserved-code');
    });
  }

  it('follow what is typed, half a call included', async () => {
    const document = await open(`${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    await replace(document, 'close(1006);', 'close(10');
    await untilReported(document, 'no-out-of-range-code');
    await replace(document, 'close(10', 'close(1000);');
    await untilReported(document);
    await replace(document, '1000', '1001');
    await untilReported(document, 'no-rejected-code');
    assert.ok(diagnosticsOf(document)[0]?.range.isEqual(rangeOf(document, '1001')));
  });

  it('leave a number alone while its first digits are typed', async () => {
    const document = await open(`${socket}socket.close();\n`);
    const editor = await vscode.window.showTextDocument(document);
    const { end } = rangeOf(document, 'socket.close(');
    await editor.edit((edit) => edit.insert(end, '100'));
    const behind = end.translate(0, 3);
    editor.selection = new vscode.Selection(behind, behind);
    // Another mistake shows that the version has been read.
    await replace(document, 'socket.close(100', 'socket.close(1006);\nsocket.close(100');
    await untilReported(document, 'no-reserved-code');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await untilReported(document, 'no-reserved-code', 'no-out-of-range-code');
  });

  it('survive each state of a text that is being typed', async () => {
    const text =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text that is typed holds a template.
      'socket.addEventListener("close", ({ code }) => { if (code === 1006) socket.close(1005, `${code}`) });';
    const document = await open(socket);
    for (const character of text) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), character);
      await vscode.workspace.applyEdit(edit);
    }
    await untilReported(document, 'no-reserved-code');
  });

  describe('have the severity that is set', () => {
    afterEach(() => set('rules', undefined));

    for (const [setting, severity] of [
      ['warning', vscode.DiagnosticSeverity.Warning],
      ['information', vscode.DiagnosticSeverity.Information],
      ['hint', vscode.DiagnosticSeverity.Hint],
    ] as const) {
      it(setting, async () => {
        const document = await open(`${socket}socket.close(1006);\n`);
        await untilReported(document, 'no-reserved-code');
        await set('rules', { 'no-reserved-code': setting });
        await until(vscode.languages.onDidChangeDiagnostics, () => diagnosticsOf(document)[0]?.severity === severity);
      });
    }

    it('or their own, if it means nothing', async () => {
      const document = await open(`${socket}socket.onclose = (event) => event.code === 500;\nsocket.close(1006);\n`);
      await untilReported(document, 'no-impossible-comparison', 'no-reserved-code');
      await set('rules', { 'no-impossible-comparison': 'loud', 'no-reserved-code': 'off' });
      await untilReported(document, 'no-impossible-comparison');
      assert.equal(diagnosticsOf(document)[0]?.severity, vscode.DiagnosticSeverity.Warning);
    });

    it('off', async () => {
      const document = await open(`${socket}socket.close(1006);\nsocket.close(1001);\n`);
      await untilReported(document, 'no-reserved-code', 'no-rejected-code');
      await set('rules', { 'no-reserved-code': 'off' });
      await untilReported(document, 'no-rejected-code');
    });
  });

  it('are silenced by a comment, which is reported when it silences nothing', async () => {
    const document = await open(`${socket}socket.close(1006);\n`);
    await untilReported(document, 'no-reserved-code');
    await replace(
      document,
      'socket.close',
      '// close-codes-disable-next-line no-reserved-code -- it must throw\nsocket.close',
    );
    await untilReported(document);
    await replace(document, '1006', '1000');
    await untilReported(document, 'no-unused-disable');
  });

  it('go when the document is closed', async () => {
    const document = await open(`${socket}socket.close(1006);\n`);
    await vscode.window.showTextDocument(document);
    await untilReported(document, 'no-reserved-code');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilReported(document);
  });

  it('come and go with the language', async () => {
    const document = await open(`${socket}socket.close(1006);\n`, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(document, 'javascript');
    await untilReported(document, 'no-reserved-code');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await untilReported(document);
  });

  it('stand in the right place behind halves of surrogate pairs and line ends of any kind', async () => {
    const document = await open(`/* \ud83d \ude00 😀 */\r\n${socket}/* \udfff */ socket.close(1006, '\ud800');\r\n`);
    await untilReported(document, 'no-reserved-code');
    assert.ok(diagnosticsOf(document)[0]?.range.isEqual(rangeOf(document, '1006')));
  });

  it('leave very long documents alone', async () => {
    const long = await open(`${socket}socket.close(1006);\n${'// a long, long line of a bundle\n'.repeat(65_000)}`);
    assert.ok(long.getText().length > 2_000_000);
    const short = await open(`${socket}socket.close(1006);\n`);
    await untilReported(short, 'no-reserved-code');
    assert.deepEqual(rulesIn(long), []);
  });

  it('leave texts alone that nobody can edit', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('read-only', {
      provideTextDocumentContent: () => `${socket}socket.close(1006);\n`,
    });
    const readOnly = await vscode.workspace.openTextDocument(vscode.Uri.parse('read-only:/socket.ts'));
    assert.equal(readOnly.languageId, 'typescript');
    const editable = await open(readOnly.getText());
    await untilReported(editable, 'no-reserved-code');
    assert.deepEqual(rulesIn(readOnly), []);
    provider.dispose();
  });
});
