import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  ErrorCodes,
  FileChangeType,
  type Hover,
  type InlayHint,
  LSPErrorCodes,
  type Registration,
  type SignatureHelp,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { version } from '../../package.json';
import { type At, type Client, type ClientOptions, startClient } from '../support/languageClient.js';

const wrong = "const socket = new WebSocket('wss://example.org');\nsocket.close(10‸06);\n";
const right = "const socket = new WebSocket('wss://example.org');\nsocket.close(1000);\n";

describe('close-codes lsp', function () {
  this.timeout(30_000);
  let client: Client;

  /** What one client can do, against a server of its own. */
  function withClient(title: string, options: ClientOptions, tests: () => void): void {
    describe(title, () => {
      before(async () => {
        client = await startClient(options);
      });
      after(async () => {
        assert.equal(await client.end(), 0);
      });
      tests();
    });
  }

  function ask<Answer>(method: string, params: object): Promise<Answer> {
    return client.connection.sendRequest(method, params);
  }

  /** Opens a document and waits for what is told of it. */
  async function diagnosticsOf(file: string, text: string, languageId?: string): Promise<readonly Diagnostic[]> {
    const told = client.nextDiagnostics(file);
    await client.open(file, text, languageId);
    return told;
  }

  const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

  withClient('with a plain client', {}, () => {
    it('introduces itself and tells what it can do', () => {
      const { serverInfo, capabilities } = client.initialized;
      assert.deepEqual(serverInfo, { name: 'close-codes', version });
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(Object.keys(capabilities).sort(), [
        'codeActionProvider',
        'completionProvider',
        'hoverProvider',
        'inlayHintProvider',
        'positionEncoding',
        'signatureHelpProvider',
        'textDocumentSync',
        'workspace',
      ]);
    });

    it('tells diagnostics, of each version', async () => {
      const [diagnostic, ...others] = await diagnosticsOf('told.ts', `/* 😀 */ ${wrong.replace('\n', ' ')}`);
      assert.deepEqual(others, []);
      const start = "/* 😀 */ const socket = new WebSocket('wss://example.org'); socket.close(".length;
      assert.deepEqual(diagnostic?.range, {
        start: { line: 0, character: start },
        end: { line: 0, character: start + 4 },
      });
      assert.equal(diagnostic?.severity, 1);
      assert.equal(diagnostic?.source, 'close-codes');
      assert.equal(diagnostic?.code, 'no-reserved-code');
      assert.match(diagnostic?.codeDescription?.href ?? '', /^https:.*no-reserved-code\.md$/);
      assert.deepEqual(await diagnosticsOf('told.ts', right), []);
    });

    it('takes diagnostics back when the document is closed', async () => {
      assert.equal((await diagnosticsOf('closed.ts', wrong)).length, 1);
      const told = client.nextDiagnostics('closed.ts');
      await client.close('closed.ts');
      assert.deepEqual(await told, []);
    });

    it('marks what is deprecated', async () => {
      const text = "new CloseEvent('close').initCloseEvent('close', false, false, true, 1000, '');";
      const [diagnostic] = await diagnosticsOf('deprecated.ts', text);
      assert.deepEqual(diagnostic?.tags, [2]);
    });

    it('reads what is embedded, and languages that clients call by other names', async () => {
      assert.deepEqual(codesOf(await diagnosticsOf('a.vue', `<script>\n${wrong}</script>\n`, 'vue')), [
        'no-reserved-code',
      ]);
      assert.deepEqual(codesOf(await diagnosticsOf('a.tsx', wrong, 'tsx')), ['no-reserved-code']);
      assert.deepEqual(await diagnosticsOf('a.py', wrong, 'python'), []);
    });

    it('tells what contradicts itself in a config that is open', async () => {
      const [diagnostic] = await diagnosticsOf('.close-codes.json', '{ "environment": "moon" }', 'json');
      assert.equal(diagnostic?.severity, 2);
      assert.deepEqual(diagnostic?.range.start, { line: 0, character: 17 });
    });

    it('follows imports to what is open and not saved', async () => {
      client.write('codes.ts', 'export const code = 1000; // WebSocket close');
      const importer = "import { code } from './codes';\nnew WebSocket(url).close(code);";
      assert.deepEqual(await diagnosticsOf('importer.ts', importer), []);
      const told = client.nextDiagnostics('importer.ts', ({ length }) => length > 0);
      await client.open('codes.ts', 'export const code = 1005; // WebSocket close');
      assert.deepEqual(codesOf(await told), ['no-reserved-code']);
      const again = client.nextDiagnostics('importer.ts', ({ length }) => length === 0);
      await client.close('codes.ts');
      await again;
    });

    it('explains a code under the cursor', async () => {
      const hover = await ask<Hover>('textDocument/hover', await client.open('hover.ts', wrong));
      const { contents, range } = hover;
      assert.ok(typeof contents === 'object' && 'kind' in contents);
      assert.equal(contents.kind, 'markdown');
      assert.match(contents.value, /1006/);
      assert.deepEqual(range, { start: { line: 1, character: 13 }, end: { line: 1, character: 17 } });
    });

    it('completes codes and reasons', async () => {
      const at = await client.open('completion.ts', 'new WebSocket(url).close(‸);');
      const [first] = await ask<readonly CompletionItem[]>('textDocument/completion', at);
      assert.match(first?.label ?? '', /^1000 /);
      assert.deepEqual(first?.textEdit, { range: { start: at.position, end: at.position }, newText: '1000' });
      assert.equal(first?.sortText, '000');
      const reason = await client.open('completion.ts', "new WebSocket(url).close(1000, '‸');");
      const [words] = await ask<readonly CompletionItem[]>('textDocument/completion', reason);
      assert.equal(words?.filterText, "'done'");
      const elsewhere = await client.open('completion.ts', 'new WebSocket(url).close(1000);\nfoo‸');
      assert.equal(await ask('textDocument/completion', elsewhere), null);
    });

    it('helps with the signature', async () => {
      const at = await client.open('signature.ts', 'new WebSocket(url).close(1000, ‸);');
      const { signatures, activeParameter } = await ask<SignatureHelp>('textDocument/signatureHelp', at);
      assert.equal(activeParameter, 1);
      assert.equal(signatures[0]?.label, 'close(code?: number, reason?: string)');
      assert.equal(signatures[0]?.parameters?.length, 2);
    });

    it('shows names as inlay hints, within a range', async () => {
      const { textDocument } = await client.open('hints.ts', wrong);
      const line = (line: number) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
      const [hint] = await ask<readonly InlayHint[]>('textDocument/inlayHint', { textDocument, range: line(1) });
      assert.equal(hint?.label, 'Abnormal Closure');
      assert.deepEqual(hint?.position, { line: 1, character: 17 });
      assert.deepEqual(await ask('textDocument/inlayHint', { textDocument, range: line(0) }), []);
    });

    describe('offers code actions', () => {
      const actionsAt = ({ textDocument, position }: At, only?: readonly string[]) =>
        ask<readonly CodeAction[]>('textDocument/codeAction', {
          textDocument,
          range: { start: position, end: position },
          context: { diagnostics: [], ...(only && { only }) },
        });

      it('that mend, and that silence', async () => {
        const at = await client.open('actions.ts', wrong);
        const actions = await actionsAt(at);
        const [preferred] = actions.filter(({ isPreferred }) => isPreferred);
        assert.equal(preferred?.kind, 'quickfix');
        assert.equal(preferred?.diagnostics?.[0]?.code, 'no-reserved-code');
        assert.deepEqual(editsOf(preferred?.edit, at), [
          { range: { start: { line: 1, character: 13 }, end: { line: 1, character: 17 } }, newText: '' },
        ]);
        const comments = actions.flatMap(({ edit }) => editsOf(edit, at).map(({ newText }) => newText));
        assert.ok(comments.includes('// close-codes-disable-next-line no-reserved-code -- reason\n'));
        assert.ok(comments.some((text) => text.startsWith('/* close-codes-disable no-reserved-code')));
      });

      it('of the kind that is asked for', async () => {
        const at = await client.open('actions.ts', wrong);
        const kindsOf = async (...only: string[]) => [...new Set((await actionsAt(at, only)).map(({ kind }) => kind))];
        assert.deepEqual(await kindsOf('quickfix'), ['quickfix']);
        assert.deepEqual(await kindsOf('refactor'), ['refactor.extract']);
        assert.deepEqual(await kindsOf('source.organizeImports'), []);
      });

      it('that apply all safe fixes', async () => {
        const safe = "new WebSocket(url).close('1000');\n".repeat(2);
        const at = await client.open('fixAll.ts', `‸${safe}`);
        for (const only of ['source', 'source.fixAll', 'source.fixAll.closeCodes']) {
          const [fixAll] = await actionsAt(at, [only]);
          assert.equal(fixAll?.kind, 'source.fixAll.closeCodes');
          assert.deepEqual(
            editsOf(fixAll?.edit, at).map(({ newText }) => newText),
            ['1000', '1000'],
          );
        }
        assert.deepEqual(await actionsAt(at), []);
        const inside = await client.open('fixAll.ts', safe.replace("'1000'", "'10‸00'"));
        assert.ok((await actionsAt(inside)).some(({ kind }) => kind === 'source.fixAll.closeCodes'));
      });

      const editsOf = (edit: WorkspaceEdit | undefined, { textDocument }: At): readonly TextEdit[] =>
        edit?.changes?.[textDocument.uri] ?? [];
    });

    describe('stands', () => {
      it('documents that are not saved', async () => {
        assert.deepEqual(codesOf(await diagnosticsOf('untitled:Untitled-1', wrong)), ['no-reserved-code']);
      });

      it('addresses that are none', async () => {
        for (const uri of ['file:///%E0%A4%A', 'file://other-host/a.ts', 'http:a%2', 'not a uri', '']) {
          const textDocument = { uri, version: 1, languageId: 'typescript', text: right };
          await client.connection.sendNotification('textDocument/didOpen', { textDocument });
          const at = { textDocument: { uri }, position: { line: 1, character: 15 } };
          const { range } = await ask<Hover>('textDocument/hover', at);
          assert.equal(range?.start.character, 13, uri);
        }
      });

      it('questions about documents that are not open', async () => {
        const at = { textDocument: { uri: client.uriOf('nowhere.ts') }, position: { line: 9, character: 9 } };
        for (const method of ['hover', 'completion', 'signatureHelp'])
          assert.equal(await ask(`textDocument/${method}`, at), null);
      });

      it('changes and ends of documents that are not open', async () => {
        const textDocument = { uri: client.uriOf('nowhere.ts'), version: 2 };
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument,
          contentChanges: [{ text: '' }],
        });
        await client.connection.sendNotification('textDocument/didClose', { textDocument });
        assert.equal((await diagnosticsOf('still.ts', wrong)).length, 1);
      });

      it('positions outside of the text', async () => {
        const { textDocument } = await client.open('outside.ts', wrong);
        assert.equal(await ask('textDocument/hover', { textDocument, position: { line: 99, character: 99 } }), null);
      });

      it('questions that it does not know', async () => {
        await assert.rejects(ask('textDocument/moon', {}), { code: ErrorCodes.MethodNotFound });
      });
    });
  });

  describe('with a client that can do all', () => {
    const registrations: Registration[] = [];
    const refreshed = new Set<string>();
    let onRefresh = () => {};
    let settings: unknown = {};
    let beforeSettings = async () => {};
    const options: ClientOptions = {
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: {
          configuration: true,
          diagnostics: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          inlayHint: { refreshSupport: true },
        },
      },
      listen(connection) {
        connection.onRequest('client/registerCapability', (all) => void registrations.push(...all.registrations));
        connection.onRequest('workspace/configuration', async ({ items }) => {
          await beforeSettings();
          return items.map(() => settings);
        });
        connection.onRequest('workspace/inlayHint/refresh', () => {
          refreshed.add('hints');
          throw new Error('It can not after all.');
        });
        connection.onRequest('workspace/diagnostic/refresh', () => {
          refreshed.add('diagnostics');
          onRefresh();
        });
        connection.onNotification('textDocument/publishDiagnostics', () => assert.fail('told all the same'));
      },
    };
    withClient('and says so', options, () => {
      async function report(file: string): Promise<readonly Diagnostic[]> {
        const textDocument = { uri: client.uriOf(file) };
        const { kind, items } = await ask<{ kind: string; items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument,
        });
        assert.equal(kind, 'full');
        return items;
      }

      /** Changes a file behind the server's back, then tells it, and waits until it wants to be asked again. */
      async function change(file: string, text: string, type: FileChangeType): Promise<void> {
        const asked = new Promise<void>((resolve) => {
          onRefresh = resolve;
        });
        client.write(file, text);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: client.uriOf(file), type }],
        });
        await asked;
      }

      it('answers what is wrong when it is asked, and tells nothing by itself', async () => {
        assert.ok(client.initialized.capabilities.diagnosticProvider);
        await client.open('asked.ts', wrong);
        assert.deepEqual(codesOf(await report('asked.ts')), ['no-reserved-code']);
        assert.deepEqual(await report('nowhere.ts'), []);
      });

      it('has files watched, and wants to be asked again when an imported one has changed', async () => {
        const [{ method, registerOptions } = { method: '' }] = registrations;
        assert.equal(method, 'workspace/didChangeWatchedFiles');
        assert.deepEqual(registerOptions, { watchers: [{ globPattern: '**/*' }] });
        client.write('codes.ts', 'export const code = 1000; // WebSocket close');
        await client.open('importer.ts', "import { code } from './codes';\nnew WebSocket(url).close(code);");
        assert.deepEqual(await report('importer.ts'), []);
        await change('codes.ts', 'export const code = 1005; // WebSocket close', FileChangeType.Changed);
        assert.deepEqual(codesOf(await report('importer.ts')), ['no-reserved-code']);
        assert.deepEqual([...refreshed].sort(), ['diagnostics', 'hints']);
      });

      it('heeds a config as soon as it is there', async () => {
        await client.open('configured.ts', wrong);
        assert.equal((await report('configured.ts')).length, 1);
        await change('.close-codes.json', '{ "rules": { "no-reserved-code": "off" } }', FileChangeType.Created);
        assert.deepEqual(await report('configured.ts'), []);
        await change('.close-codes.json', '{}', FileChangeType.Changed);
        assert.equal((await report('configured.ts')).length, 1);
      });

      it('stands questions that nobody waits for any more', async () => {
        const at = await client.open('cancelled.ts', wrong);
        const source = new CancellationTokenSource();
        beforeSettings = async () => source.cancel();
        const answer = client.connection.sendRequest('textDocument/hover', at, source.token);
        await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      });

      it('stands questions about a text that is another when they are answered', async () => {
        const at = await client.open('modified.ts', wrong);
        beforeSettings = async () => void (await client.open('modified.ts', right));
        await assert.rejects(ask('textDocument/hover', at), { code: LSPErrorCodes.ContentModified });
        beforeSettings = async () => {};
      });

      it('asks for settings, and again when they have changed', async () => {
        await client.open('settings.ts', wrong);
        for (const [written, severity] of [
          [{ rules: { 'no-reserved-code': 'hint' }, environment: 'node' }, 4],
          [null, 1],
          [{ rules: { 'no-reserved-code': 'warning' } }, 2],
          [false, 1],
          [{ rules: 'moon', environment: 7 }, 1],
        ]) {
          settings = written;
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          const [diagnostic] = await report('settings.ts');
          assert.equal(diagnostic?.severity, severity, JSON.stringify(written));
        }
      });
    });
  });

  const special: ClientOptions = {
    locale: 'de_DE.UTF-8',
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    initializationOptions: { rules: { 'no-reserved-code': 'hint' } },
  };
  withClient('with a client that tells its settings, and reads German and no Markdown', special, () => {
    it('speaks as it wants', async () => {
      const [diagnostic] = await diagnosticsOf('german.ts', wrong);
      assert.match(JSON.stringify(diagnostic?.message), /wirft in Browsern einen Fehler/);
      const { contents } = await ask<Hover>('textDocument/hover', await client.open('german.ts', wrong));
      assert.ok(typeof contents === 'object' && 'kind' in contents);
      assert.equal(contents.kind, 'plaintext');
    });

    it('heeds the settings, and what they are later', async () => {
      const [diagnostic] = await diagnosticsOf('settings.ts', wrong);
      assert.equal(diagnostic?.severity, 4);
      const told = client.nextDiagnostics('settings.ts');
      const settings = { closeCodes: { rules: { 'no-reserved-code': 'off' } } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      assert.deepEqual(await told, []);
    });

    it('notices what is saved in it, though it has no files watched', async () => {
      assert.equal((await diagnosticsOf('saved.ts', "new WebSocket(url).close('1000');")).length, 1);
      const told = client.nextDiagnostics('saved.ts');
      client.write('.close-codes.json', '{ "rules": { "valid-code-type": "off" } }');
      const textDocument = { uri: client.uriOf('.close-codes.json') };
      await client.open('.close-codes.json', '{ "rules": { "valid-code-type": "off" } }', 'json');
      await client.connection.sendNotification('textDocument/didSave', { textDocument });
      assert.deepEqual(await told, []);
    });
  });

  describe('ends', () => {
    let alone: Client;

    beforeEach(async () => {
      alone = await startClient();
    });

    afterEach(() => {
      alone.connection.dispose();
      alone.process.kill();
    });

    it('with status 1 when it has not been shut down', async () => {
      const exited = once(alone.process, 'exit');
      await alone.connection.sendNotification('exit');
      assert.deepEqual(await exited, [1, null]);
    });

    it('when nobody speaks to it any more', async () => {
      const exited = once(alone.process, 'exit');
      alone.process.stdin?.end();
      assert.deepEqual(await exited, [1, null]);
    });

    it('and answers nothing once it is shut down', async () => {
      const at = await alone.open('a.ts', right);
      await alone.connection.sendRequest('shutdown');
      await assert.rejects(alone.connection.sendRequest('textDocument/hover', at), { code: ErrorCodes.InvalidRequest });
      const exited = once(alone.process, 'exit');
      await alone.connection.sendNotification('exit');
      assert.deepEqual(await exited, [0, null]);
    });
  });
});
