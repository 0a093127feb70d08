import assert from 'node:assert/strict';
import {
  createSession,
  type FileSystem,
  type Session,
  type SessionDocument,
  type SessionHost,
} from '../../src/session/index.js';

/** Files by their absolute paths, which a test may change. */
type Files = Record<string, string>;

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/';

function inMemory(files: Files): FileSystem {
  return {
    async list(folder) {
      const inside = folder === '/' ? '/' : `${folder}/`;
      const below = Object.keys(files).filter((path) => path.startsWith(inside));
      return new Map(
        below.map((path) => {
          const [name = '', ...rest] = path.slice(inside.length).split('/');
          return [name, rest.length > 0 ? 'folder' : 'file'];
        }),
      );
    },
    read: async (file, maxBytes) => {
      const text = files[file];
      return text !== undefined && text.length <= maxBytes ? text : undefined;
    },
  };
}

interface Started {
  readonly session: Session;
  /** How often documents were about to be read. */
  readings(): number;
  /** How often the host was told that answers may be others now. */
  changes(): number;
  /** Opens the next version of a document, and says what is reported in it. */
  check(path: string, text: string, settings?: SessionDocument['settings']): Promise<readonly string[] | undefined>;
}

function start(files: Files, more: Partial<SessionHost> = {}): Started {
  let readings = 0;
  let changes = 0;
  let version = 0;
  const session = createSession({
    files: () => inMemory(files),
    onChange: () => changes++,
    ...more,
    async pause() {
      readings++;
      await more.pause?.();
    },
  });
  return {
    session,
    readings: () => readings,
    changes: () => changes,
    async check(path, text, settings = {}) {
      version++;
      session.open({ ...documentAt(path, text, version), settings });
      return rulesOf(await session.findings({ uri: path, version }));
    },
  };
}

function documentAt(path: string, text: string, version: number): SessionDocument {
  const place = { system: '', path };
  return {
    uri: path,
    version,
    languageId: 'typescript',
    text,
    place,
    workspaceFolder: { system: '', path: folderOf(path) },
  };
}

function rulesOf(findings: readonly { readonly ruleId: string }[] | undefined): readonly string[] | undefined {
  return findings?.map(({ ruleId }) => ruleId);
}

const file = '/app/chat.ts';
const wrong = 'new WebSocket(url).close(1006);';
const right = 'new WebSocket(url).close(1000);';

