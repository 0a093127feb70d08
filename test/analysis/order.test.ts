import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globbySync } from 'globby';
import ts from 'typescript';
import { analyze } from '../../src/analysis/index.js';
import { type LanguageId, languages } from '../../src/analysis/languages.js';
import { mayHaveCloseCodes } from '../../src/analysis/prefilter.js';
import { findings } from '../../src/features/findings.js';
import { stringsIn } from '../support/stringsIn.js';

const root = path.join(__dirname, '../../..');
/** How many texts are generated, and how often each real one is permuted: ORDER_RUNS=20 tries more. */
const runs = Number(process.env.ORDER_RUNS ?? 1);

/** What is found in a text, whatever the place. */
function found(text: string, languageId: LanguageId): readonly string[] {
  return findings(analyze({ text, languageId }))
    .map(({ ruleId, message, span }) => `${ruleId} ${text.slice(span.start, span.end)} ${message}`)
    .sort();
}

const names = ['s', 't', 'u', 'socket'] as const;
const wrappers = ['end', 'stop', 'leave'] as const;
const variable = fc.constantFrom(...names);
const wrapper = fc.constantFrom(...wrappers);
const code = fc.constantFrom('1000', '1005', '1006', '4000', '70000', '"1006"', 'last', 'other');

/** What a function of the program does. Assignments to each other make circles. */
const statement = fc.oneof(
  fc.tuple(variable, variable).map(([a, b]) => `${a} = ${b};`),
  fc
    .tuple(variable, fc.constantFrom('getSocket()', "new WebSocket('/')", 'net.connect()', 'null', '{ close() {} }'))
    .map(([a, made]) => `${a} = ${made};`),
  fc.tuple(variable, code).map(([a, given]) => `${a}.close(${given});`),
  fc.tuple(wrapper, code).map(([f, given]) => `${f}(${given});`),
  fc.tuple(variable, wrapper).map(([a, f]) => `${a}.onclose = (e) => { ${f}(e.code); };`),
  fc.tuple(variable, wrapper).map(([a, f]) => `${a}.on('close', (code) => { if (code === 1015) ${f}(code); });`),
  variable.map((a) => `${a}.onclose = (e) => { last = e.code; };`),
  fc.constantFrom('last = other;', 'other = last;', 'if (last === 1005) log();', 'if (other === 99) log();'),
  wrapper.map((f) => `assert.throws(() => { ${f}(1006); });`),
);
const body = fc.oneof(
  fc.tuple(variable, wrapper).map(([a, f]) => `${a}.close(x); ${f}(x);`),
  wrapper.map((f) => `${f}(x);`),
  fc.tuple(wrapper, wrapper).map(([f, g]) => `if (x === 1006) ${f}(x); else ${g}(x);`),
  variable.map((a) => `${a}.close(x);`),
);
/** Variables that are given each other and closed: what one of them is, each has to be, whichever is asked first. */
const circle = fc
  .shuffledSubarray([...names], { minLength: 2 })
  .map((all) => all.flatMap((name, index) => [`${name} = ${all[index - 1] ?? all.at(-1)};`, `${name}.close(1006);`]));
const program = fc.tuple(circle, fc.array(statement, { minLength: 3, maxLength: 8 }), fc.tuple(body, body, body));

