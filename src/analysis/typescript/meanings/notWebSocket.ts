import ts from 'typescript';
import { isAmbient, isOfSurface } from '../ambient.js';
import type { Program } from '../program.js';
import { assignmentsTo } from '../resolution/assignments.js';
import { callIndex } from '../syntax/callIndex.js';
import { nameOfFunction } from '../syntax/functions.js';
import { containerName, isMemberAccess, unwrap, withoutAwait } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import { socketName } from './evidence.js';
import type { Meaning } from './meaning.js';

/*
 * Values that are no WebSockets by their source: a module, a class of the platform. They are in one place, because each
 * of these patterns suppresses findings.
 */

/** A source of sockets, clients or close events of another kind, or a package for another purpose. */
export type NonSocketSource = 'other' | 'unrelated';

/** Modules whose sockets, servers, processes, connections and pages close in another sense. */
const otherModules =
  /^(node:)?(child_process|cluster|dgram|fs|fs\/promises|http|http2|https|net|readline|readline\/promises|stream|tls|worker_threads)$|^cloudflare:sockets$|^(amqplib|better-sqlite3|electron|execa|grpc|ioredis|kafkajs|mariadb|mongodb|mongoose|mqtt|mssql|mysql|mysql2|nats|node-pty|peerjs|pg|playwright|playwright-core|postgres|puppeteer|puppeteer-core|redis|selenium-webdriver|serialport|simple-peer|sqlite3|ssh2|thrift|vscode|webdriverio|zeromq|@connectrpc\/[\w-]+|@grpc\/[\w-]+|@playwright\/test|@redis\/[\w-]+)(\/|$)/;
/** The name of an external module: `chokidar`, `@scope/name`, but not `./file` or `@/file`. */
const packageName = /^(@[\w.-]+\/)?\w[\w.-]*(\/|$)/;
/** A package with such a name may have a `Client` or a `connection` that is a WebSocket. */
const aboutSockets = /ws|sock|realtime/i;
/** Classes and objects of platforms. */
const otherGlobals =
  /^(AudioContext|BroadcastChannel|EventSource|HTML\w+Element|IDB\w+|MessageChannel|MessagePort|Notification|RTC\w+|SharedWorker|WebTransport|Worker|dgram|indexedDB|net|process|tls)$/;
const otherFunctions =
  /^((window|self|globalThis)\.open|.+\.createDataChannel|Deno\.(?!serve\b|upgradeWebSocket\b)\w+|Bun\.(?!serve\b)\w+)$/;

/** Finds sources that show that a value is no WebSocket. */
export interface NotWebSocket {
  sourceOf(expression: ts.Expression): NonSocketSource | undefined;
  /** The source of a value by the name of its type: `net.Socket`. */
  sourceOfType(name: ts.EntityName): NonSocketSource | undefined;
}

