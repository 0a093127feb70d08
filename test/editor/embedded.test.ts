import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, open, rangeOf, replace, rulesIn, until, untilReported } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');";
const page = `<!doctype html>
<script>
  ${socket}
  socket.onclose = ({ code }) => code === 1001;
</script>
<button onclick="socket.close(1006)">Close</button>
`;

describe('embedded code', () => {
  it('of a page has diagnostics, hints, hovers and fixes', async () => {
    const document = await open(page, 'html');
    await untilReported(document, 'no-reserved-code');
    const range = rangeOf(document, '1006');
    assert.ok(diagnosticsOf(document)[0]?.range.isEqual(range));

    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const hints: vscode.InlayHint[] = await vscode.commands.executeCommand(
      'vscode.executeInlayHintProvider',
      document.uri,
      everything,
    );
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['Going Away', 'Abnormal Closure'],
    );

    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    assert.ok(contents.some((content) => typeof content === 'object' && /Abnormal Closure/.test(content.value)));

    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const action = actions.find(({ title }) => title === 'Close without a code');
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    await untilReported(document);
    assert.equal(document.getText(), page.replace('1006', ''));
  });

  it('of a page follows what is typed around it', async () => {
    const document = await open(page, 'html');
    await untilReported(document, 'no-reserved-code');
    await replace(document, '<!doctype html>', "<!doctype html>\n<title>a < b</title>\n<p>it's</p>");
    await until(vscode.languages.onDidChangeDiagnostics, () => {
      const [diagnostic] = diagnosticsOf(document);
      return diagnostic?.range.isEqual(rangeOf(document, '1006')) === true && rulesIn(document).length === 1;
    });
    await replace(document, '<script>', '<script type="text/template">');
    await replace(document, 'onclick', 'title');
    await untilReported(document);
  });

  it('of Markdown has diagnostics', async () => {
    const document = await open(`# Sockets\n\n\`\`\`js\n${socket}\nsocket.close(1006);\n\`\`\`\n`, 'markdown');
    await untilReported(document, 'no-reserved-code');
    assert.ok(diagnosticsOf(document)[0]?.range.isEqual(rangeOf(document, '1006')));
  });

  it('of a notebook has diagnostics in its cells', async () => {
    const cells = ['javascript', 'python'].map(
      (language) =>
        new vscode.NotebookCellData(vscode.NotebookCellKind.Code, `${socket}\nsocket.close(1006)`, language),
    );
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData(cells));
    const [javascript, python] = notebook.getCells();
    assert.ok(javascript && python);
    await untilReported(javascript.document, 'no-reserved-code');
    assert.ok(diagnosticsOf(javascript.document)[0]?.range.isEqual(rangeOf(javascript.document, '1006')));
    assert.deepEqual(rulesIn(python.document), []);
  });
});
