import ts from 'typescript';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import type { WithBody } from '../syntax/functions.js';
import { memberName, nameOf, unwrap } from '../syntax/nodes.js';
import { withoutBind } from '../syntax/references.js';

/** What connects again: a call, `new WebSocket()`, or the call that sets a timer for it. */
export interface ConnectingCall {
  readonly call: ts.Expression;
  /** Whether it does that in the first place, rather than among other things, as `this.close(false)` may. */
  readonly isDirect: boolean;
}

/** Answers where a function connects again of itself. In order. */
export type Connecting = (within: WithBody) => readonly ConnectingCall[];

/** `reconnect`, `scheduleReconnect`, `tryToReconnect`, `retryConnection` */
const connectsAgain =
  /^[_#]*(?:attempt|auto|begin|do|force|handle|init|initiate|maybe|perform|queue|request|schedule|start|trigger|try)?_?(?:to_?)?(?:re_?connect(?:ion)?|reopen|retry_?connect(?:ion|ing)?)(?:_?(?:attempt|client|later|now|socket|timeout|timer|to_?server|web_?socket|with_?(?:backoff|delay)|ws))*$/i;
/** Believed where nothing stands before it, or only `this`. */
const connects = /^[_#]*connect_?(?:socket|to_?server|web_?socket|ws)?$/i;
const timers =
  /^(?:(?:window|self|globalThis)\.)?(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)$|^process\.nextTick$/;
const promiseMethods = new Set(['then', 'catch', 'finally']);
/** Goes on to something else. */
const goesOn = /next|test|case/i;
/** A function that connects in more steps isn't called to connect. */
const mostSteps = 3;

/** Prepares the questions about one program. */
export function createConnecting({ checker, memos, resolution }: Program, meaningOf: Meanings): Connecting {
  /** In how many steps a function makes a socket; undefined where it doesn't. */
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

  /** In how many steps a node makes a socket: none for `new WebSocket()`, one for what is named so. */
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
    return nearest < mostSteps ? nearest + 1 : undefined;
  }

  /** `connect` of a library connects to something else. */
  function isImported(callee: ts.Expression): boolean {
    const [declaration] = checker.getSymbolAtLocation(callee)?.declarations ?? [];
    return declaration !== undefined && (ts.isImportSpecifier(declaration) || ts.isImportClause(declaration));
  }
}

/** Whether a function inside another one runs without anybody else's doing: by a timer, after a promise, at once. */
function isCalledOfItself(node: ts.SignatureDeclaration): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return ts.isCallExpression(parent.parent);
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Promise';
  if (!ts.isCallExpression(parent)) return false;
  if (parent.expression === (node as ts.Node)) return true;
  return timers.test(parent.expression.getText()) || promiseMethods.has(memberName(parent.expression) ?? '');
}
