import ts from 'typescript';
import { isMemberAccess, memberName, nameOf, unwrap } from './nodes.js';

/** A call from the view of the called function: `ws.close.call(ws, 1006)` calls `ws.close` with 1006. */
export interface Called {
  readonly call: ts.CallExpression;
  readonly callee: ts.Expression;
  /** The last name of the callee: `close` of `this.ws.close`. */
  readonly name: string;
  /** The arguments, up to the first spread one. */
  readonly given: ts.NodeArray<ts.Expression> | readonly ts.Expression[];
  /** The offsets (UTF-16) between which the arguments are written. */
  readonly from: number;
  readonly to: number;
}

/** Reads a call. Undefined when the callee has no name, or when the order of the arguments isn't known. */
export function calledBy(call: ts.CallExpression): Called | undefined {
  const callee = unwrap(call.expression);
  const name = nameOf(callee);
  if (name === undefined) return undefined;
  const direct: Called = {
    call,
    callee: call.expression,
    name,
    given: call.arguments,
    from: call.arguments.pos,
    // Without a closing parenthesis, a call ends with its arguments.
    to: call.end > call.arguments.end ? call.end - 1 : call.end,
  };
  const called = (name === 'call' || name === 'apply') && isMemberAccess(callee) ? indirect(direct, callee) : direct;
  return called?.given.some(ts.isSpreadElement) ? undefined : called;
}

/** `ws.close.bind(ws, 1006)`: whoever calls the bound function calls `ws.close` with 1006. Undefined for other calls. */
export function boundBy(call: ts.CallExpression): Called | undefined {
  const method = unwrap(call.expression);
  if (!isMemberAccess(method) || memberName(method) !== 'bind') return undefined;
  const { expression: callee } = method;
  const name = nameOf(unwrap(callee));
  const [receiver, ...given] = call.arguments;
  if (name === undefined || !receiver || given.length === 0 || given.some(ts.isSpreadElement)) return undefined;
  return { call, callee, name, given, from: receiver.end, to: call.end - 1 };
}

/** `close.call(ws, 1006)`, `close.apply(ws, [1006])` */
function indirect({ call, name: how, to }: Called, { expression: callee }: { readonly expression: ts.Expression }) {
  const inner = unwrap(callee);
  const name = nameOf(inner);
  const [receiver, list] = call.arguments;
  if (name === undefined || !receiver) return undefined;
  if (how === 'call') return { call, callee, name, given: call.arguments.slice(1), from: receiver.end, to };
  if (!list || !ts.isArrayLiteralExpression(list)) return undefined;
  return { call, callee, name, given: list.elements, from: list.elements.pos, to: list.end - 1 };
}
