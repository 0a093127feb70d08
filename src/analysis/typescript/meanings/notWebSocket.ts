import ts from 'typescript';
import { isAmbient, isOfSurface } from '../ambient.js';
import type { Program } from '../program.js';
import { assignmentsTo } from '../resolution/assignments.js';
import { containerName, isMemberAccess, withoutAwait } from '../syntax/nodes.js';
import type { Meaning } from './meaning.js';

/*
 * What is no WebSocket, told by where it comes from: a module, a class of the platform. In the open, as every line of
 * it silences something.
 */

/** From something that has sockets, clients or close events of another kind; or from a package that is about something else. */
export type Source = 'other' | 'unrelated';

/** Modules whose sockets, servers, processes, connections and pages close in another sense. */
const otherModules =
  /^(node:)?(child_process|cluster|dgram|fs|fs\/promises|http|http2|https|net|readline|readline\/promises|stream|tls|worker_threads)$|^cloudflare:sockets$|^(amqplib|better-sqlite3|electron|execa|grpc|ioredis|kafkajs|mariadb|mongodb|mongoose|mqtt|mssql|mysql|mysql2|nats|node-pty|peerjs|pg|playwright|playwright-core|postgres|puppeteer|puppeteer-core|redis|selenium-webdriver|serialport|simple-peer|sqlite3|ssh2|thrift|vscode|webdriverio|zeromq|@connectrpc\/[\w-]+|@grpc\/[\w-]+|@playwright\/test|@redis\/[\w-]+)(\/|$)/;
/** A module of somebody else's, by its name: `chokidar`, `@scope/name`, but not `./file` and `@/file`. */
const packageName = /^(@[\w.-]+\/)?\w[\w.-]*(\/|$)/;
/** A package of such a name may have a `Client` or a `connection` that is a WebSocket. */
const aboutSockets = /ws|sock|realtime/i;
/** Classes and objects of the platforms. */
const otherGlobals =
  /^(AudioContext|BroadcastChannel|EventSource|HTML\w+Element|IDB\w+|MessageChannel|MessagePort|Notification|RTC\w+|SharedWorker|WebTransport|Worker|dgram|indexedDB|net|process|tls)$/;
const otherFunctions =
  /^((window|self|globalThis)\.open|.+\.createDataChannel|Deno\.(?!serve\b|upgradeWebSocket\b)\w+|Bun\.(?!serve\b)\w+)$/;

/** Answers where values come from, as far as that tells that they are no WebSockets. */
export interface NotWebSocket {
  sourceOf(expression: ts.Expression): Source | undefined;
  /** The same of a value by the name of its type: `net.Socket`. */
  sourceOfType(name: ts.EntityName): Source | undefined;
}

