import ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import type { ForwardedSite } from '../../site.js';
import type { Meanings } from '../meanings/meaning.js';
import { isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { withoutBind } from '../syntax/references.js';
import { deafWhenClosed } from './forwards.js';
import type { Sinks } from './sinks.js';
import { codesToTry, rangesOf } from './triedCodes.js';

/** A call that adds a listener which passes all of its arguments to a close call. */
interface Relay {
  readonly listener: ts.Expression;
  /** `upstream.close` */
  readonly callee: ts.PropertyAccessExpression;
}

/** The site in a call such as `client.on('close', upstream.close.bind(upstream))`. */
export function relayedBy(
  call: ts.CallExpression,
  file: ts.SourceFile,
  meaningOf: Meanings,
  { sinkOf }: Sinks,
): ForwardedSite | undefined {
  const relay = relayIn(call);
  const from = relay && meaningOf.inSlot(relay.listener, 0);
  if (!relay || from?.is !== 'code') return undefined;
  const { listener, callee } = relay;
  const { pos, end } = listener;
  const sink = sinkOf({ call, callee, name: callee.name.text, given: [listener], from: pos, to: end });
  const mark = sink?.marks[0];
  if (!sink || mark?.what !== 'Argument') return undefined;
  const span = spanOf(listener, file);
  const tried = codesToTry(from.apis, mark.apis, []);
  return {
    kind: 'forwarded',
    span,
    parts: [],
    apis: mark.apis,
    evidence: from.evidence === 'name' ? 'name' : sink.evidence,
    sending: { span, callee: callee.getText(file), argumentsSpan: span, form: 'arguments' },
    subject: span,
    from: from.apis,
    arriving: rangesOf(tried, new Set(tried), from.apis),
    passedCodes: tried.map((code) => ({ received: code, sent: code })),
    isStatement: false,
    isRelay: true,
    ...(isDeaf(call, callee, mark.apis) && { isExpectedFailure: true as const }),
  };
}

/** Whether the closed socket is the one whose close event this is. */
function isDeaf(
  { expression }: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  apis: readonly ApiId[],
): boolean {
  return (
    apis.every((id) => deafWhenClosed.has(id)) &&
    isMemberAccess(expression) &&
    expression.expression.getText() === callee.expression.getText()
  );
}

function relayIn(call: ts.CallExpression): Relay | undefined {
  const [event, listener] = call.arguments;
  if (!event || !listener || !ts.isStringLiteralLike(event) || event.text !== 'close') return undefined;
  const callee = ts.isCallExpression(listener) ? boundClose(listener) : closeInside(listener);
  return callee && { listener, callee };
}

/** `upstream.close.bind(upstream)`. Without `bind` the method would close the socket that calls it. */
function boundClose(bound: ts.CallExpression): ts.PropertyAccessExpression | undefined {
  const method = withoutBind(bound);
  const [holder, ...others] = bound.arguments;
  if (method === bound || !isClose(method) || others.length > 0) return undefined;
  return holder?.getText() === method.expression.getText() ? method : undefined;
}

/** `(...args) => upstream.close(...args)`, `function () { upstream.close.apply(upstream, arguments); }` */
function closeInside(listener: ts.Expression): ts.PropertyAccessExpression | undefined {
  if (!ts.isArrowFunction(listener) && !ts.isFunctionExpression(listener)) return undefined;
  const all = allOf(listener);
  const call = onlyCall(listener.body);
  const [first, second, third] = call?.arguments ?? [];
  if (all === undefined || !call || !first || third) return undefined;
  if (ts.isSpreadElement(first) && !second && first.expression.getText() === all) {
    return isClose(call.expression) ? call.expression : undefined;
  }
  const { expression: applied } = call;
  if (!second || second.getText() !== all || !isMemberAccess(applied) || memberName(applied) !== 'apply')
    return undefined;
  const method = applied.expression;
  return isClose(method) && method.expression.getText() === first.getText() ? method : undefined;
}

/** The name for all arguments of a function: `args`, `arguments`. */
function allOf(listener: ts.ArrowFunction | ts.FunctionExpression): string | undefined {
  const [rest, ...others] = listener.parameters;
  if (!rest) return ts.isArrowFunction(listener) ? undefined : 'arguments';
  return rest.dotDotDotToken && others.length === 0 ? rest.name.getText() : undefined;
}

/** The only call in a function's body. */
function onlyCall(body: ts.ConciseBody): ts.CallExpression | undefined {
  const [statement, ...others] = ts.isBlock(body) ? body.statements : [];
  const expression = !ts.isBlock(body)
    ? body
    : statement && others.length === 0 && (ts.isExpressionStatement(statement) || ts.isReturnStatement(statement))
      ? statement.expression
      : undefined;
  const call = expression && unwrap(expression);
  return call && ts.isCallExpression(call) ? call : undefined;
}

function isClose(expression: ts.Expression): expression is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'close';
}
