import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Tools {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

describe('tools for language models', () => {
  const { lm } = vscode as unknown as { lm?: Tools };

  async function ask(name: string, input: object): Promise<string> {
    const result = await lm?.invokeTool(name, { input, toolInvocationToken: undefined });
    return result?.content.map(({ value }) => value).join('') ?? '';
  }

  it('are there where the editor has such', async function () {
    const extension = vscode.extensions.getExtension('close-codes.websocket-close-codes');
    await extension?.activate();
    if (parseFloat(vscode.version.replace('1.', '')) < 95) {
      assert.equal(extension?.isActive, true);
      this.skip();
    }
    assert.match(await ask('closeCodes_explain', { code: 1006 }), /1006 Abnormal Closure/);
    assert.match(await ask('closeCodes_explain', {}), /no close code/);
    const snippet = "new WebSocket('wss://example.org').close(1006);";
    assert.match(await ask('closeCodes_check', { snippet, language: 'javascript' }), /no-reserved-code/);
  });
});