/** The numbers from 0, in an order that the seed gives. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = items.map((item, index) => ({ item, key: Math.sin(seed * 7919 + index * 104_729) }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe('findings do not depend on the order of independent statements', () => {
  it('in two that are assigned to each other', () => {
    const head = 'let s: any, t: any; s = t; t = s; t = getSocket();';
    const there = found(`${head} s.close(1006); t.close(1006);`, 'typescript');
    assert.deepEqual(there, found(`${head} t.close(1006); s.close(1006);`, 'typescript'));
    assert.equal(there.length, 2);
  });

  it('in generated texts', function () {
    this.timeout(600_000);
    const head = "import WebSocket from 'ws';\nimport net from 'node:net';\nlet s, t, u, socket, last, other;";
    fc.assert(
      fc.property(program, fc.nat(), ([given, statements, bodies], seed) => {
        const functions = [
          ...[...given, ...statements].map((text, index) => `function f${index}() { ${text} }`),
          ...bodies.map((text, index) => `function ${wrappers[index]}(x) { ${text} }`),
        ];
        const read = (all: readonly string[]) => found([head, ...all].join('\n'), 'javascript');
        assert.deepEqual(read(shuffled(functions, seed)), read(functions));
      }),
      { numRuns: 500 * runs },
    );
  });

  it('in real texts', function () {
    this.timeout(600_000);
    const texts = realTexts();
    for (const [index, { name, text, languageId }] of texts.entries()) {
      for (let seed = index + 1; seed <= index + runs; seed++) {
        const [, socket = 'socket'] = /([\w$]+(?:\.[\w$]+)*)[?!]?\.close\(/.exec(text) ?? [];
        const other = permuted(text, languageId, seed) + entangled(socket, seed);
        assert.deepEqual(found(other, languageId), found(text + entangled(socket, 0), languageId), name);
      }
    }
    assert.ok(texts.length >= 200, String(texts.length));
  });
});

interface Text {
  readonly name: string;
  readonly text: string;
  readonly languageId: LanguageId;
}

/** Labelled code, packages that are installed, and the longer texts in the tests of the rules. */
function realTexts(): readonly Text[] {
  const patterns = ['test/accuracy/**', 'node_modules/{ws,undici,@vscode,playwright-core,@types}/**'];
  const files = globbySync(patterns, { cwd: root, gitignore: false }).flatMap((name): readonly Text[] => {
    const language = languages.find(
      ({ id, extensions }) => /script/.test(id) && extensions.some((one) => name.endsWith(one)),
    );
    if (!language || name.endsWith('.d.ts')) return [];
    return [{ name, text: readFileSync(path.join(root, name), 'utf8'), languageId: language.id }];
  });
  const snippets = globbySync('test/rules/*.test.ts', { cwd: root }).flatMap((name) =>
    stringsIn(readFileSync(path.join(root, name), 'utf8')).map((text, index) => ({
      name: `${name} ${index}`,
      text,
      languageId: 'typescript' as const,
    })),
  );
  const all = [...files, ...snippets].filter(({ text }) => text.length < 20_000 && mayHaveCloseCodes(text));
  return all.slice(0, runs === 1 ? 220 : undefined);
}

/** A text with its functions, types and methods in another order; what is done in order stays where it is. */
function permuted(text: string, languageId: LanguageId, seed: number): string {
  const extension = languages.find(({ id }) => id === languageId)?.extensions[0] ?? '.ts';
  const { statements } = ts.createSourceFile(`a${extension}`, text, ts.ScriptTarget.ESNext);
  const free: readonly (readonly (ts.Statement | ts.ClassElement)[])[] = [
    statements.slice(1).filter((node) => isFree(node, statements)),
    ...statements.filter(ts.isClassDeclaration).map(({ members }) => members.filter((node) => isFree(node, members))),
  ];
  const moved = new Map(free.flatMap((nodes) => shuffled(nodes, seed).map((node, index) => [nodes[index], node])));
  let permuted = '';
  let end = 0;
  for (const [place, node] of [...moved].sort(([a], [b]) => (a?.pos ?? 0) - (b?.pos ?? 0))) {
    permuted += `${text.slice(end, place?.pos)}\n${text.slice(node.pos, node.end)}`;
    end = place?.end ?? end;
  }
  return permuted + text.slice(end);
}

function isFree(node: ts.Statement | ts.ClassElement, among: readonly (ts.Statement | ts.ClassElement)[]): boolean {
  const name = freeName(node);
  // `function f(a: string): void; function f(a: number): void;`
  return name !== undefined && among.every((other) => other === node || freeName(other) !== name);
}

function freeName(node: ts.Statement | ts.ClassElement): string | undefined {
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node);
  return isNamed && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Functions that give a socket from one name to another, and back. */
function entangled(socket: string, seed: number): string {
  const done = ['s1 = s2', 's2 = s3', 's3 = s1', `s3 = ${socket}`, 's2 = getSocket()'].concat(
    ['s1', 's2', 's3'].map((name) => `${name}.close(1006)`),
  );
  const functions = done.map((statement, index) => `function entangled${index}() { ${statement}; }`);
  return ['', 'let s1, s2, s3;', ...shuffled(functions, seed)].join('\n');
}
