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
});
