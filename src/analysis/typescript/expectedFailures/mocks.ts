import ts from 'typescript';
import { wordsOf } from '../../words.js';
import { namesFrom } from '../meanings/evidence.js';
import type { Program } from '../program.js';
import { collectFlows, type Flows, flowName } from '../syntax/flows.js';
import { isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';

const playing = new Set(['mock', 'mocked', 'fake', 'faked', 'stub', 'stubbed', 'dummy', 'spy']);

/** Answers whether a receiver only plays a WebSocket, as what is made for a test does. */
export type Mocks = (receiver: ts.Expression) => boolean;

/** Prepares the questions about one document. */
export function createMocks({ file, checker, memos }: Program): Mocks {
  let flows: Flows | undefined;
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

  /** A known library's mock is no such class: it checks what it is given. */
  function isMockClass(made: ts.NewExpression): boolean {
    const name = lastName(made.expression);
    const [declaration] = checker.getTypeAtLocation(made).symbol?.declarations ?? [];
    if (!declaration?.getSourceFile().isDeclarationFile) return plays(name);
    replaced ??= replacedIn(file);
    if (name === 'WebSocket' && replaced.isGlobal) return true;
    return ts.isIdentifier(made.expression) && replaced.modules.has(made.expression.text);
  }

  /** What a variable or a property is given in this file. */
  function makersOf(expression: ts.Expression): readonly ts.Expression[] {
    const name = flowName(expression);
    if (name === undefined) return [];
    const symbol = checker.getSymbolAtLocation(expression);
    flows ??= collectFlows(file);
    const assigned = (flows.assigned.get(name) ?? []).filter(({ left }) => {
      const target = checker.getSymbolAtLocation(left);
      // A member of something unknown may be a member of something else, but no variable.
      return symbol && target ? target === symbol : isMemberAccess(left) === isMemberAccess(expression);
    });
    const initial = initializerOf(symbol?.valueDeclaration);
    const makers = [...(initial ? [initial] : []), ...assigned.map(({ right }) => right)];
    return makers.filter((maker) => !isNothing(maker));
  }
}

/** What a test puts in the place of what is real. */
interface Replaced {
  /** The names that the file gives to what a replaced module holds. */
  readonly modules: ReadonlySet<string>;
  /** Whether it is the global `WebSocket`. */
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
  const named = unwrap(expression);
  return ts.isIdentifier(named) ? named.text : memberName(named);
}

function withoutAwait(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  return ts.isAwaitExpression(inner) ? withoutAwait(inner.expression) : inner;
}

/** Of a name that is taken out of what a call returned, that call. */
function initializerOf(declaration: ts.Declaration | undefined): ts.Expression | undefined {
  if (!declaration) return undefined;
  if (ts.isBindingElement(declaration)) {
    const holder = declaration.parent.parent;
    const taken = ts.isVariableDeclaration(holder) && holder.initializer && withoutAwait(holder.initializer);
    return taken && (ts.isCallExpression(taken) || ts.isNewExpression(taken)) ? taken : undefined;
  }
  return ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)
    ? declaration.initializer
    : undefined;
}

function isNothing(expression: ts.Expression): boolean {
  return (
    expression.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(expression) && expression.text === 'undefined')
  );
}
