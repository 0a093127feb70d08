import ts from 'typescript';
import { maxCallsToConnect } from '../../limits.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import type { WithBody } from '../syntax/functions.js';
import { memberName, nameOf, unwrap } from '../syntax/nodes.js';
import { withoutBind } from '../syntax/references.js';

/** A call that connects again: of a function, `new WebSocket()`, or a timer that does it. */
export interface ConnectingCall {
  readonly call: ts.Expression;
  /** Whether connecting is its main purpose. `this.close(false)` may connect among other things. */
  readonly isDirect: boolean;
}

/** Finds the calls with which a function connects again by itself. In order. */
export type Connecting = (within: WithBody) => readonly ConnectingCall[];

/** `reconnect`, `scheduleReconnect`, `tryToReconnect`, `retryConnection` */
const connectsAgain =
  /^[_#]*(?:attempt|auto|begin|do|force|handle|init|initiate|maybe|perform|queue|request|schedule|start|trigger|try)?_?(?:to_?)?(?:re_?connect(?:ion)?|reopen|retry_?connect(?:ion|ing)?)(?:_?(?:attempt|client|later|now|socket|timeout|timer|to_?server|web_?socket|with_?(?:backoff|delay)|ws))*$/i;
/** These count only without a receiver, or on `this`. */
const connects = /^[_#]*connect_?(?:socket|to_?server|web_?socket|ws)?$/i;
const timers =
  /^(?:(?:window|self|globalThis)\.)?(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)$|^process\.nextTick$/;
const promiseMethods = new Set(['then', 'catch', 'finally']);
/** Names of functions that move on to something else. */
const goesOn = /next|test|case/i;

export function createConnecting({ checker, memos, resolution }: Program, meaningOf: Meanings): Connecting {
  /** The number of calls from a function to one that opens a socket. Undefined where it opens none. */
  const stepsOfFunction = memos.create<ts.Node, number | undefined>(undefined);
  return (within) => callsIn(within.body).map(({ call, steps }) => ({ call, isDirect: steps < 2 }));

  function callsIn(body: ts.Node): readonly { readonly call: ts.Expression; readonly steps: number }[] {
    const calls: { call: ts.Expression; steps: number }[] = [];
    visit(body);
    return calls;

    function visit(node: ts.Node): void {
      if (ts.isFunctionLike(node) && !isCalledOfItself(node)) return;
      const steps = stepsOf(node);
      if (steps !== undefined) calls.push({ call: node as ts.Expression, steps });
      else ts.forEachChild(node, visit);
    }
  }

  /**
   * The number of calls from a node to one that opens a socket: none for `new WebSocket()`, one for a function with
   * such a name.
   */
  function stepsOf(node: ts.Node): number | undefined {
    if (ts.isNewExpression(node)) return makesSocket(node) ? 0 : undefined;
    if (!ts.isCallExpression(node)) return undefined;
    const [first] = node.arguments;
    if (first && timers.test(node.expression.getText())) {
      const callback = withoutBind(unwrap(first));
      if (!ts.isFunctionLike(callback)) return stepsTo(callback);
    }
    return stepsTo(node.expression);
  }

  function makesSocket(expression: ts.NewExpression): boolean {
    return /socket|^ws$|sockjs/i.test(expression.expression.getText()) && meaningOf(expression)?.is === 'socket';
  }

  function stepsTo(wrapped: ts.Expression): number | undefined {
    const callee = unwrap(wrapped);
    const name = nameOf(callee);
    if (name === undefined || goesOn.test(name)) return undefined;
    if (connectsAgain.test(name)) return 1;
    const target = resolution.functionOf(callee);
    if (target) return stepsOfFunction(target, () => stepsIn(target));
    const isOwn = ts.isIdentifier(callee) || /^(this|self|that)[?!]?\.[\w$#]+$/.test(callee.getText());
    return isOwn && connects.test(name) && !isImported(callee) ? 1 : undefined;
  }

  function stepsIn({ body }: WithBody): number | undefined {
    const nearest = Math.min(...callsIn(body).map(({ steps }) => steps));
    return nearest < maxCallsToConnect ? nearest + 1 : undefined;
  }

  /** A library's `connect` connects to something else. */
  function isImported(callee: ts.Expression): boolean {
    const [declaration] = checker.getSymbolAtLocation(callee)?.declarations ?? [];
    return declaration !== undefined && (ts.isImportSpecifier(declaration) || ts.isImportClause(declaration));
  }
}

/** Whether an inner function runs without further calls: by a timer, after a promise, or at once. */
function isCalledOfItself(node: ts.SignatureDeclaration): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return ts.isCallExpression(parent.parent);
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Promise';
  if (!ts.isCallExpression(parent)) return false;
  if (parent.expression === (node as ts.Node)) return true;
  return timers.test(parent.expression.getText()) || promiseMethods.has(memberName(parent.expression) ?? '');
}
