import assert from 'node:assert/strict';
import { createSession, type FileSystem, type Finding, readSettings } from '../../src/session/index.js';

const noFiles: FileSystem = { list: async () => new Map(), read: async () => undefined };

/** A file system with a `.close-codes.json` in `/app`. */
const withConfig = (config: string): FileSystem => ({
  list: async (folder) => new Map(folder === '/app' ? [['.close-codes.json', 'file']] : []),
  read: async (file) => (file === '/app/.close-codes.json' ? config : undefined),
});

/** The rules and severities that report something in a file below `/app` with these settings. */
async function reported(path: string, settings: unknown, files = noFiles): Promise<readonly string[] | undefined> {
  const findings = await findingsIn(path, settings, files);
  return findings?.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

async function findingsIn(path: string, settings: unknown, files = noFiles): Promise<readonly Finding[] | undefined> {
  const session = createSession({ files: () => files });
  session.open({
    uri: path,
    version: 1,
    languageId: 'typescript',
    text: "new WebSocket('wss://example.org').close(1001);",
    place: { system: '', path: `/app/${path}` },
    workspaceFolder: { system: '', path: '/app' },
    settings: readSettings(settings),
  });
  return await session.findings({ uri: path, version: 1 });
}

const asUsual = ['no-rejected-code error'];

describe('settings', () => {
  it('ignore files and folders by globs from the workspace folder', async () => {
    const settings = { ignore: ['legacy', '*.gen.ts', '!legacy/kept.ts'] };
    assert.equal(await reported('legacy/chat.ts', settings), undefined);
    assert.equal(await reported('src/api.gen.ts', settings), undefined);
    assert.deepEqual(await reported('legacy/kept.ts', settings), asUsual);
    assert.deepEqual(await reported('src/chat.ts', settings), asUsual);
  });

  it('hold for some files only in overrides, of which later ones win', async () => {
    const settings = {
      environment: 'bun',
      rules: { 'no-rejected-code': 'hint' },
      overrides: [
        { files: ['pages'], environment: 'browser' },
        { files: ['*.page.ts'], environment: 'auto', rules: { 'no-rejected-code': 'warning' } },
        { files: ['pages/quiet'], rules: { 'no-rejected-code': 'off' } },
      ],
    };
    assert.deepEqual(await reported('server.ts', settings), []);
    assert.deepEqual(await reported('pages/chat.ts', settings), ['no-rejected-code hint']);
    assert.deepEqual(await reported('chat.page.ts', settings), ['no-rejected-code warning']);
    assert.deepEqual(await reported('pages/quiet/chat.page.ts', settings), []);
  });

  it('treat test files as an override says', async () => {
    const settings = { testFiles: 'off', overrides: [{ files: ['e2e'], testFiles: 'hint' }] };
    assert.deepEqual(await reported('chat.test.ts', settings), []);
    assert.deepEqual(await reported('e2e/chat.ts', settings), ['no-rejected-code hint']);
  });

  it('yield to the config of the project', async () => {
    const config = withConfig('{ "environment": "browser", "rules": { "no-rejected-code": "information" } }');
    const settings = { overrides: [{ files: ['*.ts'], environment: 'bun', rules: { 'no-rejected-code': 'off' } }] };
    assert.deepEqual(await reported('chat.ts', settings, config), ['no-rejected-code information']);
  });

  it('say where a line is disabled', async () => {
    for (const [disableComment, expected] of [
      ['sameLine', ' // close-codes-disable-line no-rejected-code -- reason'],
      ['nextLine', '// close-codes-disable-next-line no-rejected-code -- reason\n'],
      ['elsewhere', '// close-codes-disable-next-line no-rejected-code -- reason\n'],
    ]) {
      const [finding] = (await findingsIn('chat.ts', { disableComment })) ?? [];
      const fix = finding?.fixes.find(({ disables }) => disables === 'line');
      assert.deepEqual(
        fix?.edits.map(({ text }) => text),
        [expected],
        disableComment,
      );
    }
  });

  it('without meaning are left out', async () => {
    for (const settings of [
      undefined,
      { ignore: 'chat.ts', overrides: { files: ['chat.ts'] } },
      { ignore: [7, null], overrides: [null, { files: 'chat.ts', rules: { 'no-rejected-code': 'off' } }] },
      { overrides: [{ rules: { 'no-rejected-code': 'off' } }, { files: ['chat.ts'], environment: 'moon', rules: 1 }] },
    ]) {
      assert.deepEqual(await reported('chat.ts', settings), asUsual, JSON.stringify(settings));
    }
  });
});