describe('a session', () => {
  describe('answers for a version', () => {
    it('and for the next when that is opened', async () => {
      const { check } = start({});
      assert.deepEqual(await check(file, wrong), ['no-reserved-code']);
      assert.deepEqual(await check(file, right), []);
    });

    it('but not for one that it does not have', async () => {
      const { session, check } = start({});
      await check(file, wrong);
      assert.equal(await session.findings({ uri: file, version: 7 }), undefined);
      assert.equal(await session.findings({ uri: '/app/other.ts', version: 1 }), undefined);
      session.close(file);
      assert.equal(await session.findings({ uri: file, version: 1 }), undefined);
    });

    it('by one reading for all questions', async () => {
      const { session, readings } = start({});
      session.open(documentAt(file, wrong, 1));
      const at = { uri: file, version: 1 };
      const offset = wrong.indexOf('1006');
      const answers = await Promise.all([
        session.findings(at),
        session.hover(at, offset),
        session.hints(at, { start: 0, end: wrong.length }),
        session.actions(at, { start: offset, end: offset }),
        session.status(at),
        session.fixAll(at),
        session.declaredCodes(at),
        session.signature(at, offset),
        session.completions(at, offset),
      ]);
      assert.ok(answers.every((answer) => answer !== undefined));
      assert.equal(readings(), 1);
    });

    it('not where nothing can be in it, and without loading the checker', async () => {
      const { session, check, readings } = start({});
      assert.equal(await check(file, 'export const port = 1006;'), undefined);
      assert.equal(await session.hover({ uri: file, version: 1 }, 20), undefined);
      assert.equal(readings(), 0);
    });

    it('as settings say, also when they change while it is read', async () => {
      const document = documentAt(file, wrong, 1);
      let isFirst = true;
      const { session } = start(
        {},
        {
          async pause() {
            if (isFirst) session.open({ ...document, settings: { rules: { 'no-reserved-code': 'hint' } } });
            isFirst = false;
          },
        },
      );
      session.open(document);
      const found = await session.findings({ uri: file, version: 1 });
      assert.deepEqual(
        found?.map(({ severity }) => severity),
        ['hint'],
      );
    });

    it('not for one that was outdated before its reading began', async () => {
      let isFirst = true;
      const { session, readings } = start(
        {},
        {
          async pause() {
            if (isFirst) session.open(documentAt(file, right, 2));
            isFirst = false;
          },
        },
      );
      session.open(documentAt(file, wrong, 1));
      assert.equal(await session.findings({ uri: file, version: 1 }), undefined);
      assert.deepEqual(await session.findings({ uri: file, version: 2 }), []);
      assert.equal(readings(), 2);
    });

    it('not for who has cancelled', async () => {
      const { session, readings } = start({});
      session.open(documentAt(file, wrong, 1));
      const at = { uri: file, version: 1 };
      assert.equal(await session.findings(at, { isCancellationRequested: true }), undefined);
      assert.equal(readings(), 0);
      const token = { isCancellationRequested: false };
      const answer = session.findings(at, token);
      token.isCancellationRequested = true;
      assert.equal(await answer, undefined);
      assert.equal((await session.findings(at))?.length, 1);
    });

    it('by rejecting where the text cannot be read, and reads the next', async () => {
      const { check } = start({});
      await assert.rejects(check(file, `ws.close(${'[\n'.repeat(50_000)}`), /nested too deeply/);
      assert.deepEqual(await check(file, wrong), ['no-reserved-code']);
    });

    it('in the language it was given', async () => {
      const { session } = start(
        {},
        { translations: { 'Replace with {code} ({name})': '{code} statt dessen ({name})' } },
      );
      session.open(documentAt(file, wrong, 1));
      const [finding] = (await session.findings({ uri: file, version: 1 })) ?? [];
      assert.ok(finding?.fixes.some(({ title }) => title === '1000 statt dessen (Normal Closure)'));
    });
  });

  describe('follows files', () => {
    const user = "import { bad } from './codes';\nnew WebSocket(url).close(bad);";

    it('that change', async () => {
      const files: Files = { '/app/codes.ts': 'export const bad = 1006;' };
      const { session, check, changes } = start(files);
      assert.deepEqual(await check(file, user), ['no-reserved-code']);
      files['/app/codes.ts'] = 'export const bad = 1000;';
      await session.filesChanged([{ system: '', path: '/app/codes.ts', cameOrWent: false }]);
      assert.equal(changes(), 1);
      assert.deepEqual(await session.findings({ uri: file, version: 1 }), []);
    });

    it('that come, are renamed and go', async () => {
      const files: Files = {};
      const { session, check } = start(files);
      const findings = async () => rulesOf(await session.findings({ uri: file, version: 1 }));
      const changed = (path: string) => session.filesChanged([{ system: '', path, cameOrWent: true }]);
      assert.deepEqual(await check(file, user), []);
      files['/app/codes.ts'] = 'export const bad = 1006;';
      await changed('/app/codes.ts');
      assert.deepEqual(await findings(), ['no-reserved-code']);
      delete files['/app/codes.ts'];
      files['/app/codes/index.ts'] = 'export const bad = 5000;';
      await changed('/app/codes.ts');
      await changed('/app/codes');
      assert.deepEqual(await findings(), ['no-out-of-range-code']);
      delete files['/app/codes/index.ts'];
      await changed('/app/codes/index.ts');
      assert.deepEqual(await findings(), []);
    });

    it('and an import that appears', async () => {
      const { check } = start({ '/app/codes.ts': 'export const bad = 1006;' });
      assert.deepEqual(await check(file, user.replace(/^import.*\n/, '')), []);
      assert.deepEqual(await check(file, user), ['no-reserved-code']);
    });

    it("and keeps readings that don't depend on them", async () => {
      const { session, check, readings, changes } = start({ '/app/codes.ts': 'export const bad = 1006;' });
      await check(file, user);
      await session.filesChanged([{ system: '', path: '/app/unrelated.ts', cameOrWent: false }]);
      await session.findings({ uri: file, version: 1 });
      assert.equal(readings(), 1);
      assert.equal(changes(), 0);
    });

    it('of the project, config included', async () => {
      const files: Files = { '/app/.close-codes.json': '{ "rules": { "no-reserved-code": "off" } }' };
      const { session, check } = start(files);
      assert.deepEqual(await check(file, wrong), []);
      files['/app/.close-codes.json'] = '{}';
      await session.filesChanged([{ system: '', path: '/app/.close-codes.json', cameOrWent: false }]);
      assert.deepEqual(rulesOf(await session.findings({ uri: file, version: 1 })), ['no-reserved-code']);
    });

    it('of a config that ignores a document, or says something else for it', async () => {
      const path = '/app/.close-codes.json';
      const files: Files = { [path]: '{ "ignore": ["chat.ts"] }' };
      const { session, check } = start(files);
      const now = async (text: string) => {
        files[path] = text;
        await session.filesChanged([{ system: '', path, cameOrWent: false }]);
        return (await session.findings({ uri: file, version: 1 }))?.map(({ severity }) => severity);
      };
      assert.equal(await check(file, wrong), undefined);
      assert.equal(await session.hover({ uri: file, version: 1 }, wrong.indexOf('1006')), undefined);
      const hint = { files: ['chat.ts'], rules: { 'no-reserved-code': 'hint' } };
      assert.deepEqual(await now(JSON.stringify({ overrides: [hint] })), ['hint']);
      assert.deepEqual(await now(JSON.stringify({ overrides: [{ ...hint, files: ['other.ts'] }] })), ['error']);
    });

    it('and removes the facts of a document that is now ignored', async () => {
      const path = '/app/.close-codes.json';
      const codes = '/app/codes.ts';
      const declaring = 'export enum Bye { Bad = 4001 }';
      const files: Files = { [path]: '{}', [codes]: declaring };
      const { session } = start(files);
      session.open(documentAt(codes, declaring, 1));
      session.open(documentAt(file, "import { Bye } from './codes';\nnew WebSocket(url).close(Bye.Bad);", 1));
      const hover = () => session.hover({ uri: codes, version: 1 }, declaring.indexOf('4001'));
      await session.findings({ uri: file, version: 1 });
      assert.ok(await hover());
      files[path] = '{ "ignore": ["chat.ts"] }';
      await session.filesChanged([{ system: '', path, cameOrWent: false }]);
      await session.findings({ uri: file, version: 1 });
      assert.equal(await hover(), undefined);
    });

    it('all anew when very many change at once', async () => {
      const files: Files = { '/app/codes.ts': 'export const bad = 1006;' };
      const { session, check } = start(files);
      await check(file, user);
      files['/app/codes.ts'] = 'export const bad = 1000;';
      const many = Array.from({ length: 500 }, (_, n) => ({ system: '', path: `/app/${n}.ts`, cameOrWent: true }));
      await session.filesChanged(many);
      assert.deepEqual(await session.findings({ uri: file, version: 1 }), []);
    });

    it('and reports a config with problems once', async () => {
      const told: string[] = [];
      const files: Files = { '/app/.close-codes.json': '{ "rules": { "no-such-rule": "off" } }' };
      const { check } = start(files, { onConfig: ({ path, problems }) => told.push(`${path} ${problems.length}`) });
      await check(file, wrong);
      await check('/app/other.ts', wrong);
      assert.deepEqual(told, ['/app/.close-codes.json 1']);
    });
  });

  describe('knows what documents state about each other', () => {
    const codes = '/app/codes.ts';
    const declaring = 'export enum Bye { Bad = 4001 }';
    const user = "import { Bye } from './codes';\nnew WebSocket(url).close(Bye.Bad);";
    const hover = ({ session }: Started) => session.hover({ uri: codes, version: 1 }, declaring.indexOf('4001'));

    for (const [name, order] of [
      ['the user first', [file, codes]],
      ['the declaring one first', [codes, file]],
    ] as const) {
      it(`in any order: ${name}`, async () => {
        const started = start({ [codes]: declaring });
        const texts = { [codes]: declaring, [file]: user };
        for (const path of order) started.session.open(documentAt(path, texts[path], 1));
        for (const path of order) await started.session.findings({ uri: path, version: 1 });
        assert.match((await hover(started))?.markdown ?? '', /4001/);
      });
    }

    it('as long as they are open', async () => {
      const started = start({ [codes]: declaring });
      started.session.open(documentAt(codes, declaring, 1));
      started.session.open(documentAt(file, user, 1));
      await started.session.findings({ uri: file, version: 1 });
      assert.ok(await hover(started));
      started.session.close(file);
      assert.equal(await hover(started), undefined);
    });

    it('or longer, where that is wanted', async () => {
      const started = start({ [codes]: declaring });
      const { session } = started;
      session.open(documentAt(codes, declaring, 1));
      assert.equal(await session.report({ uri: codes, version: 1 }), undefined);
      session.close(codes, { keepFacts: true });
      assert.deepEqual(await session.outdated(), []);
      session.open(documentAt(file, user, 1));
      await session.report({ uri: file, version: 1 });
      session.close(file, { keepFacts: true });
      assert.deepEqual(await session.outdated(), [codes]);
      session.open(documentAt(codes, declaring, 1));
      assert.equal((await session.report({ uri: codes, version: 1 }))?.sites.length, 1);
      assert.deepEqual(await session.outdated(), []);
      const emptied = documentAt(file, '', 2);
      session.open(emptied);
      assert.equal(await session.report(emptied), undefined);
      session.close(file, { keepFacts: true });
      assert.deepEqual(await session.outdated(), [codes]);
    });

    it('and tells which files a document depends on', async () => {
      const { session } = start({ [codes]: declaring });
      session.open(documentAt(file, user, 1));
      assert.deepEqual((await session.summary({ uri: file, version: 1 }))?.imports, [codes]);
    });
  });
});
