import assert from 'node:assert/strict';
import type { Environment } from '../../src/analysis/environment/environment.js';
import { projectFileNames, readFileNames, readProjectFolder } from '../../src/analysis/environment/project.js';
import { analyze } from '../../src/analysis/index.js';
import type { LanguageId } from '../../src/analysis/languages.js';
import { sayWith } from '../../src/features/say.js';

/** The files of a folder: their text, or what is to be written as JSON. */
type Folder = Readonly<Record<string, unknown>>;

interface Case {
  readonly text?: string;
  readonly languageId?: LanguageId;
  /** From the file's own folder upwards. */
  readonly folders?: readonly Folder[];
  readonly option?: Environment;
  readonly setting?: Environment;
}

function decide({ text = '', languageId = 'typescript', folders = [], option, setting }: Case) {
  const read = folders.map((files) => readProjectFolder(Object.keys(files), textsOf(files)));
  return analyze({ text, languageId, surroundings: { folders: read, option, setting } }).environment;
}

function textsOf(files: Folder): ReadonlyMap<string, string> {
  const textOf = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content));
  const read = Object.entries(files).filter(
    ([name, content]) => readFileNames.includes(name) && !(content instanceof Error),
  );
  return new Map(read.map(([name, content]) => [name, textOf(content)]));
}

/** Tests that a file runs there, each with its reason, in order. */
function runs(name: string, given: Case, expected: Readonly<Partial<Record<Environment, string>>>): void {
  it(name, () => {
    const { environments, because } = decide(given);
    const say = sayWith();
    const reasons = because.map(({ template, data }) => say(template, data));
    const actual = environments.map((environment, index) => [environment, reasons[index]]);
    assert.deepEqual(actual, Object.entries(expected));
  });
}

const anywhere = { browser: 'no clue was found', node: 'no clue was found', deno: 'no clue was found' };
const bun = { 'package.json': { devDependencies: { '@types/bun': '1' } } };
const native = { 'package.json': { dependencies: { 'react-native': '0.80' } } };
const page = { 'package.json': { dependencies: { 'react-dom': '19' } } };
const worker = { 'wrangler.toml': '' };