export function createNotWebSocket({
  file,
  checker,
  memos,
  resolution,
}: Pick<Program, 'file' | 'checker' | 'memos' | 'resolution'>): NotWebSocket {
  const sources = memos.create<ts.Node, NonSocketSource | undefined>(undefined);
  return { sourceOf, sourceOfType };

  function sourceOf(wrapped: ts.Expression): NonSocketSource | undefined {
    const expression = withoutAwait(wrapped);
    return sources(expression, () => readSource(expression));
  }

  function readSource(expression: ts.Expression): NonSocketSource | undefined {
    if (ts.isIdentifier(expression)) return ofName(expression);
    if (isMemberAccess(expression)) return ofVariable(expression) ?? ofHolder(expression.expression);
    if (ts.isNewExpression(expression)) return sourceOf(expression.expression);
    if (!ts.isCallExpression(expression)) return undefined;
    const { expression: called, arguments: given } = expression;
    if (ts.isIdentifier(called) && called.text === 'require') return ofModule(given[0]);
    return otherFunctions.test(called.getText()) ? 'other' : sourceOf(called);
  }

  function sourceOfType(name: ts.EntityName): NonSocketSource | undefined {
    return ts.isIdentifier(name) ? ofName(name) : sourceOfType(name.left);
  }

  function ofName(name: ts.Identifier): NonSocketSource | undefined {
    const [declaration] = checker.getSymbolAtLocation(name)?.declarations ?? [];
    if (declaration && !isAmbient(declaration)) return ofVariable(name);
    return otherGlobals.test(name.text) ? 'other' : undefined;
  }

  /** If the holder has a type, its declarations would show a socket in it. */
  function ofHolder(holder: ts.Expression): NonSocketSource | undefined {
    const isKnown = checker.getTypeAtLocation(holder).symbol?.declarations?.some(isOfSurface);
    return sourceOf(holder) ?? (isKnown ? 'unrelated' : undefined);
  }

  /** By the variable's declaration, and by the values that this file assigns to it. */
  function ofVariable(variable: ts.Expression): NonSocketSource | undefined {
    const symbol = checker.getSymbolAtLocation(variable);
    const [declaration] = symbol?.declarations ?? [];
    if (!symbol || !declaration) return undefined;
    const given = assignmentsTo(symbol, file, checker, containerName(variable));
    const sources = [ofDeclaration(declaration), ...given.map(({ right }) => sourceOf(right))];
    return sources.includes('other') ? 'other' : sources.find((source) => source !== undefined);
  }

  function ofDeclaration(declaration: ts.Node): NonSocketSource | undefined {
    if (declaration.getSourceFile() !== file) return undefined;
    if (ts.isBindingElement(declaration)) return ofDeclaration(declaration.parent.parent);
    if (ts.isPropertyAssignment(declaration)) return sourceOf(declaration.initializer);
    if (ts.isParameter(declaration)) {
      return ofDeclaredType(declaration) ?? ofHandler(declaration.parent) ?? ofCallers(declaration);
    }
    if (ts.isPropertyDeclaration(declaration) || ts.isVariableDeclaration(declaration)) {
      const { initializer, parent } = declaration;
      if (initializer) return ofDeclaredType(declaration) ?? sourceOf(initializer);
      const loop = parent.parent;
      return ts.isForOfStatement(loop) ? sourceOf(loop.expression) : ofDeclaredType(declaration);
    }
    const imported = ts.findAncestor(declaration, ts.isImportDeclaration);
    return imported && ofModule(imported.moduleSpecifier);
  }

  /** Where all calls in the file pass such values, or objects of a class of the file: `stop(new Till())`. */
  function ofCallers(parameter: ts.ParameterDeclaration): NonSocketSource | undefined {
    const { parent: called } = parameter;
    const name = ts.isConstructorDeclaration(called) ? called.parent.name?.text : nameOfFunction(called);
    if (name === undefined) return undefined;
    const index = called.parameters.indexOf(parameter);
    const given = ts.isConstructorDeclaration(called)
      ? nodesOf<ts.NewExpression>(file, ts.SyntaxKind.NewExpression)
          .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === name)
          .map((made) => made.arguments?.[index])
      : (callIndex(file).get(name) ?? [])
          .filter(({ callee }) => resolution.functionCalledBy(callee) === called)
          .map((call) => call.given[index]);
    const areOthers = given.every((value) => value && (sourceOf(value) === 'other' || isOfOwnClass(value)));
    return given.length > 0 && areOthers ? 'other' : undefined;
  }

  /** Whether a value is made by a class of the file that extends no other and isn't called a socket. */
  function isOfOwnClass(wrapped: ts.Expression): boolean {
    const value = unwrap(wrapped);
    if (!ts.isNewExpression(value) || !ts.isIdentifier(value.expression)) return false;
    const [declaration] = checker.getSymbolAtLocation(value.expression)?.declarations ?? [];
    if (!declaration || !ts.isClassLike(declaration) || declaration.getSourceFile() !== file) return false;
    return !declaration.heritageClauses && socketName(value.expression.text, file) === undefined;
  }

  function ofDeclaredType({ type }: { readonly type?: ts.TypeNode | undefined }): NonSocketSource | undefined {
    const name = nameOfType(type);
    return name && sourceOfType(name);
  }

  /** The arguments of a handler: `net.createServer((socket) => …)`, `Bun.connect({ socket: { open(socket) {} } })`. */
  function ofHandler(handler: ts.Node): NonSocketSource | undefined {
    const at = ts.findAncestor(
      handler.parent,
      (node) => !ts.isObjectLiteralElement(node) && !ts.isObjectLiteralExpression(node),
    );
    if (!at || !ts.isCallExpression(at)) return undefined;
    return otherFunctions.test(at.expression.getText()) || sourceOf(at.expression) === 'other' ? 'other' : undefined;
  }
}

/** The meaning by name, unless the source of the value is known to be something else. */
export function unlessFrom(
  source: () => NonSocketSource | undefined,
  meaning: Meaning | undefined,
): Meaning | undefined {
  const known = meaning && source();
  return known === 'other' || (known === 'unrelated' && meaning?.doubtful) ? undefined : meaning;
}

/** The name in a type annotation: `WebSocket` of `ws: WebSocket | null`. */
export function nameOfType(type: ts.TypeNode | undefined): ts.EntityName | undefined {
  const types: readonly ts.TypeNode[] = type && ts.isUnionTypeNode(type) ? type.types : type ? [type] : [];
  return types.find(ts.isTypeReferenceNode)?.typeName;
}

/**
 * The names of what a handler belongs to: `Modal` of `<Modal onClose={f} />`, `toast` and `info` of
 * `toast.info({ onClose: f })`.
 */
export function holdersOf(handler: ts.Node): readonly string[] {
  const names: string[] = [];
  let at = handler.parent;
  while (
    ts.isObjectLiteralElement(at) ||
    ts.isObjectLiteralExpression(at) ||
    ts.isJsxExpression(at) ||
    ts.isJsxAttributeLike(at) ||
    ts.isJsxAttributes(at)
  ) {
    at = at.parent;
  }
  if (ts.isCallExpression(at) || ts.isNewExpression(at)) collect(at.expression);
  else if (ts.isBinaryExpression(at)) collect(at.left);
  else if (ts.isJsxOpeningLikeElement(at)) collect(at.tagName);
  else if (ts.isClassLike(at) && at.name) collect(at.name);
  return names;

  function collect(node: ts.Node): void {
    if (ts.isIdentifier(node)) names.push(node.text);
    else if (ts.isExpression(node)) ts.forEachChild(node, collect);
  }
}

function ofModule(specifier: ts.Expression | undefined): NonSocketSource | undefined {
  const name = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '';
  if (otherModules.test(name)) return 'other';
  return packageName.test(name) && !aboutSockets.test(name) ? 'unrelated' : undefined;
}
