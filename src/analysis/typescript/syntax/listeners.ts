import ts from 'typescript';
import { isMemberAccess, memberName } from './nodes.js';

const listenerMethods: ReadonlySet<string> = new Set([
  'on',
  'once',
  'addListener',
  'prependListener',
  'addEventListener',
]);

/** A call that adds a close listener: `socket.on('close', listener)`. */
export interface CloseListening {
  readonly holder: ts.Expression;
  readonly listener: ts.Expression;
  /** Whether the listener's argument is an event, and not code and reason. */
  readonly isForEvent: boolean;
}

/** Reads such a call. Undefined for other calls. */
export function closeListening(call: ts.CallExpression): CloseListening | undefined {
  const { expression: callee } = call;
  const [event, listener] = call.arguments;
  if (!event || !listener || !ts.isStringLiteralLike(event) || event.text !== 'close') return undefined;
  const method = memberName(callee) ?? '';
  return isMemberAccess(callee) && listenerMethods.has(method)
    ? { holder: callee.expression, listener, isForEvent: method === 'addEventListener' }
    : undefined;
}
