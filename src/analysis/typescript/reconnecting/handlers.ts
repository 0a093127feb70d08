import ts from 'typescript';
import { apiOf } from '../../../registry/apis/index.js';
import { brandOf, markOf } from '../marks.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { possibleAssignmentsTo } from '../resolution/assignments.js';
import { initializerOf } from '../syntax/declarations.js';
import { nameOfFunction, type WithBody } from '../syntax/functions.js';
import { closeListening } from '../syntax/listeners.js';
import { chainText, containerName, isAssignment, isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import { withoutBind } from '../syntax/references.js';
import { timesWritten } from '../syntax/timesWritten.js';
import type { Connecting, ConnectingCall } from './connecting.js';

/** A handler of a client's close event. */
export interface CloseHandler {
  readonly handler: WithBody;
  /** `socket.onclose = …`, `socket.on('close', …)` */
  readonly slot: ts.Expression;
  readonly socket: Meaning;
  /** The meaning of its first parameter. */
  readonly firstParameter: 'closeEvent' | 'code';
  /** The calls that connect again. Never empty. */
  readonly connecting: readonly ConnectingCall[];
  /** `connect` in `socket.onclose = connect`, where that function also makes the socket. */
  readonly reference?: ts.Identifier;
}

/** Names of library sockets that connect again by themselves. */
const connectsByItself = /reconnect|party|persistent|resilient|robust/i;

/**
 * Collects the handlers of a document that connect again. They are function expressions, or named functions that are
 * registered once.
 */
export function collectCloseHandlers(
  { file, checker, resolution }: Program,
  meaningOf: Meanings,
  connectingIn: Connecting,
): readonly CloseHandler[] {
  const found: CloseHandler[] = [];
  for (const node of nodesOf<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression)) {
    if (isAssignment(node) && isMemberAccess(node.left) && memberName(node.left) === 'onclose') {
      add(node, node.left.expression, node.right, 'closeEvent');
    }
  }
  for (const call of nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) {
    const listening = closeListening(call);
    if (listening) add(call, listening.holder, listening.listener, listening.isForEvent ? 'closeEvent' : 'code');
  }
  return found;

  function add(
    slot: ts.Expression,
    holder: ts.Expression,
    use: ts.Expression,
    untyped: CloseHandler['firstParameter'],
  ): void {
    const handler = resolution.functionOf(withoutBind(unwrap(use)));
    if (!handler || handler.getSourceFile() !== file || handler.asteriskToken) return;
    // Most handlers don't, and the meaning of the socket can be expensive to compute.
    const connecting = connectingIn(handler);
    if (connecting.length === 0) return;
    const name = unwrap(use);
    const isInline = handler === unwrap(withoutBind(name));
    const isAround = handler.pos <= slot.pos && slot.end <= handler.end && handler.parameters.length === 0;
    const reference = !isInline && isAround && ts.isIdentifier(name) ? name : undefined;
    const socket = meaningOf(holder);
    if (socket?.is !== 'socket' || socket.doubtful || !isClient(socket, holder)) return;
    if (makersOf(unwrap(holder)).some(({ expression }) => connectsByItself.test(expression.getText(file)))) return;
    if (!isInline && !reference && !isUsedOnce(handler)) return;
    const firstParameter = firstParameterOf(slot, use) ?? untyped;
    found.push({ handler, slot, socket, firstParameter, connecting, ...(reference && { reference }) });
  }

  function isClient({ apis }: Meaning, holder: ts.Expression): boolean {
    const known = apis.map(apiOf);
    if (known.some(({ carrier }) => carrier === 'mock')) return false;
    return known.every(({ role }) => role === 'client') || makersOf(unwrap(holder)).length > 0;
  }

  /** The `new` expressions that make a client's socket. A server gets its sockets from listeners. */
  function makersOf(socket: ts.Expression): readonly ts.NewExpression[] {
    const symbol = checker.getSymbolAtLocation(socket);
    const initializer = initializerOf(symbol?.valueDeclaration);
    const assigned = possibleAssignmentsTo(containerName(socket) ?? '', symbol, file, checker)
      .filter(({ left, isCertain }) => isCertain || chainText(left) === chainText(socket))
      .map(({ right }) => right);
    return [socket, ...(initializer ? [initializer] : []), ...assigned].map(unwrap).filter(ts.isNewExpression);
  }

  function isUsedOnce(handler: ts.SignatureDeclaration): boolean {
    const name = nameOfFunction(handler);
    if (name === undefined) return false;
    const rebinding = `this.${name} = this.${name}.bind(this)`;
    // The other occurrence is its declaration.
    return timesWritten(name, file.text.replaceAll(rebinding, '')) === 2;
  }

  /** By the declarations, where there are any. */
  function firstParameterOf(slot: ts.Expression, use: ts.Expression): CloseHandler['firstParameter'] | undefined {
    const type = ts.isCallExpression(slot)
      ? listenerType(slot, use)
      : isAssignment(slot)
        ? checker.getTypeAtLocation(slot.left)
        : undefined;
    const [signature] = type ? checker.getSignaturesOfType(type, ts.SignatureKind.Call) : [];
    const [first] = signature?.parameters ?? [];
    const given = first && checker.getTypeOfSymbolAtLocation(first, use);
    if (!given) return undefined;
    if (brandOf(given, checker)?.what === 'code') return 'code';
    const code = checker.getPropertyOfType(given, 'code');
    return markOf(code?.valueDeclaration, checker)?.what === 'Received' ? 'closeEvent' : undefined;
  }

  function listenerType(call: ts.CallExpression, use: ts.Expression): ts.Type | undefined {
    const parameter = checker.getResolvedSignature(call)?.parameters[call.arguments.indexOf(use)];
    return parameter && checker.getTypeOfSymbolAtLocation(parameter, call);
  }
}
