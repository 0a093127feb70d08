import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import { languages } from '../../src/analysis/languages.js';
import type { FileSystem } from '../../src/analysis/modules/fileSystem.js';
import { createModules, type Modules } from '../../src/analysis/modules/index.js';

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

async function analyzeIn(files: Files, path: string, modules: Modules = createModules(inMemory(files))) {
  const text = files[path] ?? '';
  const reached = await modules.reachedFrom({ path, text, root: '/project' });
  const extension = /\.\w+$/.exec(path)?.[0];
  const language = languages.find(({ extensions }) => extensions.some((one) => one === extension));
  return analyze({ text, languageId: language?.id ?? 'typescript', path, reached });
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

describe('modules', () => {
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
        "import { BAD } from '../shared/codes.mjs';\nws.close(BAD)",
        { '../shared/codes.mts': 'export const BAD = 1006;' },
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
});

function paths(paths: Record<string, readonly string[]>): string {
  return JSON.stringify({ compilerOptions: { paths } });
}
