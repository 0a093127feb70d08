import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf, set } from './editing.js';

const text = "import 'pusher-js';\nnew WebSocket('wss://example.org').onclose = (event) => event.code === 4004;\n";

/** Whether the hover on 4004 names it as a service does. */
async function namesService(document: vscode.TextDocument): Promise<boolean> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, '4004').start,
  );
  const said = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value));
  return said.some((markdown) => markdown.includes('Pusher Channels'));
}

describe('the vocabularies of the settings', () => {
  afterEach(() => set('vocabularies', undefined));

  for (const [setting, imported, named] of [
    [undefined, true, true],
    ['auto', true, true],
    ['auto', false, false],
    ['on', false, true],
    ['off', true, false],
    [true, false, true],
    [false, true, false],
  ] as const) {
    it(`are ${named ? '' : 'not '}known where ${setting} is set for one that is ${imported ? '' : 'not '}imported`, async () => {
      const document = await open(imported ? text : text.replace(/.*\n/, ''));
      await set('vocabularies', setting === undefined ? undefined : { pusher: setting });
      assert.equal(await namesService(document), named);
    });
  }
});
