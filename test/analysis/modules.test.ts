import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import { languages } from '../../src/analysis/languages.js';
import { maxCachedLength, maxSourceBytes } from '../../src/analysis/limits.js';
import type { FileSystem } from '../../src/analysis/modules/fileSystem.js';
import { createModules, type Modules } from '../../src/analysis/modules/index.js';
import { Reading } from '../../src/analysis/reading.js';
import { hover } from '../../src/features/hover.js';

/** Files by their paths; `undefined` for one that may not be read. */
type Files = Record<string, string | undefined>;

/** A file system of these files, which may be changed. */
function inMemory(files: Files): FileSystem {
  return {
    list: async (folder) => {
      const inside = Object.keys(files).filter((path) => path.startsWith(folder === '/' ? '/' : `${folder}/`));
      return new Map(
        inside.map((path) => {
          const [name = '', ...below] = path.slice(folder === '/' ? 1 : folder.length + 1).split('/');
          return [name, below.length > 0 ? 'folder' : 'file'];
        }),
      );
    },
    read: async (file, maxBytes) => {
      const text = files[file];
      return text !== undefined && text.length <= maxBytes ? text : undefined;
    },
  };
}

async function readIn(files: Files, path: string, modules: Modules = createModules(inMemory(files))) {
  const text = files[path] ?? '';
  const reached = await modules.reachedFrom({ path, text, root: '/project' });
  const extension = /\.\w+$/.exec(path)?.[0];
  const language = languages.find(({ extensions }) => extensions.some((one) => one === extension));
  return Reading.of({ text, languageId: language?.id ?? 'typescript', path, reached });
}

async function analyzeIn(files: Files, path: string, modules?: Modules) {
  return (await readIn(files, path, modules)).analysis;
}

/** What is sent in a file, as numbers, each with the evidence for it. */
async function sentIn(files: Files, path = '/project/src/a.ts', modules?: Modules): Promise<readonly string[]> {
  const { sites } = await analyzeIn(files, path, modules);
  return sites
    .filter(({ kind }) => kind === 'sent')
    .map(({ parts, evidence }) => {
      const values = parts.flatMap((part) => part.values);
      return `${values.map((value) => ('value' in value ? value.value : value.kind)).join()} by ${evidence}`;
    });
}

const socket = "const ws = new WebSocket('wss://example.org');\n";

/** Beside `src/a.ts`, by paths relative to `src`. */
function project(importing: string, others: Files, name = 'a.ts'): Files {
  const entries = Object.entries({ [name]: socket + importing, ...others });
  return Object.fromEntries(entries.map(([file, text]) => [new URL(file, 'file:///project/src/').pathname, text]));
}

/** Files that are longer together than all that is kept. */
const long = (() => {
  const line = 'let aLongLine;\n';
  const names = Array.from({ length: (2 * maxCachedLength) / maxSourceBytes }, (_, index) => `long${index}`);
  const text = line.repeat(maxSourceBytes / line.length - 1);
  return {
    importing: names.map((name) => `import './${name}';\n`).join(''),
    files: Object.fromEntries(names.map((name) => [`${name}.ts`, text])),
  };
})();

