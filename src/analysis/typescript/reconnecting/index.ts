import ts from 'typescript';
import { codes } from '../../../registry/codes.js';
import { describe } from '../../../registry/describe.js';
import type { TeamCodes } from '../../config/teamCodes.js';
import { type AfterCode, type CodeUse, numbersIn, type ReconnectSite, type Site } from '../../site.js';
import type { Span } from '../../span.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import { nodesIn } from '../syntax/nodesIn.js';
import { backoffOf } from './backoff.js';
import { assume, codeUseOf } from './codeUse.js';
import { createConnecting } from './connecting.js';
import { type CloseHandler, collectCloseHandlers } from './handlers.js';
import { headOf, namingOf } from './naming.js';
import type { Openings } from './openings.js';
import { conditionOf, statementOf } from './placing.js';

/** A cheap test of the text. */
const mayConnectAgain = /connect|new\s+[\w$.]*(?:socket|ws\b|sockjs)/i;

/** Stands for all private codes that are not defined for the document. */
const anyPrivateCode = 4000;

/** A handler, and where it connects again. */
interface Reconnecting extends CloseHandler {
  readonly calls: readonly ts.Expression[];
}

/**
 * Collects the handlers that connect again, with what they do after each code. `sites` are the document's other sites.
 */
export function collectReconnects(
  program: Program,
  meaningOf: Meanings,
  evaluation: Evaluation,
  teamCodes: TeamCodes,
  sites: readonly Site[],
): readonly ReconnectSite[] {
  const { file, checker } = program;
  if (!mayConnectAgain.test(file.text)) return [];
  const connectingIn = createConnecting(program, meaningOf);
  const handlers = collectCloseHandlers(program, meaningOf, connectingIn);
  if (handlers.length === 0) return [];
  const compared = sites.filter((site) => site.kind === 'compared');
  const reconnecting = handlers
    .filter(({ reference }) => !reference)
    .map((handler): Reconnecting => {
      const connecting = handler.connecting.filter(({ call }) => !isOfSocketItself(call, handler));
      return { ...handler, connecting, calls: connecting.map(({ call }) => call) };
    })
    .filter(({ calls }) => calls.length > 0);
  return [...reconnecting.map(siteOf), ...handlers.flatMap((one) => siteOfReference(one) ?? [])];

  /** The site of `socket.onclose = connect`, which can't test the code. */
  function siteOfReference(one: CloseHandler): ReconnectSite | undefined {
    const { slot, firstParameter, reference } = one;
    if (!reference) return undefined;
    const span = spanOf(reference, file);
    const backoff = backoffOf(one, [{ call: reference, isDirect: true }], file);
    return {
      ...baseOf(one, span),
      codeUse: compared.length > 0 ? 'escapes' : 'ignored',
      after: codesToTry([]).map((code) => ({ code, connects: 'yes', otherCalls: [], isCompared: false })),
      connectsElsewhere: false,
      around: [spanOf(slot, file)],
      openings: {
        code: { name: firstParameter === 'code' ? 'code' : 'event.code' },
        statement: { span, stands: 'as a reference' },
        ...(backoff && { backoff }),
      } satisfies Openings,
    };
  }

  function siteOf(one: Reconnecting): ReconnectSite {
    const { slot, calls } = one;
    const head = headOf(one, file);
    const codeUse = useIn(one);
    return {
      ...baseOf(one, head),
      codeUse,
      after: codeUse === 'escapes' ? [] : afterEach(one),
      connectsElsewhere: reconnecting.length > 1 || isReconnectedOnError(one),
      around: [
        { start: slot.getStart(file), end: Math.max(head.end, slot.getStart(file)) },
        ...calls.map((call) => spanOf(call, file)),
      ],
      openings: openingsIn(one),
    };
  }

  function baseOf({ socket: { apis, evidence } }: CloseHandler, span: Span) {
    return { kind: 'reconnect' as const, span, parts: [], apis, evidence };
  }

  /** Other functions that get the code may decide for this handler too. */
  function useIn({ handler }: CloseHandler): CodeUse {
    const isComparedElsewhere = compared.some(({ span }) => span.end <= handler.pos || span.start >= handler.end);
    return isComparedElsewhere ? 'escapes' : codeUseOf(handler, checker);
  }

  function afterEach(one: Reconnecting): readonly AfterCode[] {
    const named = new Set(numbersComparedIn(one));
    const others = callsThatMayConnect(one);
    return codesToTry([...named]).map((code) => {
      const assumptions = assume(code, describe(code).seen.wasClean, one, checker);
      const ways = (call: ts.Expression) => evaluation.arrivals(call, assumptions, one.handler);
      const connecting = one.calls.flatMap(ways);
      return {
        code,
        connects: connecting.some(({ certain }) => certain) ? 'yes' : connecting.length > 0 ? 'perhaps' : 'no',
        otherCalls: others.filter((call) => ways(call).length > 0).map((call) => call.getStart(file)),
        isCompared: named.has(code),
      };
    });
  }

  function codesToTry(compared: readonly number[]): readonly number[] {
    const agreed = [...teamCodes.team, ...teamCodes.spoken.flatMap((vocabulary) => vocabulary.codes)];
    const known = [...codes, ...agreed].map(({ code }) => code);
    return [...new Set([...known, ...compared, anyPrivateCode])].sort((a, b) => a - b);
  }

  function numbersComparedIn({ handler }: CloseHandler): readonly number[] {
    return compared
      .filter(({ span }) => handler.pos <= span.start && span.end <= handler.end)
      .flatMap(({ parts }) => numbersIn(parts))
      .filter(Number.isInteger);
  }

  function openingsIn(one: Reconnecting): Openings {
    const { connecting, calls } = one;
    const code = namingOf(one, file);
    // The statements after a new socket set it up. They would be skipped with it.
    const isDirect = connecting.every((call) => call.isDirect && !ts.isNewExpression(call.call));
    const statement = isDirect ? statementOf(one, calls, file) : undefined;
    const condition = conditionOf(one, calls, file);
    const backoff = backoffOf(one, connecting, file);
    return {
      ...(code && { code }),
      ...(statement && { statement }),
      ...(condition && { condition }),
      ...(backoff && { backoff }),
    };
  }

  /** Whether an `error` handler connects again as well. */
  function isReconnectedOnError({ handler }: CloseHandler): boolean {
    return /\bonerror\b|['"]error['"]/.test(file.text.slice(0, handler.pos) + file.text.slice(handler.end))
      ? connectsOnError()
      : false;
  }

  function connectsOnError(): boolean {
    return nodesIn(file).some(
      (node) =>
        ts.isFunctionLike(node) &&
        'body' in node &&
        node.body &&
        isForErrors(node) &&
        connectingIn(node as CloseHandler['handler']).length > 0,
    );
  }
}

/** `socket.reconnect()`: this kind of socket can connect again, and usually does so by itself. */
function isOfSocketItself(call: ts.Expression, { slot }: CloseHandler): boolean {
  const listened = ts.isCallExpression(slot) ? slot.expression : ts.isBinaryExpression(slot) ? slot.left : slot;
  const receiver =
    ts.isCallExpression(call) && isMemberAccess(call.expression) ? call.expression.expression : undefined;
  return isMemberAccess(listened) && receiver?.getText() === listened.expression.getText();
}

function isForErrors({ parent, name }: ts.SignatureDeclaration): boolean {
  const eventName = ts.isCallExpression(parent)
    ? parent.arguments[0]?.getText()
    : ts.isBinaryExpression(parent)
      ? memberName(parent.left)
      : name?.getText();
  return /error/i.test(eventName ?? '');
}

const harmless =
  /^(?:\w+\.)*(?:console|debug|\w*log(?:ger)?)(?:\.\w+)?$|(?:^|\.)(?:alert|clear\w*|debug|emit|error|has|hide\w*|includes|indexOf|info|log|notify\w*|reject|remove\w*|resolve|set[A-Z]\w*|show\w*|stop\w*|update\w*|warn)$/;

/** The other calls of a handler that might connect. */
function callsThatMayConnect({ handler, calls }: Reconnecting): readonly ts.Expression[] {
  const others: ts.Expression[] = [];
  visit(handler.body);
  return others;

  function visit(node: ts.Node): void {
    if (calls.some((call) => call === node)) return;
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && !harmless.test(node.expression.getText())) others.push(node);
    ts.forEachChild(node, visit);
  }
}
