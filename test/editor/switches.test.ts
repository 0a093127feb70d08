import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offeredAt, open, rangeOf, replace, rulesIn, set, untilReported } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');\n";
const text = `${socket}socket.close(1006);\nsocket.onclose = ({ code }) => code === 1006 || [1001].includes(code);\n`;

/** The features that add something to the number in the call. */
async function shown(document: vscode.TextDocument): Promise<readonly string[]> {
  const { uri } = document;
  const { start, end } = rangeOf(document, '1006');
  const ask = <Answer>(command: string) =>
    vscode.commands.executeCommand<Answer>(`vscode.execute${command}Provider`, uri, start);
  const hovers = await ask<vscode.Hover[]>('Hover');
  const completion = await ask<vscode.CompletionList>('CompletionItem');
  const help = await ask<vscode.SignatureHelp | undefined>('SignatureHelp');
  const said = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value));
  // TypeScript's own have Markdown.
  const parameters = help?.signatures.flatMap((signature) => signature.parameters) ?? [];
  const isThere: Readonly<Record<string, boolean>> = {
    hover: said.some((text) => text.includes('Abnormal Closure')),
    completion: completion.items.some(({ label }) => typeof label === 'object' && label.label.startsWith('1000')),
    signatureHelp: parameters.some(({ documentation }) => typeof documentation === 'string' && documentation !== ''),
    codeActions: (await offeredAt(document, '1006')).some(({ title }) => title.includes('1000')),
    inlayHints: (await hintsIn(document)).includes(document.offsetAt(end)),
  };
  return features.filter((feature) => isThere[feature]);
}

/** Waits for these features: answers while typing are left out where they come late. Mocha's timeout ends the waiting. */
async function untilShown(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  while ((await shown(document)).join() !== expected.join());
}

/** Where the extension shows names. */
async function hintsIn(document: vscode.TextDocument): Promise<readonly number[]> {
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    everything,
  );
  return hints.map(({ position }) => document.offsetAt(position)).sort((a, b) => a - b);
}

const features = ['hover', 'completion', 'signatureHelp', 'codeActions', 'inlayHints'];

describe('what is switched off', () => {
  afterEach(async () => {
    for (const name of [...features.map((feature) => `${feature}.enabled`), 'ignore', 'overrides'])
      await set(name, undefined);
    const settings = vscode.workspace.getConfiguration('closeCodes');
    await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('as a whole is not there, until it is switched on', async () => {
    const document = await open(text, 'javascript');
    await untilReported(document, 'no-reserved-code');
    await untilShown(document, features);
    await vscode.commands.executeCommand('closeCodes.toggle');
    await untilReported(document);
    assert.deepEqual(await shown(document), []);
    await vscode.commands.executeCommand('closeCodes.toggle');
    await untilReported(document, 'no-reserved-code');
  });

  for (const feature of features) {
    it(`by closeCodes.${feature}.enabled is not there, but all else is`, async () => {
      const document = await open(text, 'javascript');
      await set(`${feature}.enabled`, false);
      await untilShown(
        document,
        features.filter((other) => other !== feature),
      );
      await untilReported(document, 'no-reserved-code');
    });
  }

  it('of the names is missing: in calls, in comparisons, in lists', async () => {
    const document = await open(`const codes = [1000, 1001];\n${text}codes.includes(new CloseEvent('close').code);\n`);
    const all = await hintsIn(document);
    const kinds = ['calls', 'comparisons', 'declarations'];
    const hidden: number[] = [];
    for (const kind of kinds) {
      await set(`inlayHints.${kind}`, false);
      const left = await hintsIn(document);
      const missing = all.filter((offset) => !left.includes(offset));
      await set(`inlayHints.${kind}`, undefined);
      hidden.push(...missing);
      assert.ok(missing.length < all.length, kind);
    }
    assert.ok(hidden.includes(document.getText().indexOf('1006') + 4));
    assert.deepEqual(
      hidden.sort((a, b) => a - b),
      all,
    );
  });

  it('by a glob is not checked', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'ignored-by-a-test', 'chat.ts');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(uri);
    await untilReported(document, 'no-reserved-code');
    await set('ignore', ['ignored-by-a-*']);
    await untilReported(document);
    await set('ignore', undefined);
    await untilReported(document, 'no-reserved-code');
    await set('overrides', [{ files: ['ignored-by-a-test'], rules: { 'no-reserved-code': 'off' } }]);
    await untilReported(document);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
  });
});

describe('on save', () => {
  let document: vscode.TextDocument;

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'on-save-of-a-test.ts');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await set('run', 'onSave');
    document = await vscode.workspace.openTextDocument(uri);
  });

  after(async () => {
    await set('run', undefined);
    await vscode.workspace.fs.delete(document.uri);
  });

  it('a document is checked when it is opened', async () => {
    await untilReported(document, 'no-reserved-code');
  });

  it('and when it is saved, but not in between', async () => {
    await replace(document, '1006', '1000');
    // Whatever is typed in another document is read meanwhile.
    const other = await open(text);
    await untilReported(other, 'no-reserved-code');
    assert.deepEqual(rulesIn(document), ['no-reserved-code']);
    await document.save();
    await untilReported(document);
  });
});