describe('modules', () => {
  describe('give functions that hand codes on', () => {
    const rows: readonly (readonly [what: string, importing: string, files: Files, through: string])[] = [
      [
        'two levels in three files',
        "import { stop } from './b';\nstop(ws, 1006);",
        {
          'b.ts': "import { end } from './c';\nexport function stop(s: WebSocket, code: number) { end(s, code); }",
          'c.ts': 'export const end = (s: WebSocket, code: number) => s.close(code);',
        },
        '1006 through stop, end',
      ],
      [
        'a method of a base class',
        "import { Base } from './b';\nclass A extends Base { fail() { this.end(1006); } }",
        { 'b.ts': 'export class Base { ws = new WebSocket("wss://a"); end(code: number) { this.ws.close(code); } }' },
        '1006 through Base.end',
      ],
      [
        'a re-export',
        "import { end } from './b';\nend(ws, 1006);",
        {
          'b.ts': "export { stop as end } from './c';",
          'c.ts': 'export function stop(s: WebSocket, code: number) { s.close(code); }',
        },
        '1006 through stop',
      ],
      [
        'a re-export of all',
        "import { stop } from './b';\nstop(ws, 1006);",
        {
          'b.ts': "export * from './c';",
          'c.ts': 'export const stop = (s: WebSocket, code: number) => s.close(code);',
        },
        '1006 through stop',
      ],
      [
        'a default export',
        "import end from './b';\nend(ws, 1006);",
        { 'b.ts': 'export default function stop(s: WebSocket, code: number) { s.close(code); }' },
        '1006 through stop',
      ],
      [
        'a namespace',
        "import * as b from './b';\nb.stop(ws, 1006);",
        { 'b.ts': 'export function stop(s: WebSocket, code: number) { s.close(code); }' },
        '1006 through stop',
      ],
      [
        'none that lets 1006 through where a check in another file turns it away',
        "import { stop } from './b';\nstop(ws, 1006);",
        {
          'b.ts':
            "import { isGood } from './c';\nexport const stop = (s: WebSocket, c: number) => { if (isGood(c)) s.close(c); };",
          'c.ts': 'export const isGood = (code: number) => code === 1000 || code >= 3000;',
        },
        ' through stop',
      ],
    ];
    for (const [what, importing, files, through] of rows) {
      it(what, async () => {
        const { sites } = await analyzeIn(project(importing, files), '/project/src/a.ts');
        const told = sites.flatMap((site) => {
          if (site.kind !== 'sent') return [];
          const values = site.parts.flatMap((part) => part.values).map((value) => 'value' in value && value.value);
          return `${values.join()} through ${site.sending.through?.map(({ name }) => name).join(', ')}`;
        });
        assert.deepEqual(told, [through]);
      });
    }
  });

  describe('give constants', () => {
    const rows: readonly (readonly [what: string, importing: string, files: Files, sent?: string])[] = [
      ['a constant', "import { BAD } from './codes';\nws.close(BAD)", { 'codes.ts': 'export const BAD = 1006;' }],
      [
        'a member of an enum',
        "import { CloseCode } from './codes';\nws.close(CloseCode.Bad)",
        { 'codes.ts': 'export enum CloseCode { Odd = 1005, Bad }' },
      ],
      [
        'a member of an object',
        "import { codes } from './codes';\nws.close(codes.bad)",
        { 'codes.ts': 'export const codes = { bad: 1006 };' },
      ],
      [
        'a member of a constant object',
        "import { codes } from './codes';\nws.close(codes['bad'])",
        { 'codes.ts': 'export const codes = { bad: 1006 } as const;' },
      ],
      [
        'a member of a frozen object',
        "import { codes } from './codes';\nws.close(codes.bad)",
        { 'codes.ts': 'export const codes = Object.freeze({ bad: 1006 });' },
      ],
      [
        'a static property',
        "import { C } from './c';\nws.close(C.BAD)",
        { 'c.ts': 'export class C { static BAD = 1006 }' },
      ],
      [
        'a namespace',
        "import * as codes from './codes';\nws.close(codes.BAD)",
        { 'codes.ts': 'export const BAD = 1006;' },
      ],
      [
        'another name',
        "import { BAD as no } from './codes';\nws.close(no)",
        { 'codes.ts': 'export const BAD = 1006;' },
      ],
      ['a default export', "import BAD from './codes';\nws.close(BAD)", { 'codes.ts': 'export default 1006;' }],
      [
        'a default export of a name',
        "import codes from './codes';\nws.close(codes.bad)",
        { 'codes.ts': 'const codes = { bad: 1006 };\nexport default codes;' },
      ],
      [
        'a variable that is never assigned',
        "import { bad } from './codes';\nws.close(bad)",
        { 'codes.ts': 'export let bad = 1006;' },
      ],
      [
        'a chain of re-exports',
        "import { BAD } from './lib';\nws.close(BAD)",
        {
          'lib/index.ts': "export * from './protocol';",
          'lib/protocol.ts': "export { no as BAD } from './codes.js';",
          'lib/codes.ts': 'export const no = 1006;',
        },
      ],
      [
        'a re-exported namespace',
        "import { codes } from './lib';\nws.close(codes.BAD)",
        { 'lib/index.ts': "export * as codes from './codes';", 'lib/codes.ts': 'export const BAD = 1006;' },
      ],
      [
        'a list that is looped over',
        "import { CODES } from './codes';\nfor (const code of CODES) ws.close(code)",
        { 'codes.ts': 'export const CODES = [1006, 1015];' },
        '1006,1015 by type',
      ],
      [
        'a literal type',
        "import type { Bad } from './codes';\ndeclare const bad: Bad;\nws.close(bad)",
        { 'codes.ts': 'export type Bad = 1006;' },
      ],
      [
        'a dynamic import',
        "const { BAD } = await import('./codes');\nws.close(BAD)",
        { 'codes.ts': 'export const BAD = 1006;' },
      ],
      [
        'a declaration file',
        "import { BAD } from './codes';\nws.close(BAD)",
        { 'codes.d.ts': 'export declare const BAD = 1006;' },
      ],
      [
        'a file in JavaScript',
        "import { BAD } from './codes.js';\nws.close(BAD)",
        { 'codes.js': 'export const BAD = 1006;' },
      ],
      [
        'another folder',
        "import { BAD } from '../common/codes.mjs';\nws.close(BAD)",
        { '../common/codes.mts': 'export const BAD = 1006;' },
      ],
      [
        'a circle',
        "import { BAD } from './codes';\nexport const base = 1000;\nws.close(BAD)",
        { 'codes.ts': "import { base } from './a';\nexport const BAD = 1006;\nexport const other = base;" },
      ],
      [
        'another file that gives them back',
        "import { again } from './codes';\nexport const BAD = 1006;\nws.close(again)",
        { 'codes.ts': "export { BAD as again } from './a';" },
      ],
    ];
    for (const [what, importing, files, sent = '1006 by type'] of rows) {
      it(`of ${what}`, async () => assert.deepEqual(await sentIn(project(importing, files)), [sent]));
    }
  });

  describe('give constants to scripts that require them', () => {
    const rows: readonly (readonly [what: string, importing: string, codes: string])[] = [
      ['an object', "const codes = require('./codes');\nws.close(codes.BAD)", 'module.exports = { BAD: 1006 };'],
      ['part of it', "const { BAD } = require('./codes');\nws.close(BAD)", 'module.exports = { BAD: 1006 };'],
      [
        'a shorthand',
        "const { BAD } = require('./codes.js');\nws.close(BAD)",
        'const BAD = 1006;\nmodule.exports = { BAD };',
      ],
      ['an exported property', "const codes = require('./codes');\nws.close(codes.BAD)", 'exports.BAD = 1006;'],
      ['module.exports', "const BAD = require('./codes');\nws.close(BAD)", 'module.exports = 1006;'],
      [
        'an object that is then filled',
        "const codes = require('./codes');\nws.close(codes.BAD)",
        'const codes = {};\ncodes.BAD = 1006;\nmodule.exports = codes;',
      ],
    ];
    for (const [what, importing, codes] of rows) {
      it(`of ${what}`, async () =>
        assert.deepEqual(await sentIn(project(importing, { 'codes.js': codes }, 'a.js'), '/project/src/a.js'), [
          '1006 by type',
        ]));
    }
  });

  describe('give types', () => {
    it('from a file that mentions sockets, and nothing that closes', async () => {
      const files = project("import { client } from './client';\nclient.channel.close(1006);", {
        'client.ts': 'export declare const client: { channel: WebSocket };',
      });
      assert.deepEqual(await sentIn(files), ['1006 by type']);
    });
    const rows: readonly (readonly [what: string, importing: string, files: Files, sent: readonly string[]])[] = [
      [
        'a field of a class',
        "import { Connection } from './connection';\nnew Connection().ws.close(1006)",
        { 'connection.ts': "export class Connection { ws = new WebSocket('wss://example.org'); }" },
        ['1006 by type'],
      ],
      [
        'a variable',
        "import { channel } from './channel';\nchannel.close(1006)",
        { 'channel.ts': "export const channel = new WebSocket('wss://example.org');" },
        ['1006 by type'],
      ],
      [
        'what a function gives',
        "import { open } from './open';\nopen().close(1006)",
        { 'open.ts': "export function open() { return new WebSocket('wss://example.org'); }" },
        ['1006 by type'],
      ],
      [
        'an interface',
        "import type { Holder } from './holder';\nexport const end = (holder: Holder) => holder.ws.close(1006);",
        { 'holder.ts': 'export interface Holder { readonly ws: WebSocket }' },
        ['1006 by type'],
      ],
      [
        'a library that only the other file names',
        "import { Connection } from './connection';\nnew Connection().link.close(1006)",
        { 'connection.ts': "import WebSocket from 'ws';\nexport class Connection { link = new WebSocket(''); }" },
        ['1006 by type'],
      ],
      [
        'a class that is derived from',
        "import { Base } from './base';\nclass Mine extends Base { end() { this.link.close(1006); } }",
        { 'base.ts': "export class Base { protected link = new WebSocket('wss://example.org'); }" },
        ['1006 by type'],
      ],
      [
        'a type in a comment',
        "/** @param {import('./holder').Holder} holder */\nexport const end = (holder) => holder.ws.close(1006);",
        { 'holder.ts': 'export interface Holder { readonly ws: WebSocket }' },
        ['1006 by type'],
      ],
      [
        'what is no WebSocket, whatever it is called',
        "import { socket } from './door';\nsocket.close(1006)",
        { 'door.ts': 'class Door { close(strength: number): void {} }\nexport const socket = new Door();' },
        [],
      ],
      ['nothing of what is not there', "import { socket } from './nowhere';\nsocket.close(1006)", {}, ['1006 by name']],
      [
        'nothing of a package',
        "import { socket } from 'elsewhere';\nsocket.close(1006)",
        { '../node_modules/elsewhere/index.js': 'export const socket = { close(anything) {} };' },
        ['1006 by name'],
      ],
      [
        'less than what is known of a library',
        "import { WebSocket as Client } from 'ws';\nnew Client('').close(1006)",
        { '../tsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }', 'ws.ts': 'export class WebSocket {}' },
        ['1006 by type'],
      ],
    ];
    for (const [what, importing, files, sent] of rows) {
      const name = importing.startsWith('/**') ? 'a.js' : 'a.ts';
      it(`of ${what}`, async () =>
        assert.deepEqual(await sentIn(project(importing, files, name), `/project/src/${name}`), sent));
    }
  });

  describe('are found', () => {
    const codes = 'export const BAD = 1006;';
    const rows: readonly (readonly [where: string, specifier: string, files: Files])[] = [
      [
        'by a path of tsconfig.json',
        '@/codes',
        { '../tsconfig.json': paths({ '@/*': ['./src/lib/*'] }), 'lib/codes.ts': codes },
      ],
      [
        'by a path of jsconfig.json',
        '~codes',
        { '../jsconfig.json': paths({ '~codes': ['./src/lib/codes'] }), 'lib/codes.js': codes },
      ],
      [
        'by baseUrl',
        'lib/codes',
        { '../tsconfig.json': '{ "compilerOptions": { "baseUrl": "./src" } }', 'lib/codes.ts': codes },
      ],
      [
        'by a configuration that is extended',
        '@/codes',
        {
          '../tsconfig.json': '{ // comments and commas are fine\n "extends": "./config/base", }',
          '../config/base.json': paths({ '@/*': ['../src/lib/*'] }),
          'lib/codes.ts': codes,
        },
      ],
      [
        'by a configuration that is referred to',
        '@/codes',
        {
          '../tsconfig.json':
            '{ "files": [], "references": [{ "path": "./tsconfig.node.json" }, { "path": "./tsconfig.app.json" }] }',
          '../tsconfig.node.json': '{}',
          '../tsconfig.app.json': paths({ '@/*': ['./src/lib/*'] }),
          'lib/codes.ts': codes,
        },
      ],
      [
        'by the nearest configuration',
        '@/codes',
        {
          '../tsconfig.json': paths({ '@/*': ['./wrong/*'] }),
          'tsconfig.json': paths({ '@/*': ['./lib/*'] }),
          'lib/codes.ts': codes,
        },
      ],
      [
        'by imports of package.json',
        '#codes',
        { '../package.json': '{ "imports": { "#codes": "./src/lib/codes.js" } }', 'lib/codes.ts': codes },
      ],
      [
        'in a package of the workspace',
        '@team/codes',
        {
          '../package.json': '{ "workspaces": ["packages/*"] }',
          '../packages/codes/package.json': '{ "name": "@team/codes", "exports": "./dist/index.js" }',
          '../packages/codes/src/index.ts': codes,
        },
      ],
      [
        'in a package that has been built',
        'codes/protocol',
        {
          '../package.json': '{ "workspaces": { "packages": ["./libs/**"] } }',
          '../libs/some/codes/package.json':
            '{ "name": "codes", "exports": { "./*": { "types": "./dist/*.d.ts", "default": "./dist/*.js" } } }',
          '../libs/some/codes/dist/protocol.js': codes,
        },
      ],
      [
        'in a package of a workspace of pnpm',
        'codes/protocol',
        {
          '../pnpm-workspace.yaml': "packages:\n  - 'packages/*' # all\n  - '!packages/codes-old'\n",
          '../packages/codes-old/package.json': '{ "name": "codes" }',
          '../packages/codes/package.json': '{ "name": "codes" }',
          '../packages/codes/src/protocol.ts': codes,
        },
      ],
    ];
    for (const [where, specifier, files] of rows) {
      it(where, async () => {
        const importing = `import { BAD } from '${specifier}';\nws.close(BAD)`;
        assert.deepEqual(await sentIn(project(importing, files)), ['1006 by type']);
      });
    }
  });

  describe('are ignored', () => {
    const importing = "import { BAD } from './codes';\nws.close(BAD)";
    const rows: readonly (readonly [what: string, files: Files])[] = [
      ['that may not be read', { 'codes.ts': undefined }],
      ['that are too large', { 'codes.ts': `export const BAD = 1006;\n${'// and so on\n'.repeat(30_000)}` }],
      ['that are minified', { 'codes.ts': `export const BAD = 1006;${'let x;'.repeat(5000)}` }],
      ['that are broken', { 'codes.ts': 'export const { = ((' }],
      ['beside a broken tsconfig.json', { '../tsconfig.json': '{ "compilerOptions": { "paths": ' }],
      ['beside one with odd paths', { '../tsconfig.json': '{ "compilerOptions": { "paths": { "*": [1, null] } } }' }],
      ['beside one that extends itself', { '../tsconfig.json': '{ "extends": "./tsconfig.json" }' }],
      ['beside one that extends a number', { '../tsconfig.json': '{ "extends": 1, "references": 2 }' }],
      ['beside a broken package.json', { '../package.json': '{ "workspaces": [' }],
      ['beside odd workspaces', { '../package.json': '{ "workspaces": ["", 1, "[", "!", "../*"] }' }],
      ['beside a broken pnpm-workspace.yaml', { '../pnpm-workspace.yaml': 'packages: [\n- "' }],
    ];
    for (const [what, files] of rows) {
      it(what, async () => {
        const bare = "import 'elsewhere';\nimport '#inside';\nimport '';\nimport './';\n";
        assert.deepEqual(await sentIn(project(bare + importing, files)), [' by type']);
      });
    }
    it('above the folder that was opened', async () => {
      const files = project("import { BAD } from '../../codes';\nws.close(BAD)", {
        '../../codes.ts': 'export const BAD = 1006;',
      });
      assert.deepEqual(await sentIn(files), [' by type']);
    });
  });

  describe('are followed within bounds', () => {
    /** a.ts → m1.ts → m2.ts → … */
    const chain = (length: number) =>
      project(
        "export * from './m1';",
        Object.fromEntries(
          Array.from({ length }, (_, index) => [`m${index + 1}.ts`, `export * from './m${index + 2}';`]),
        ),
      );
    const reachedIn = async (files: Files) =>
      (
        await createModules(inMemory(files)).reachedFrom({
          path: '/project/src/a.ts',
          text: files['/project/src/a.ts'] ?? '',
          root: '/project',
        })
      ).files;

    it('five imports deep', async () => {
      assert.deepEqual(
        (await reachedIn(chain(9))).map(({ path }) => path),
        [1, 2, 3, 4, 5].map((number) => `/project/src/m${number}.ts`),
      );
    });
    it('64 files wide', async () => {
      const names = Array.from({ length: 70 }, (_, index) => `m${index}`);
      const importing = names.map((name) => `import './${name}';\n`).join('');
      const files = Object.fromEntries(names.map((name) => [`${name}.ts`, 'export {};']));
      assert.equal((await reachedIn(project(importing, files))).length, 64);
    });
    it('two megabytes long', async () => {
      const names = Array.from({ length: 20 }, (_, index) => `m${index}`);
      const importing = names.map((name) => `import './${name}';\n`).join('');
      const files = Object.fromEntries(names.map((name) => [`${name}.ts`, 'let aLongLine;\n'.repeat(16_000)]));
      assert.equal((await reachedIn(project(importing, files))).length, 8);
    });
    it('also where they are longer than all that is kept', async () => {
      assert.equal((await reachedIn(project(long.importing, long.files))).length, 8);
    });
  });

  describe('are read again', () => {
    const importing = "import { BAD } from './codes';\nws.close(BAD)";
    const from = { path: '/project/src/a.ts', text: socket + importing, root: '/project' };
    const of = (files: Files) => {
      const modules = createModules(inMemory(files));
      return { modules, sent: () => sentIn(files, '/project/src/a.ts', modules) };
    };

    it('when one of them changes, and not before', async () => {
      const files = project(importing, { 'codes.ts': 'export const BAD = 1006;', 'other.ts': '' });
      const { modules, sent } = of(files);
      const before = await modules.reachedFrom(from);
      files['/project/src/codes.ts'] = 'export const BAD = 1015;';
      modules.changed('/project/src/other.ts', false);
      assert.equal(modules.isCurrent(before), true);
      assert.equal(await modules.reachedFrom(from, before), before);
      assert.deepEqual(await sent(), ['1006 by type']);
      modules.changed('/project/src/codes.ts', false);
      assert.equal(modules.isCurrent(before), false);
      assert.notEqual(await modules.reachedFrom(from, before), before);
      assert.deepEqual(await sent(), ['1015 by type']);
    });
    it('when one changes whose text had to make room for others', async () => {
      const files = project(importing, { 'codes.ts': 'export const BAD = 1006;', ...long.files });
      const { modules, sent } = of(files);
      const before = await modules.reachedFrom(from);
      for (const name of ['b', 'c'])
        await modules.reachedFrom({ path: `/project/src/${name}.ts`, text: long.importing, root: '/project' });
      files['/project/src/codes.ts'] = 'export const BAD = 1015;';
      modules.changed('/project/src/codes.ts', false);
      assert.equal(modules.isCurrent(before), false);
      assert.deepEqual(await sent(), ['1015 by type']);
    });
    for (const [what, path, first, then] of [
      ['a file comes that was looked for', 'codes.ts', undefined, 'export const BAD = 1006;'],
      ['a folder comes that was looked for', 'codes/index.ts', undefined, 'export const BAD = 1006;'],
      ['a file goes', 'codes.ts', 'export const BAD = 1006;', undefined],
    ] as const) {
      it(`when ${what}`, async () => {
        const at = `/project/src/${path}`;
        const files = project(importing, first === undefined ? {} : { [path]: first });
        const { modules, sent } = of(files);
        const before = await modules.reachedFrom(from);
        assert.deepEqual(await sent(), [first ? '1006 by type' : ' by type']);
        if (then === undefined) delete files[at];
        else files[at] = then;
        modules.changed('/project/src/unrelated.ts', true);
        assert.equal(modules.isCurrent(before), true);
        modules.changed(at, true);
        assert.equal(modules.isCurrent(before), false);
        assert.deepEqual(await sent(), [then ? '1006 by type' : ' by type']);
      });
    }
    it('when a folder goes with all that is in it', async () => {
      const files = project("import { BAD } from './lib/codes';\nws.close(BAD)", {
        'lib/codes.ts': 'export const BAD = 1006;',
      });
      const { modules, sent } = of(files);
      assert.deepEqual(await sent(), ['1006 by type']);
      delete files['/project/src/lib/codes.ts'];
      modules.changed('/project/src/lib', true);
      assert.deepEqual(await sent(), [' by type']);
    });
    it('when the configuration changes by which they were found', async () => {
      const files = project("import { BAD } from '@/codes';\nws.close(BAD)", {
        'codes.ts': 'export const BAD = 1006;',
        'other/codes.ts': 'export const BAD = 1015;',
        '../tsconfig.json': paths({ '@/*': ['./src/*'] }),
      });
      const { modules, sent } = of(files);
      assert.deepEqual(await sent(), ['1006 by type']);
      files['/project/tsconfig.json'] = paths({ '@/*': ['./src/other/*'] });
      modules.changed('/project/tsconfig.json', false);
      assert.deepEqual(await sent(), ['1015 by type']);
    });
    it('when the document imports something else', async () => {
      const files = project(importing, { 'codes.ts': 'export const BAD = 1006;' });
      const { modules } = of(files);
      const before = await modules.reachedFrom(from);
      assert.equal(await modules.reachedFrom({ ...from, text: `${from.text}\n// more` }, before), before);
      assert.notEqual(await modules.reachedFrom({ ...from, text: `import './b';${from.text}` }, before), before);
    });
    it('when they change while they are read', async () => {
      const files = project(importing, { 'codes.ts': 'export const BAD = 1006;' });
      const system = inMemory(files);
      let modules: Modules | undefined;
      const hasty: FileSystem = {
        ...system,
        async read(file, maxBytes) {
          const text = await system.read(file, maxBytes);
          if (text?.includes('1006')) {
            files[file] = 'export const BAD = 1015;';
            modules?.changed(file, false);
          }
          return text;
        },
      };
      modules = createModules(hasty);
      const { files: found } = await modules.reachedFrom(from);
      assert.deepEqual(
        found.map(({ text }) => text),
        ['export const BAD = 1015;'],
      );
    });
  });

  it('tell what a constant is called, where it stands and what is said of it', async () => {
    const codes = '/** Codes of ours. */\nexport enum CloseCode {\n  /** The peer sent rubbish. */\n  Bad = 1006,\n}';
    const files = project("import { CloseCode } from './codes';\nws.close(CloseCode.Bad)", { 'codes.ts': codes });
    const { sites } = await analyzeIn(files, '/project/src/a.ts');
    const span = { start: codes.indexOf('1006'), end: codes.indexOf('1006') + 4 };
    assert.deepEqual(
      sites.map(({ kind, parts }) => [kind, parts[0]?.declared]),
      [
        [
          'sent',
          {
            name: 'CloseCode.Bad',
            span,
            literal: true,
            file: '/project/src/codes.ts',
            comment: 'The peer sent rubbish.',
          },
        ],
      ],
    );
  });

  it('show that under the mouse', async () => {
    const files = project("import { CloseCode } from './lib/codes';\nws.close(CloseCode.Bad)", {
      'lib/codes.ts': 'export enum CloseCode {\n  /** The peer sent *rubbish*. */\n  Bad = 4100,\n}',
    });
    const reading = await readIn(files, '/project/src/a.ts');
    const shown = hover(reading, reading.analysis.text.indexOf('CloseCode.Bad'));
    const [title, declared, comment] = shown?.markdown.split('\n\n') ?? [];
    assert.match(title ?? '', /^\*\*4100 CloseCode\.Bad\*\*/);
    assert.equal(declared, '`CloseCode.Bad` of `src/lib/codes.ts`');
    assert.equal(comment, 'The peer sent \\*rubbish\\*.');
  });

  it('lead to close codes in the code of a component', async () => {
    const files = {
      '/project/src/App.vue': "<script setup>\nimport { leave } from './link';\nleave(1006);\n</script>\n",
      '/project/src/link.js':
        "const link = new WebSocket('wss://example.org');\nexport const leave = (code) => link.close(code);\n",
    };
    assert.deepEqual(await sentIn(files, '/project/src/App.vue'), ['1006 by type']);
  });

  describe('are shown which of their numbers are close codes', () => {
    const rows: readonly (readonly [what: string, importing: string, codes: string, declared: readonly string[]])[] = [
      [
        'by the sending of one of an enum, whatever it is called',
        "import { Bye } from './codes';\nws.close(Bye.Bad);",
        'export enum Bye { Fine = 1000, Bad = 4001 }',
        ['Bye.Fine 1000', 'Bye.Bad 4001'],
      ],
      [
        'but not what stands beside one and can be none',
        "import { BYE } from './codes';\nws.close(BYE.BAD);",
        'export const BYE = { BAD: 4001, COUNT: 12 };',
        ['BYE.BAD 4001'],
      ],
      [
        'by a comparison',
        "import { bad } from './codes';\nws.onclose = (e) => { if (e.code === bad) stop(); };",
        'export const bad = 4001, other = 4002;',
        ['bad 4001'],
      ],
      ['by a default export', "import bad from './codes';\nws.close(bad);", 'export default 4001;', ['default 4001']],
      [
        'by a property of a class',
        "import { Bad } from './codes';\nws.close(new Bad().how);",
        'export class Bad { readonly how = 4001 }',
        ['how 4001'],
      ],
      [
        'by a list that a code is looked up in',
        "import { final } from './codes';\nws.onclose = ({ code }) => { if (final.includes(code)) stop(); };",
        'export const final = [4001, 4002];',
        ['4001', '4002'],
      ],
      [
        'by a set that a code is looked up in',
        "import { final } from './codes';\nws.onclose = ({ code }) => { if (final.has(code)) stop(); };",
        'export const final = new Set([4001, 4002]);',
        ['4001', '4002'],
      ],
      [
        'by a list that a code is compared with',
        "import { final } from './codes';\nws.onclose = (e) => final.some((one) => one === e.code);",
        'export const final = [4001, 4002];',
        ['4001', '4002'],
      ],
      [
        'by a map that a text is taken from',
        "import { texts } from './codes';\nws.onclose = ({ code }) => show(texts[code]);",
        "export const texts = { 4001: 'Log in', 4002: 'Idle' };",
        ['Log in 4001', 'Idle 4002'],
      ],
      [
        'but not by a lookup of something else',
        "import { texts } from './codes';\nws.onclose = ({ code, type }) => show(texts[type], code);",
        "export const texts = { 4001: 'Log in', 4002: 'Idle' };",
        [],
      ],
    ];
    const [a, codes] = ['/project/src/a.ts', '/project/src/codes.ts'];
    for (const [what, importing, text, expected] of rows) {
      it(what, async () => {
        const { crossFileFacts } = await analyzeIn(project(importing, { 'codes.ts': text }), a);
        assert.ok(crossFileFacts.every(({ file }) => file === codes));
        const { sites } = analyze({ text, languageId: 'typescript', path: codes, factsFromOthers: crossFileFacts });
        const declared = sites.map((site) => {
          const values = site.parts.flatMap((part) => part.values).map((value) => 'value' in value && value.value);
          return [...(site.kind === 'declared' ? [site.name ?? []] : [site.kind]), values.join()].flat().join(' ');
        });
        assert.deepEqual(declared, expected);
      });
    }

    it('as long as they are what was read', async () => {
      const text = 'export enum Bye { Bad = 4001 }';
      const files = project("import { Bye } from './codes';\nws.close(Bye.Bad);", { 'codes.ts': text });
      const { crossFileFacts: factsFromOthers } = await analyzeIn(files, a);
      const sitesOf = (text: string) =>
        analyze({ text, languageId: 'typescript', path: codes, factsFromOthers }).sites.length;
      assert.equal(sitesOf(text), 1);
      assert.equal(sitesOf(` ${text}`), 0);
    });
  });

  it('know that a variable assigned elsewhere is no constant', async () => {
    const files = project("import { codes } from './codes';\nws.close(codes.bad)", {
      'codes.ts': 'export const codes = { bad: 1006 };\nexport function set(bad: number) { codes.bad = bad; }',
    });
    assert.deepEqual(await sentIn(files), [' by type']);
  });

  describe('serve one version after the other', () => {
    it('as if each were the first', async () => {
      const files = project("import { BAD } from './codes';\nws.close(BAD);\nfunction f() { return 1; }\n", {
        'codes.ts': 'export const BAD = 1006;',
      });
      const path = '/project/src/a.ts';
      const reached = await createModules(inMemory(files)).reachedFrom({
        path,
        text: files[path] ?? '',
        root: '/project',
      });
      const document = { languageId: 'typescript', path, reached } as const;
      let text = files[path] ?? '';
      let reading = Reading.of({ ...document, text });
      for (const [from, to] of [
        ['ws.close(BAD)', 'ws.close(BAD ? 1005 : BAD)'],
        ['1005', '1004'],
        ['return 1', 'if (ws.onclose = (e) => e.code === 1006) return 1'],
        ['function f()', '/* function f()'],
        ['/* function f()', 'function f()'],
        ['ws.close(BAD ?', 'ws.close((BAD ?'],
        ['ws.close((BAD ?', 'ws.close(BAD ?'],
        [socket, ''],
        ["import { BAD } from './codes';\n", socket],
      ] as const) {
        text = text.replace(from, to);
        reading = reading.next({ ...document, text });
        assert.deepEqual(reading.analysis, analyze({ ...document, text }), text);
      }
    });
  });
});

function paths(paths: Record<string, readonly string[]>): string {
  return JSON.stringify({ compilerOptions: { paths } });
}
