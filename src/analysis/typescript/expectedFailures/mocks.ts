import ts from 'typescript';
import { wordsOf } from '../../words.js';
import { namesFrom } from '../meanings/evidence.js';
import type { Program } from '../program.js';
import { possibleAssignmentsTo } from '../resolution/assignments.js';
import { initializerOf } from '../syntax/declarations.js';
import { containerName, isMemberAccess, nameOf, unwrap, withoutAwait } from '../syntax/nodes.js';

const playing = new Set(['mock', 'mocked', 'fake', 'faked', 'stub', 'stubbed', 'dummy', 'spy']);

/** Whether a receiver is only a mock of a WebSocket, made for a test. */
export type Mocks = (receiver: ts.Expression) => boolean;

export function createMocks({ file, checker, memos }: Program): Mocks {
  let replaced: Replaced | undefined;
  const mocks = memos.create<ts.Node, boolean>(false);
  return isMock;

  function isMock(wrapped: ts.Expression): boolean {
    const expression = withoutAwait(wrapped);
    return mocks(expression, () => isMade(expression));
  }

  function isMade(expression: ts.Expression): boolean {
    if (ts.isObjectLiteralExpression(expression)) return closes(expression);
    if (ts.isNewExpression(expression)) return isMockClass(expression);
    if (ts.isCallExpression(expression)) return isMaker(expression);
    if (expression.kind === ts.SyntaxKind.ThisKeyword) {
      const around = ts.findAncestor(expression, ts.isClassLike)?.name;
      return around !== undefined && plays(around.text);
    }
    const makers = makersOf(expression);
    if (makers.length > 0) return makers.every(isMock);
    return plays(lastName(expression));
  }

  /** The mock of a known library is not such a class: it checks its arguments. */
  function isMockClass(made: ts.NewExpression): boolean {
    const name = lastName(made.expression);
    const [declaration] = checker.getTypeAtLocation(made).symbol?.declarations ?? [];
    if (!declaration?.getSourceFile().isDeclarationFile) return plays(name);
    replaced ??= replacedIn(file);
    if (name === 'WebSocket' && replaced.isGlobal) return true;
    return ts.isIdentifier(made.expression) && replaced.modules.has(made.expression.text);
  }

  /** The values that this file assigns to a variable or a property. */
  function makersOf(expression: ts.Expression): readonly ts.Expression[] {
    const name = containerName(expression);
    if (name === undefined) return [];
    const symbol = checker.getSymbolAtLocation(expression);
    const assigned = possibleAssignmentsTo(name, symbol, file, checker)
      // A member of an unknown object may be a member of another object. It is never a variable.
      .filter(({ left, isCertain }) => isCertain || isMemberAccess(left) === isMemberAccess(expression));
    const initial = makerIn(symbol?.valueDeclaration);
    const makers = [...(initial ? [initial] : []), ...assigned.map(({ right }) => right)];
    return makers.filter((maker) => !isNothing(maker));
  }
}

/** What a test replaces by mocks. */
interface Replaced {
  /** The file's names for the content of replaced modules. */
  readonly modules: ReadonlySet<string>;
  /** Whether the global `WebSocket` is replaced. */
  readonly isGlobal: boolean;
}

/** `vi.mock('ws')`, `vi.stubGlobal('WebSocket', …)`, `globalThis.WebSocket = FakeWebSocket`. */
function replacedIn(file: ts.SourceFile): Replaced {
  const mocked = [...file.text.matchAll(/\b(?:jest|vi|mock)\.(?:do)?(?:mock|Mock|module)\(\s*['"]([^'"]+)/g)];
  const modules = namesFrom(file, (module) => mocked.some(([, name]) => name === module));
  const isStubbed = /\bstubGlobal\(\s*['"]WebSocket['"]/.test(file.text);
  const [, given = ''] =
    /\b(?:global|globalThis|window|self)\b[^\n=;]*\bWebSocket\b[^\w=;]*=\s*([\w$.]+)/.exec(file.text) ?? [];
  return { modules, isGlobal: isStubbed || given.split('.').some((name) => plays(name) || name === 'fn') };
}

/** `createMock<WebSocket>()`, `vi.mocked(ws)`, `vi.fn()`, `Object.assign(new EventEmitter(), { close() {} })`. */
function isMaker({ expression: called, arguments: given }: ts.CallExpression): boolean {
  const name = lastName(called);
  if (name === 'assign') return given.map(unwrap).some((one) => ts.isObjectLiteralExpression(one) && closes(one));
  return name === 'fn' || plays(name);
}

function closes({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(({ name }) => name?.getText() === 'close');
}

function plays(name: string | undefined): boolean {
  return name !== undefined && wordsOf(name).some((word) => playing.has(word));
}

function lastName(expression: ts.Expression): string | undefined {
  return nameOf(unwrap(expression));
}

/** The call whose result a name is destructured from. */
function makerIn(declaration: ts.Declaration | undefined): ts.Expression | undefined {
  if (!declaration || !ts.isBindingElement(declaration)) return initializerOf(declaration);
  const holder = initializerOf(declaration.parent.parent);
  const value = holder && withoutAwait(holder);
  return value && (ts.isCallExpression(value) || ts.isNewExpression(value)) ? value : undefined;
}

function isNothing(expression: ts.Expression): boolean {
  return (
    expression.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(expression) && expression.text === 'undefined')
  );
}