/** Prepares the questions about one document. */
export function createNotWebSocket({
  file,
  checker,
  memos,
}: Pick<Program, 'file' | 'checker' | 'memos'>): NotWebSocket {
  const sources = memos.create<ts.Node, Source | undefined>(undefined);
  return { sourceOf, sourceOfType };

  function sourceOf(wrapped: ts.Expression): Source | undefined {
    const expression = withoutAwait(wrapped);
    return sources(expression, () => readSource(expression));
  }

  function readSource(expression: ts.Expression): Source | undefined {
    if (ts.isIdentifier(expression)) return ofName(expression);
    if (isMemberAccess(expression)) return ofVariable(expression) ?? ofHolder(expression.expression);
    if (ts.isNewExpression(expression)) return sourceOf(expression.expression);
    if (!ts.isCallExpression(expression)) return undefined;
    const { expression: called, arguments: given } = expression;
    if (ts.isIdentifier(called) && called.text === 'require') return ofModule(given[0]);
    return otherFunctions.test(called.getText()) ? 'other' : sourceOf(called);
  }

  function sourceOfType(name: ts.EntityName): Source | undefined {
    return ts.isIdentifier(name) ? ofName(name) : sourceOfType(name.left);
  }

  function ofName(name: ts.Identifier): Source | undefined {
    const [declaration] = checker.getSymbolAtLocation(name)?.declarations ?? [];
    if (declaration && !isAmbient(declaration)) return ofVariable(name);
    return otherGlobals.test(name.text) ? 'other' : undefined;
  }

  /** Of what is known by its type, the declarations would tell if there were a socket in it. */
  function ofHolder(holder: ts.Expression): Source | undefined {
    const isKnown = checker.getTypeAtLocation(holder).symbol?.declarations?.some(isOfSurface);
    return sourceOf(holder) ?? (isKnown ? 'unrelated' : undefined);
  }

  /** By its declaration, and by what is assigned to it in this file. */
  function ofVariable(variable: ts.Expression): Source | undefined {
    const symbol = checker.getSymbolAtLocation(variable);
    const [declaration] = symbol?.declarations ?? [];
    if (!symbol || !declaration) return undefined;
    const given = assignmentsTo(symbol, file, checker, containerName(variable));
    const sources = [ofDeclaration(declaration), ...given.map(({ right }) => sourceOf(right))];
    return sources.includes('other') ? 'other' : sources.find((source) => source !== undefined);
  }

  function ofDeclaration(declaration: ts.Node): Source | undefined {
    if (declaration.getSourceFile() !== file) return undefined;
    if (ts.isBindingElement(declaration)) return ofDeclaration(declaration.parent.parent);
    if (ts.isParameter(declaration)) return ofDeclaredType(declaration) ?? ofHandler(declaration.parent);
    if (ts.isPropertyDeclaration(declaration) || ts.isVariableDeclaration(declaration)) {
      const { initializer, parent } = declaration;
      if (initializer) return ofDeclaredType(declaration) ?? sourceOf(initializer);
      const loop = parent.parent;
      return ts.isForOfStatement(loop) ? sourceOf(loop.expression) : ofDeclaredType(declaration);
    }
    const imported = ts.findAncestor(declaration, ts.isImportDeclaration);
    return imported && ofModule(imported.moduleSpecifier);
  }

  function ofDeclaredType({ type }: { readonly type?: ts.TypeNode | undefined }): Source | undefined {
    const name = nameOfType(type);
    return name && sourceOfType(name);
  }

  /** `net.createServer((socket) => …)`, `Bun.connect({ socket: { open(socket) {} } })`: what a handler is called with. */
  function ofHandler(handler: ts.Node): Source | undefined {
    const at = ts.findAncestor(
      handler.parent,
      (node) => !ts.isObjectLiteralElement(node) && !ts.isObjectLiteralExpression(node),
    );
    if (!at || !ts.isCallExpression(at)) return undefined;
    return otherFunctions.test(at.expression.getText()) || sourceOf(at.expression) === 'other' ? 'other' : undefined;
  }
}

/** What a name says, unless the value is known to come from something else. */
export function unlessFrom(source: () => Source | undefined, meaning: Meaning | undefined): Meaning | undefined {
  const known = meaning && source();
  return known === 'other' || (known === 'unrelated' && meaning?.doubtful) ? undefined : meaning;
}

/** The name of the type that something is declared with: `WebSocket` of `ws: WebSocket | null`. */
export function nameOfType(type: ts.TypeNode | undefined): ts.EntityName | undefined {
  const types: readonly ts.TypeNode[] = type && ts.isUnionTypeNode(type) ? type.types : type ? [type] : [];
  return types.find(ts.isTypeReferenceNode)?.typeName;
}

/** The names of what a handler is there for: `Modal` of `<Modal onClose={f} />`, `toast` and `info` of `toast.info({ onClose: f })`. */
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

function ofModule(specifier: ts.Expression | undefined): Source | undefined {
  const name = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '';
  if (otherModules.test(name)) return 'other';
  return packageName.test(name) && !aboutSockets.test(name) ? 'unrelated' : undefined;
}
