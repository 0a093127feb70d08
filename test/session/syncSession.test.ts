import assert from 'node:assert/strict';
import { createSession, createSyncSession, type FileSystem, type SessionDocument } from '../../src/session/index.js';

const files: Readonly<Record<string, string>> = {
  '/app/.close-codes.json': '{ "rules": { "no-long-reason": "off" } }',
  '/app/codes.ts': 'export const lost = 1006; // WebSocket close',
  '/app/close.ts': 'export const close = (socket: WebSocket, code: number) => socket.close(code);',
};

/** All is there at once. */
const atOnce: FileSystem = {
  list: (folder) => {
    const names = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
    return new Map(names.map((path) => [path.slice(folder.length + 1), 'file']));
  },
  read: (file) => files[file],
};

const later: FileSystem = {
  list: async (folder) => atOnce.list(folder),
  read: async (file, maxBytes) => atOnce.read(file, maxBytes),
};

function documentAt(path: string, text: string): SessionDocument {
  const workspaceFolder = { system: '', path: '/app' };
  return { uri: path, version: 1, languageId: 'typescript', text, place: { system: '', path }, workspaceFolder };
}

const documents = {
  'a code that is imported': "import { lost } from './codes';\nnew WebSocket(url).close(lost);",
  'a function that is imported, in a text that does not speak of sockets':
    "import { close } from './close';\nclose(it, 1006);",
  'what the config says': `new WebSocket(url).close(1000, '${'long'.repeat(40)}');`,
  'nothing that matters': 'export const port = 1006;',
};

describe('a session that answers at once', () => {
  for (const [name, text] of Object.entries(documents)) {
    it(`finds what one that waits finds: ${name}`, async () => {
      const document = documentAt('/app/chat.ts', text);
      const session = createSession({ files: () => later });
      session.open(document);
      const expected = await session.findings(document);
      assert.deepEqual(createSyncSession({ files: () => atOnce }).findings(document), expected);
      assert.equal(expected?.length, { 'a code': 1, 'a func': 1, 'what t': 0 }[name.slice(0, 6)]);
    });
  }

  it('whatever it has read before', () => {
    const session = createSyncSession({ files: () => atOnce });
    const codes = documentAt('/app/codes.ts', files['/app/codes.ts'] ?? '');
    const before = session.findings(codes);
    assert.equal(session.findings(documentAt('/app/chat.ts', documents['a code that is imported']))?.length, 1);
    assert.deepEqual(session.findings(codes), before);
  });

  it('not over files that have to be waited for', () => {
    const session = createSyncSession({ files: () => later });
    assert.throws(() => session.findings(documentAt('/app/chat.ts', 'new WebSocket(url).close(1006);')), TypeError);
  });
});