describe('the environment', () => {
  describe('is said outright', () => {
    const folders = [{}, { ...native, '.close-codes.json': '{ "environment": "bun", "later": 1 } // ours' }];
    const text = 'document.title = Deno.version.deno;';
    const setting = 'workers';
    runs('by the command line', { text, folders, setting, option: 'node' }, { node: 'set with --environment' });
    runs('by a config file', { text, folders, setting }, { bun: 'set in .close-codes.json' });
    runs('by the setting', { text, folders: [native], setting }, { workers: 'set in closeCodes.environment' });
    runs(
      'by the nearest config file',
      { folders: [{ '.close-codes.json': { environment: 'deno' } }, ...folders] },
      { deno: 'set in .close-codes.json' },
    );
    runs(
      'by the nearest config file, which may leave it open',
      { folders: [native, { '.close-codes.json': { environment: 'auto' } }, ...folders] },
      { 'react-native': 'package.json lists react-native' },
    );
    for (const config of [
      '{ "environment": "bun"',
      '{ "environment": "bnu" }',
      '{ "environment": 1 }',
      '[]',
      '',
      '1',
    ]) {
      runs(`not by ${config || 'nothing'}`, { folders: [{ '.close-codes.json': config }] }, anywhere);
    }
  });

  describe('is seen in the file:', () => {
    for (const [text, environment, because] of [
      ['#!/usr/bin/env bun\n', 'bun', 'the first line names bun'],
      ['#!/usr/bin/env -S deno run --allow-net\n', 'deno', 'the first line names deno'],
      ['#!/usr/bin/env node\n', 'node', 'the first line names node'],
      ["import { serve } from 'bun';", 'bun', 'the file imports bun'],
      ["import { test } from 'bun:test';", 'bun', 'the file imports bun:test'],
      ["import type { Server } from 'bun';", 'bun', 'the file imports bun'],
      ["const { serve } = require('bun');", 'bun', 'the file imports bun'],
      ["export * from 'jsr:@std/assert';", 'deno', 'the file imports jsr:@std/assert'],
      ["import chalk from 'npm:chalk@5';", 'deno', 'the file imports npm:chalk@5'],
      ["import { x } from 'https://deno.land/x/y/mod.ts';", 'deno', 'the file imports https://deno.land/x/y/mod.ts'],
      ["import { DurableObject } from 'cloudflare:workers';", 'workers', 'the file imports cloudflare:workers'],
      ["import { AppState } from 'react-native';", 'react-native', 'the file imports react-native'],
      ["import X = require('expo-router');", 'react-native', 'the file imports expo-router'],
      ["import { createRoot } from 'react-dom/client';", 'browser', 'the file imports react-dom/client'],
      ["import { readFile } from 'node:fs';", 'node', 'the file imports node:fs'],
      ["const http = require('http');", 'node', 'the file imports http'],
      ['/// <reference lib="deno.ns" />', 'deno', 'the file refers to the types of deno.ns'],
      ['/// <reference lib="dom" />', 'browser', 'the file refers to the types of dom'],
      ['/// <reference types="bun-types" />', 'bun', 'the file refers to the types of bun-types'],
      ['Deno.serve(() => new Response());', 'deno', 'the file uses Deno'],
      ['const port = Bun.env.PORT;', 'bun', 'the file uses Bun'],
      ['const [a, b] = Object.values(new WebSocketPair());', 'workers', 'the file uses WebSocketPair'],
      [
        'class Room { constructor(private state: DurableObjectState) {} }',
        'workers',
        'the file uses DurableObjectState',
      ],
      ["document.querySelector('p');", 'browser', 'the file uses document'],
      ["window.addEventListener('unload', leave);", 'browser', 'the file uses window'],
      ['declare const Bun: any;\nBun.serve({});', 'bun', 'the file uses Bun'],
    ] as const) {
      runs(text.trim(), { text }, { [environment]: because });
      runs(`${text.trim()} among others`, { text, folders: [{ 'package.json': '{}' }] }, { [environment]: because });
    }
    runs(
      'elements of a page',
      { text: 'const a = <div onClick={() => ws.close(1001)} />;', languageId: 'typescriptreact' },
      { browser: 'the file uses div' },
    );
    for (const text of [
      'function f(document, { window }, Bun = {}) { document.x; window.x; Bun.x; }',
      "import { Deno, document } from './shims';\nDeno.x; document.x;",
      'settings.Bun.x; const y = { Deno: 1, window: 2 }; y.Deno;',
      "// Deno.serve()\nconst z = 'Bun.serve(); document.x'; /import 'bun'/;",
      "import x from './bun'; import y from 'bunyan'; import z from 'react-native-web';",
    ]) {
      runs(`not: ${text.slice(0, 60)}`, { text }, anywhere);
    }
    runs(
      'all that it uses',
      { text: "import 'bun';\ndocument.title;", folders: [worker] },
      { bun: 'the file imports bun', browser: 'the file uses document' },
    );
  });

  describe('is one of several where the file asks:', () => {
    for (const text of [
      "if (typeof Bun !== 'undefined') Bun.gc();",
      "if ('Bun' in globalThis) Bun.gc();",
      '(globalThis as any).Bun?.gc();',
    ]) {
      runs(text, { text }, { ...anywhere, bun: 'the file checks for Bun' });
    }
    runs('import()', { text: "await import('bun:sqlite');" }, { ...anywhere, bun: 'the file imports bun:sqlite' });
    runs(
      'in a project',
      { text: "const isPage = typeof window !== 'undefined';", folders: [bun] },
      { bun: 'package.json lists @types/bun', browser: 'the file checks for window' },
    );
  });

  describe('is shown by the project:', () => {
    for (const [environment, because, folder] of [
      ['bun', 'package.json lists @types/bun', bun],
      ['bun', 'package.json lists bun-types', { 'package.json': { dependencies: { 'bun-types': '1' } } }],
      ['bun', 'package.json lists bun', { 'package.json': { engines: { bun: '>=1', node: '>=20' } } }],
      ['bun', 'there is bun.lock', { 'package.json': {}, 'bun.lock': '{}' }],
      ['bun', 'there is bunfig.toml', { 'bunfig.toml': '' }],
      [
        'bun',
        'tsconfig.json lists bun',
        { 'tsconfig.json': '{ "compilerOptions": { /* ours */ "types": ["bun",] } }' },
      ],
      [
        'bun',
        'tsconfig.json lists @tsconfig/bun/tsconfig.json',
        { 'tsconfig.json': { extends: '@tsconfig/bun/tsconfig.json' } },
      ],
      ['workers', 'package.json lists wrangler', { 'package.json': { devDependencies: { wrangler: '4' } } }],
      ['workers', 'there is wrangler.toml', worker],
      ['workers', 'there is wrangler.jsonc', { 'wrangler.jsonc': '' }],
      [
        'workers',
        'tsconfig.json lists @cloudflare/workers-types/2023-07-01',
        {
          'tsconfig.json': {
            compilerOptions: { types: ['@cloudflare/workers-types/2023-07-01', 'node'], lib: ['dom'] },
          },
        },
      ],
      [
        'workers',
        'tsconfig.json lists ./worker-configuration.d.ts',
        { 'tsconfig.json': { compilerOptions: { types: ['./worker-configuration.d.ts'] } } },
      ],
      ['react-native', 'package.json lists react-native', { ...native, 'bun.lock': '' }],
      ['react-native', 'package.json lists expo', { 'package.json': { dependencies: { expo: '53' } } }],
      [
        'react-native',
        'tsconfig.json lists expo/tsconfig.base',
        { 'tsconfig.json': { extends: ['expo/tsconfig.base'] } },
      ],
      ['deno', 'there is deno.json', { 'deno.json': '{' }],
      ['deno', 'there is deno.jsonc', { 'deno.jsonc': '' }],
      ['browser', 'package.json lists vue', { 'package.json': { dependencies: { vue: '3' } } }],
      ['browser', 'jsconfig.json lists DOM', { 'jsconfig.json': { compilerOptions: { lib: ['ES2022', 'DOM'] } } }],
      ['node', 'package.json lists node', { 'package.json': { engines: { node: '>=20' } } }],
      ['node', 'package.json lists @types/node', { 'package.json': { devDependencies: { '@types/node': '20' } } }],
    ] as const) {
      runs(because, { folders: [{}, folder] }, { [environment]: because });
    }

    runs(
      'two at once',
      { folders: [{ ...page, ...worker }] },
      { browser: 'package.json lists react-dom', workers: 'there is wrangler.toml' },
    );
    runs('the nearest folder', { folders: [page, bun] }, { browser: 'package.json lists react-dom' });
    runs(
      'the nearest that tells anything',
      { folders: [{ 'package.json': {} }, bun] },
      { bun: 'package.json lists @types/bun' },
    );
    runs(
      'a farther one where the nearest leaves it open',
      { folders: [{ 'package.json': { engines: { node: '>=20' } } }, bun] },
      { bun: 'package.json lists @types/bun' },
    );
    for (const broken of [
      '',
      '{',
      'null',
      '[1]',
      '"x"',
      '{ "dependencies": ["bun-types"], "engines": "bun" }',
      '{ "dependencies": { "bun-types": "1" }',
    ]) {
      runs(
        `not ${broken || 'an empty file'}`,
        { folders: [{ 'package.json': broken, 'tsconfig.json': broken }] },
        anywhere,
      );
    }
    runs('not a file that may not be read', { folders: [{ 'package.json': new Error('no permission') }] }, anywhere);
  });

  describe('is found in both:', () => {
    const imports = "import { createHash } from 'node:crypto';";
    runs('modules of Node.js in Bun', { text: imports, folders: [bun] }, { bun: 'package.json lists @types/bun' });
    runs('modules of Node.js in Workers', { text: imports, folders: [worker] }, { workers: 'there is wrangler.toml' });
    runs(
      'modules of Node.js near a page',
      { text: imports, folders: [page] },
      { node: 'the file imports node:crypto' },
    );
    runs(
      'modules of Node.js in a package for both',
      { text: imports, folders: [{ 'package.json': { dependencies: { 'react-dom': '19', '@types/bun': '1' } } }] },
      { bun: 'package.json lists @types/bun' },
    );
    runs(
      'the window of React Native',
      { text: 'window.x;', folders: [native] },
      { 'react-native': 'package.json lists react-native' },
    );
    runs(
      'the document of a page beside Bun',
      { text: 'document.x;', folders: [bun] },
      { browser: 'the file uses document' },
    );
    runs(
      'elements that a Worker renders',
      { text: 'const a = <p />;', languageId: 'javascriptreact', folders: [worker] },
      { workers: 'there is wrangler.toml' },
    );
    runs(
      'elements of the web in React Native',
      { text: 'const a = <p />;', languageId: 'javascriptreact', folders: [native] },
      { browser: 'the file uses p' },
    );
  });

  it('tells whose the global WebSocket may be, each API once', () => {
    assert.deepEqual(decide({}).globals, ['whatwg']);
    assert.deepEqual(decide({ text: 'Deno.x; document.x; Bun.x;' }).globals, ['whatwg', 'bun']);
    assert.deepEqual(decide({ setting: 'workers' }).globals, ['workerd']);
    assert.deepEqual(decide({ setting: 'react-native' }).globals, ['react-native']);
  });

  it('names every file that is looked at', () => {
    assert.ok(
      ['package.json', 'tsconfig.json', 'bun.lock', '.close-codes.json'].every((name) =>
        projectFileNames.includes(name),
      ),
    );
  });
});
