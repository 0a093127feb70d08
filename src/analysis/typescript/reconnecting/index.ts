import ts from 'typescript';
import { apiOf } from '../../../registry/apis/index.js';
import { inRanges } from '../../../registry/codeRange.js';
import { describe } from '../../../registry/describe.js';
import type { TeamCodes } from '../../config/teamCodes.js';
import type { FinalCode, ReconnectSite, Site } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import { nodesIn } from '../syntax/nodesIn.js';
import { backoffOf } from './backoff.js';
import { assume, codeUseOf } from './codeUse.js';
import { createConnecting } from './connecting.js';
import { carriedRefusals, finalCodes, otherCodes, passingCodes } from './finalCodes.js';
import { type CloseHandler, collectCloseHandlers } from './handlers.js';
import { headOf, namingOf } from './naming.js';
import { conditionOf, statementOf } from './placing.js';

/** Cheap, before anything is asked. */
const mayConnectAgain = /connect|new\s+[\w$.]*(?:socket|ws\b|sockjs)/i;

/** A handler, and where it connects again. */
interface Reconnecting extends CloseHandler {
  readonly calls: readonly ts.Expression[];
}

/** The handlers that connect again without a look at the code, or after the wrong ones. `sites` are the others found. */
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
  return [
    ...reconnecting.flatMap((one) => siteOf(one, reconnecting.length === 1) ?? []),
    ...handlers.flatMap((one) => siteOfReference(one) ?? []),
  ];

  /** `socket.onclose = connect` can't look at the code, and nothing else may. */
  function siteOfReference(one: CloseHandler): ReconnectSite | undefined {
    const { slot, socket, takes, reference } = one;
    if (!reference || compared.length > 0) return undefined;
    const useless = finalCodes(teamCodes, socket.apis);
    if (useless.length === 0) return undefined;
    const span = spanOf(reference, file);
    const backoff = backoffOf(one, [{ call: reference, isDirect: true }], file);
    return {
      kind: 'reconnect',
      span,
      parts: [],
      apis: socket.apis,
      evidence: socket.evidence,
      isBlind: true,
      useless,
      missed: [],
      code: { name: takes === 'code' ? 'code' : 'event.code' },
      statement: { span, stands: 'as a reference' },
      ...(backoff && { backoff }),
      around: [spanOf(slot, file)],
    };
  }

  function siteOf(one: Reconnecting, isOnly: boolean): ReconnectSite | undefined {
    const { handler, slot, socket, calls } = one;
    const use = codeUseOf(handler, checker);
    // Who else looks at the code may decide for this handler too.
    if (use === 'escapes' || isComparedElsewhere(one)) return undefined;
    const isBlind = use === 'ignored';
    // What is asked for by its number was thought of.
    const isOpen = (code: number) => !isAskedFor(code, one);
    const final = [
      ...finalCodes(teamCodes, socket.apis),
      ...carriedRefusals(teamCodes).filter(({ code }) => !isOpen(code)),
    ];
    const useless = final.filter(
      ({ code }) => (isOpen(code) || (isRefusal(code) && doesNothingElse(code, one))) && connectsAfter(code, one),
    );
    const missed = isBlind || !isOnly || connectsElsewhere(one) ? [] : missedBy(one, final).filter(isOpen);
    if (!isBlind && !worthMention(useless) && missed.length === 0) return undefined;
    if (isBlind && useless.length === 0) return undefined;
    const head = headOf(one, file);
    const code = namingOf(one, file);
    // A socket that is made here is set up by what follows, which would be left out.
    const isDirect = one.connecting.every((call) => call.isDirect && !ts.isNewExpression(call.call));
    const statement = isDirect && connectsAfterOthers(final, one) ? statementOf(one, calls, file) : undefined;
    const backoff = backoffOf(one, one.connecting, file);
    const condition = conditionOf(one, calls, file);
    return {
      kind: 'reconnect',
      span: head,
      parts: [],
      apis: socket.apis,
      evidence: socket.evidence,
      isBlind,
      useless: isBlind || worthMention(useless) ? useless : [],
      missed,
      ...(code && { code }),
      ...(statement && { statement }),
      ...(condition && { condition }),
      ...(backoff && { backoff }),
      around: [
        { start: slot.getStart(file), end: Math.max(head.end, slot.getStart(file)) },
        ...calls.map((call) => spanOf(call, file)),
      ],
    };
  }

  function connectsAfter(code: number, one: Reconnecting): boolean {
    return one.calls.some((call) => arrivals(call, code, one).some(({ certain }) => certain));
  }

  function arrivals(call: ts.Expression, code: number, one: Reconnecting) {
    return evaluation.arrivals(call, assume(code, describe(code).seen.wasClean, one, checker), one.handler);
  }

  /** Whether anything is left where it connects after none of some codes. */
  function connectsAfterOthers(final: readonly FinalCode[], one: Reconnecting): boolean {
    const others = [...passingCodes, ...otherCodes].filter((code) => final.every((known) => known.code !== code));
    return others.some((code) => connectsAfter(code, one));
  }

  /** Whether nothing is called after a code, before it connects, that might make a difference: no login. */
  function doesNothingElse(code: number, one: Reconnecting): boolean {
    return callsThatMayConnect(one).every((call) => arrivals(call, code, one).length === 0);
  }

  /** The codes after which it certainly doesn't connect, nor does anything else that might come to that. */
  function missedBy(one: Reconnecting, final: readonly FinalCode[]): readonly number[] {
    const arriving = passingCodes.filter((code) => one.socket.apis.every((id) => inRanges(code, apiOf(id).receives)));
    const missed = arriving.filter((code) => one.calls.every((call) => arrivals(call, code, one).length === 0));
    const [connected] = [...arriving, ...otherCodes, ...final.map(({ code }) => code)].filter((code) =>
      connectsAfter(code, one),
    );
    if (missed.length === 0 || connected === undefined) return [];
    const others = callsThatMayConnect(one);
    return missed.filter((code) =>
      others.every((call) => arrivals(call, code, one).length === 0 || arrivals(call, connected, one).length > 0),
    );
  }

  function isComparedElsewhere({ handler }: CloseHandler): boolean {
    return compared.some(({ span }) => span.end <= handler.pos || span.start >= handler.end);
  }

  function isAskedFor(code: number, { handler }: CloseHandler): boolean {
    return compared.some(
      ({ span, parts }) =>
        handler.pos <= span.start &&
        span.end <= handler.end &&
        parts.some(({ values }) => values.some((value) => value.kind === 'number' && value.value === code)),
    );
  }

  /** Whether an `error` handler connects again as well. */
  function connectsElsewhere({ handler }: CloseHandler): boolean {
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

/** `socket.reconnect()`: the socket is one that can connect again, and mostly does so by itself. */
function isOfSocketItself(call: ts.Expression, { slot }: CloseHandler): boolean {
  const listened = ts.isCallExpression(slot) ? slot.expression : ts.isBinaryExpression(slot) ? slot.left : slot;
  const receiver =
    ts.isCallExpression(call) && isMemberAccess(call.expression) ? call.expression.expression : undefined;
  return isMemberAccess(listened) && receiver?.getText() === listened.expression.getText();
}

/** Only codes that a service sends to turn its client away: few think of the others. */
function worthMention(useless: readonly FinalCode[]): boolean {
  return useless.some(({ code }) => isRefusal(code));
}

function isRefusal(code: number): boolean {
  return code === 1008 || code >= 4000;
}

function isForErrors({ parent, name }: ts.SignatureDeclaration): boolean {
  const place = ts.isCallExpression(parent)
    ? parent.arguments[0]?.getText()
    : ts.isBinaryExpression(parent)
      ? memberName(parent.left)
      : name?.getText();
  return /error/i.test(place ?? '');
}

const harmless =
  /^(?:\w+\.)*(?:console|debug|\w*log(?:ger)?)(?:\.\w+)?$|(?:^|\.)(?:alert|clear\w*|debug|emit|error|has|hide\w*|includes|indexOf|info|log|notify\w*|reject|remove\w*|resolve|set[A-Z]\w*|show\w*|stop\w*|update\w*|warn)$/;

/** What else a handler calls, and might connect for all we know. */
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
