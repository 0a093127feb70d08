import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf } from './editing.js';

async function itemsAt(document: vscode.TextDocument, behind: string): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    rangeOf(document, behind).end,
  );
  return items.filter(({ label }) => typeof label === 'object' && label.description !== undefined);
}

function labelsOf(items: readonly vscode.CompletionItem[]): readonly string[] {
  return [...items]
    .sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''))
    .map(({ label }) => (typeof label === 'object' ? label.label : label));
}

const socket = "const socket = new WebSocket('wss://example.org');\n";

describe('completion', () => {
  it('offers what a page can send', async () => {
    const items = await itemsAt(await open(`${socket}socket.close();`), 'socket.close(');
    assert.deepEqual(labelsOf(items), [
      '1000 Normal Closure',
      '3000 Unauthorized',
      '3003 Forbidden',
      '3008 Timeout',
      '4000 Private Use',
    ]);
    const [first] = items;
    assert.equal(first?.insertText, '1000');
    assert.equal(first.documentation, 'The connection did its job and ends as planned.');
  });

  it('offers what can arrive', async () => {
    const items = await itemsAt(
      await open(`${socket}socket.onclose = ({ code }) => { switch (code) { case  } };`, 'javascript'),
      'case ',
    );
    assert.deepEqual(labelsOf(items).slice(0, 2), ['1000 Normal Closure', '1006 Abnormal Closure']);
    assert.ok(labelsOf(items).includes('1006 Abnormal Closure'));
  });

  it('finds a constant by its name and by its number', async () => {
    const constants = 'enum CloseCode {\n/** Somebody took the seat. */\nKicked = 4001 }\n';
    const items = await itemsAt(await open(`${constants}${socket}socket.close();`), 'socket.close(');
    const [kicked] = items.filter(({ insertText }) => insertText === 'CloseCode.Kicked');
    assert.match(kicked?.filterText ?? '', /^CloseCode\.Kicked 4001/);
  });

  it('offers a reason in its quotes', async () => {
    const document = await open(`${socket}socket.close(1000, '');`);
    const [reason] = await itemsAt(document, "1000, '");
    assert.equal(reason?.insertText, "'done'");
    assert.ok(reason.range instanceof vscode.Range && reason.range.isEqual(rangeOf(document, "''")));
  });

  it('offers nothing of ours elsewhere', async () => {
    assert.deepEqual(await itemsAt(await open(`${socket}console.log();`), 'console.log('), []);
  });
});

describe('signature help', () => {
  it('tells what the call takes', async () => {
    const document = await open(`${socket}socket.close();`, 'javascript');
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      rangeOf(document, 'socket.close(').end,
    );
    assert.ok(help?.signatures.some(({ label }) => /^close\(code\?: number, reason\?: string\)/.test(label)));
  });
});
