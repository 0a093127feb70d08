import ts from 'typescript';
import { functionAround, nameOfFunction } from '../syntax/functions.js';
import { isAssignment, isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { nodesIn } from '../syntax/nodesIn.js';
import { timesWritten } from '../syntax/timesWritten.js';

import type { ConnectingCall } from './connecting.js';
import type { CloseHandler } from './handlers.js';
import type { Backoff } from './openings.js';

/**
 * Where a missing or constant delay can be replaced by a growing one. It requires a single call, a place for the
 * counter outside the function that is called again, and a place where the connection is known to be open.
 */
export function backoffOf(
  closeHandler: CloseHandler,
  [connecting, another]: readonly ConnectingCall[],
  file: ts.SourceFile,
): Backoff | undefined {
  const { handler, slot } = closeHandler;
  if (!connecting || another || !connecting.isDirect) return undefined;
  const waiting = waitOf(connecting, closeHandler, file);
  const counter = waiting && counterOf();
  const opened = counter && openedOf();
  return waiting && counter && opened ? { ...waiting, counter, opened } : undefined;

  /** A field where the handler belongs to a class. Otherwise a variable beside the function around the handler. */
  function counterOf(): Backoff['counter'] | undefined {
    const name = ['attempts', 'reconnectAttempts'].find((one) => !new RegExp(String.raw`\b${one}\b`).test(file.text));
    if (name === undefined || !connecting) return undefined;
    if (/\bthis\b/.test(connecting.call.getText(file))) {
      const member = ts.findAncestor(slot, ts.isClassElement);
      const isSame = member !== undefined && hasSameThis(handler, member.parent);
      return isSame ? { name: `this.${name}`, at: startOf(member), isField: true } : undefined;
    }
    const around = functionAround(slot);
    const statement = around && ts.findAncestor(around, ts.isStatement);
    if (!statement || !isDeclarationOf(statement, around, connecting) || isComponent(statement)) return undefined;
    return { name, at: startOf(statement), isField: false };
  }

  function startOf(node: ts.Node): number {
    return node.getStart(file, true);
  }

  /** In the handler of the `open` event, or in a new one before the close handler. */
  function openedOf(): Backoff['opened'] | undefined {
    const [listened, listens] = isAssignment(slot)
      ? [slot.left, 'onopen' as const]
      : ts.isCallExpression(slot)
        ? [
            slot.expression,
            memberName(slot.expression) === 'addEventListener' ? ('addEventListener' as const) : ('on' as const),
          ]
        : [];
    if (!listened || !listens || !isMemberAccess(listened) || !isPlain(listened.expression)) return undefined;
    const socket = listened.expression.getText(file);
    const around = functionAround(slot);
    const handlers = around ? openHandlersIn(around, socket, file) : [];
    const [known] = handlers;
    if (known) {
      const isBlock = ts.isFunctionLike(known) && 'body' in known && known.body && ts.isBlock(known.body as ts.Node);
      return isBlock && handlers.length === 1 ? { at: (known.body as ts.Block).getStart(file) + 1 } : undefined;
    }
    const statement = ts.isExpressionStatement(slot.parent) ? slot.parent : undefined;
    if (!statement || !ts.isBlock(statement.parent)) return undefined;
    const isTaken = /\bonopen\b/.test(file.text) && listens === 'onopen';
    return { at: statement.getStart(file), listener: { socket, listens: isTaken ? 'addEventListener' : listens } };
  }
}

/** The timer's call, or the call that doesn't wait, and its delay. */
function waitOf(
  { call }: ConnectingCall,
  { handler, reference }: CloseHandler,
  file: ts.SourceFile,
): Pick<Backoff, 'call' | 'delay' | 'callback'> | undefined {
  if (reference) return { call: spanOf(reference, file), callback: reference.text };
  const timer = ts.findAncestor(
    call,
    (node): node is ts.CallExpression =>
      ts.isCallExpression(node) && /^((window|self|globalThis)\.)?setTimeout$/.test(node.expression.getText(file)),
  );
  if (timer && handler.pos <= timer.pos && timer.end <= handler.end) {
    const [, delay, ...others] = timer.arguments;
    const isWhole = call === timer || functionAround(call)?.parent === timer;
    if (!isWhole || others.length > 0 || (delay && !isFixed(delay))) return undefined;
    const last = timer.arguments.at(-1);
    const span = delay ? spanOf(delay, file) : last && { start: last.end, end: last.end };
    return span && { call: span, ...(delay && !isNothing(delay) && { delay: delay.getText(file) }) };
  }
  const isAtOnce = functionAround(call.parent) === handler && ts.isExpressionStatement(call.parent);
  // A function called `reconnect` may wait itself.
  if (!isAtOnce || !ts.isCallExpression(call) || /re_?connect|retry/i.test(call.expression.getText(file)))
    return undefined;
  const callee = call.expression.getText(file);
  const isBare = ts.isIdentifier(call.expression) && call.arguments.length === 0;
  return { call: spanOf(call, file), callback: isBare ? callee : `() => ${call.getText(file)}` };
}

function isFixed(wrapped: ts.Expression): boolean {
  const delay = unwrap(wrapped);
  return ts.isNumericLiteral(delay) || (ts.isIdentifier(delay) && /^[A-Z][A-Z\d_]*$/.test(delay.text));
}

function isNothing(delay: ts.Expression): boolean {
  return ts.isNumericLiteral(delay) && Number(delay.text) === 0;
}

/** Whether `this` in a handler is an instance of the class around it. */
function hasSameThis(handler: ts.Node, inside: ts.Node): boolean {
  for (let node = handler; node !== inside && node.parent; node = node.parent) {
    if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node)) return false;
    if (ts.isClassElement(node) && node.parent === inside) return !isStatic(node);
  }
  return false;
}

function isStatic(member: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(member) && (member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false)
  );
}

/** Whether a statement declares a function that runs only once, or the one that is called again. */
function isDeclarationOf(
  statement: ts.Statement,
  declared: ts.SignatureDeclaration,
  { call }: ConnectingCall,
): boolean {
  const isDeclared = statement === (declared as ts.Node) || ts.isVariableDeclaration(declared.parent);
  const name = nameOfFunction(declared);
  const isCalled = name !== undefined && timesWritten(name, call.getText()) > 0;
  return isDeclared && (ts.isSourceFile(statement.parent) || isCalled);
}

/** Whether a statement runs at each rendering, which would reset the counter. */
function isComponent(statement: ts.Statement): boolean {
  const around = functionAround(statement.parent);
  return around !== undefined && /^(use)?[A-Z]/.test(nameOfFunction(around) ?? '');
}

/** The handlers of `socket.onopen = …` and `socket.addEventListener('open', …)` in a function. */
function openHandlersIn(around: ts.Node, socket: string, file: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  for (const node of nodesIn(around)) {
    if (isAssignment(node) && node.left.getText(file) === `${socket}.onopen`) found.push(unwrap(node.right));
    else if (ts.isCallExpression(node) && isMemberAccess(node.expression)) {
      const [event, listener] = node.arguments;
      const isOpen = event && listener && ts.isStringLiteralLike(event) && event.text === 'open';
      if (isOpen && node.expression.expression.getText(file) === socket) found.push(unwrap(listener));
    }
  }
  return found;
}

function isPlain(socket: ts.Expression): boolean {
  return /^[\w$#]+(\.[\w$#]+)*$/.test(socket.getText());
}
