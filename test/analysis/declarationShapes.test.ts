import assert from 'node:assert/strict';
import { createModules } from '../../src/analysis/modules/index.js';
import { Reading } from '../../src/analysis/reading.js';

/** How `c` comes into a file. */
const shapes: readonly string[] = [
  "import * as c from './c';",
  "import c from './c';",
  "import { c } from './c';",
  "import { x as c } from './c';",
  "import type c from './c';",
  "import type * as c from './c';",
  "import c = require('./c');",
  "import * as n from './c'; import c = n.c;",
  "const c = require('./c');",
  "const { c } = require('./c');",
  "const c = require('./c').c;",
  "const c = await import('./c');",
  "export * as c from './c'; import { c } from './a';",
  "import { c } from './nowhere';",
  "import * as c from './nowhere';",
  "const c = require('./nowhere');",
  "import c from './c'; export { c as default };",
  'declare const c: any;',
  'declare namespace c { const x: number; }',
  'declare global { var c: any; }',
  'namespace c { export const x = 1006; }',
  'namespace c { export namespace x { export const y = 1006; } }',
  'enum c { x = 1006, y }',
  'const enum c { x = 1006 }',
  'class c { static x = 1006; static get y() { return 1006; } }',
  'function c() { return 1006; } c.x = 1006;',
  'function c() { return 1006; } namespace c { export const x = 1006; }',
  'let c; c = 1006;',
  'var c = 1006; var c = 1000;',
  'const c = c;',
  'const c = { x: 1006, y: [1006], get z() { return 1006; } };',
  'const c = []; c.push(1006);',
  'const c = new Map([[1006, 1]]);',
  'const c = this;',
  'exports.c = 1006; const c = exports;',
  'module.exports = { x: 1006 }; const c = module.exports;',
  'module.exports.c = 1006; const { c } = module.exports;',
  'globalThis.c = 1006;',
  'try {} catch (c) {}',
  'interface c { x: number }',
  'type c = number;',
  'c: for (;;) break c;',
  '',
];

/** What `./c` holds. */
const modules: readonly string[] = [
  '',
  'const c = 1006;',
  'export const c = 1006, x = 1006;',
  'export default 1006;',
  'export default { x: 1006, get: () => 1006 };',
  'export default function (code) { ws.close(code); }',
  'export = { x: 1006, get: 1 };',
  "import * as d from './d'; export = d;",
  "export * from './d';",
  "export * from './c';",
  "export { c, default, x } from './d';",
  "export * as c from './d';",
  "export * as c from './c';",
  "export { c } from './c';",
  'module.exports = { x: 1006, c: [1006] };',
  "module.exports = require('./d');",
  "module.exports = require('./c');",
  'module.exports = 1006;',
  'module.exports = class { static x = 1006; };',
  'exports.c = exports.x = 1006;',
  'Object.assign(exports, { c: 1006 });',
  'export namespace c { export const x = 1006; }',
  'export declare const c: 1006;',
  'export as namespace c; export const x = 1006;',
  "declare module 'c' { export const c: 1006; }",
];

/** What is done with it. The names `get`, `has` and so on are those of the module's own, too. */
const accesses = `
const ws = new WebSocket(c.get('url'));
ws.close(c); ws.close(c.x, c['x'].y); ws.close(c[0]); ws.close(c.x()); ws.close({ code: c.code }); ws.close(...c);
ws.onclose = ({ code }) => { c.get(code); c.has(code); c.includes(code); c.indexOf(code); c[code]; code in c; code === c.x; };
ws.addEventListener('close', c.x); c.on('close', (code) => code === 1006); for (const one of c) ws.close(one);
const { x, get } = c; ws.close(x); get(1006); c(1006); new c(1006).close(c.x); c.get = c.has = 1;
`;

describe('values are resolved whatever declares them', () => {
  for (const shape of shapes) {
    it(shape || 'nothing', async () => {
      for (const module of shape.includes("'./c'") ? modules : ['']) {
        for (const extension of extensionsFor(shape, module)) {
          const reading = await readBeside(`c.${extension}`, module, `${shape}\n${accesses}`, extension);
          assert.ok(reading.analysis.sites.length > 0 && reading.receivedAt().length > 0, module);
          assert.deepEqual(reading.analysis.unread, [], module);
        }
      }
    });
  }

  async function readBeside(name: string, module: string, text: string, extension: string): Promise<Reading> {
    const files = new Map([
      ['d.ts', 'export const c = 1006, x = 1; export default 1006;'],
      [name, module],
    ]);
    const path = `/p/a.${extension}`;
    const reached = await createModules({
      list: async (folder) => new Map(folder === '/p' ? [...files.keys()].map((one) => [one, 'file']) : []),
      read: async (file) => files.get(file.slice('/p/'.length)),
    }).reachedFrom({ path, text, root: '/p' });
    return Reading.of({ text, languageId: extension === 'ts' ? 'typescript' : 'javascript', path, reached });
  }
});

/** The syntax of one of them in a file of the other is read as what it is. */
function extensionsFor(shape: string, module: string): readonly string[] {
  return /require|exports/.test(shape + module) ? ['js'] : ['ts'];
}
