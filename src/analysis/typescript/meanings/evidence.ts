import ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import { cached } from '../../caches.js';
import { wordsOf } from '../../words.js';

/*
 * What the names in a file say about its untyped values. Used only where types are missing. Any of these patterns can
 * be wrong, so they are in one place.
 */

const socketWords = new Set(['ws', 'socket', 'websocket', 'sock']);
/** Names that may mean anything. They count only in a file that mentions WebSockets. */
const connectionWords = new Set(['client', 'conn', 'connection', 'downstream', 'peer', 'transport', 'upstream']);

/** A text without one of these may have an `onClose` of anything. */
const mentionsSockets = /socket|\bwss?\b|closeevent|wasclean/i;
/** Sockets, peers and transports of other kinds. */
const otherWords = new Set(['http', 'net', 'raw', 'rtc', 'tcp', 'tls', 'udp', 'unix', 'zmq']);
/** Other things with a close handler. */
const otherHolders =
  /^(alert|browser|child|dialog|drawer|dropdown|file|lightbox|menu|modal|notification|overlay|page|panel|popover|popup|proc|process|pty|readline|sheet|shell|sidebar|snackbar|tab|terminal|toast|tooltip|window|worker)s?$/;

/**
 * How strong the evidence of a name is: `certain` for `ws` and `clientSocket`, `plain` for `ws` where the file mentions
 * WebSockets, and `likely` for `connection` there.
 */
export function socketName(name: string, file: ts.SourceFile): 'plain' | 'certain' | 'likely' | undefined {
  const words = wordsOf(name);
  const word = words.at(-1)?.replace(/^(websocket|socket|client|connection|peer)s$/, '$1');
  if (word === undefined || words.some((other) => otherWords.has(other))) return undefined;
  if (/^sock(et)?$/.test(words.join('')) && isOfStreams(file)) return undefined;
  if (socketWords.has(word))
    return /(ws|websocket)$/.test(words.join('')) && namesWebSockets(file) ? 'plain' : 'certain';
  return connectionWords.has(word) && namesWebSockets(file) ? 'likely' : undefined;
}

/** Whether a file mentions WebSockets by that name. */
export const namesWebSockets = cached(({ text }: ts.SourceFile) => /websocket/i.test(text));

/**
 * Whether a file has sockets of another kind and never mentions WebSockets. A pipe, for example, closes with other
 * codes.
 */
function isOfStreams(file: ts.SourceFile): boolean {
  return /\b(from|require\()\s*['"](node:)?(dgram|net|tls)['"]/.test(file.text) && !namesWebSockets(file);
}

/** The names that a file imports from some modules. */
export function namesFrom(file: ts.SourceFile, isMeant: (module: string) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    const [from, bound] = importOf(statement);
    if (!from || !bound || !isMeant(from)) continue;
    for (const [name] of bound.matchAll(/[\w$]+/g)) names.add(name);
  }
  return names;
}

/** The module of an import or a `require`, and the text with the names that it declares. */
function importOf(statement: ts.Statement): readonly [from?: string | undefined, bound?: string | undefined] {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    return [statement.moduleSpecifier.text, statement.importClause?.getText() ?? ''];
  }
  const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const required = /^require\(\s*['"]([^'"]+)['"]\s*\)/.exec(declaration?.initializer?.getText() ?? '');
  return required ? [required[1], declaration?.name.getText()] : [];
}

const closingWords =
  /^(all|both|client|closes?|code|conn|connection|do|error|force|frame|graceful(ly)?|if|maybe|now|open|peer|quietly|reason|safe(ly)?|send|silently|socket|try|web|websocket|with|ws)$/;

/**
 * Whether a function of this name closes a socket that it gets as an argument: `safeClose`, `closeWithError`. Not
 * `onClose`.
 */
export function namesCloser(name: string): boolean {
  const words = wordsOf(name);
  return words.includes('close') && words.every((word) => closingWords.test(word));
}

/**
 * Whether an object of this name manages sockets and closes one that it gets as an argument: `wsManager`,
 * `this.connections`.
 */
export function namesKeeper(name: string): boolean {
  return /^(manager|service|registry|hub|pool|server|sockets|connections|clients)$/.test(wordsOf(name).at(-1) ?? '');
}

/** Whether a value of this name is a close event: `closeEvent`, a type called `CloseEvent`. */
export function isCloseEventName(name: string): boolean {
  return /close_?(event|evt|ev)$/i.test(name);
}

/** Whether a function of this name is a close handler: `onClose`, `handleSocketClosed`. */
export function isCloseHandlerName(name: string, file: ts.SourceFile): boolean {
  const isCalledSo = /^_*(on|handle)_?([a-z]*ws|[a-z]*socket|connection)?_?closed?(event|handler)?$/i.test(name);
  return isCalledSo && (name === 'onclose' || mentionsSockets.test(file.text));
}

/** Whether something of this name closes in another sense: `confirmDialog`, `openModal`, `childProcess`. */
export function namesOtherThing(name: string): boolean {
  return wordsOf(name).some((word) => otherHolders.test(word));
}

/** The most common APIs: those that an untyped socket may belong to when nothing else is known. */
export function withWs(globals: readonly ApiId[]): readonly ApiId[] {
  return [...globals, 'ws'];
}

/** The APIs that an untyped socket of this file may belong to. */
export function apisInReach(file: ts.SourceFile, globals: readonly ApiId[]): readonly ApiId[] {
  const { text } = file;
  const importsWs = /\b(from|require\(|import\()\s*['"]ws['"]/.test(text);
  const usesGlobal = /\bnew\s+((window|self|globalThis)\.)?WebSocket\s*\(/.test(text);
  const own = file.statements.find(bindsWebSocket);
  if (own && !/['"]ws['"]/.test(own.getText(file))) return withWs(globals);
  if (importsWs && (own || !usesGlobal)) return ['ws'];
  if (usesGlobal && !importsWs) return globals;
  return withWs(globals);
}

/** Whether a statement declares a `WebSocket` of the file's own. */
function bindsWebSocket(statement: ts.Statement): boolean {
  if (ts.isClassDeclaration(statement)) return statement.name?.text === 'WebSocket';
  if (!ts.isImportDeclaration(statement) && !ts.isVariableStatement(statement)) return false;
  return /^[^(]*\bWebSocket\b[^(]*(=|\bfrom\b)/.test(statement.getText());
}
