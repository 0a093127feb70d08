import ts from 'typescript';
import type { SentSite } from '../../site.js';
import type { Program } from '../program.js';
import type { Called } from '../syntax/called.js';
import { isMemberAccess, memberName, nameOf, spanOf, unwrap } from '../syntax/nodes.js';
import { withoutBind } from '../syntax/references.js';
import { callStepOf } from './callPath.js';
import type { Sinks } from './sinks.js';
import type { Summaries } from './summaries.js';

const emitterMethods: ReadonlySet<string> = new Set(['on', 'once', 'addListener']);

/**
 * The site of a close function that gets an event or an error as its code: `addEventListener('stop', ws.close.bind(ws))`,
 * `.catch(this.close)`.
 */
export function passedCloseIn(
  call: ts.CallExpression,
  { file, resolution }: Pick<Program, 'file' | 'resolution'>,
  { sinkOf }: Sinks,
  summaries: Summaries,
): SentSite | undefined {
  const passed = callbackWithObject(call);
  if (!passed) return undefined;
  const callee = withoutBind(passed);
  const isBound = callee !== passed;
  if (!isMemberAccess(callee) && !ts.isIdentifier(callee)) return undefined;
  // Bound arguments come first.
  if (ts.isCallExpression(passed) && passed.arguments.length > 1) return undefined;
  const sink = isBound && isMemberAccess(callee) ? sinkOf(calledWith(callee, passed, call)) : undefined;
  const mark = sink?.evidence === 'type' ? sink.marks[0] : undefined;
  const span = spanOf(passed, file);
  const site = {
    kind: 'sent' as const,
    span,
    parts: [{ span, values: [{ kind: 'object' as const }], literal: false }],
    evidence: 'type' as const,
  };
  const sending = {
    span,
    callee: callee.getText(file),
    argumentsSpan: span,
    form: 'arguments' as const,
    code: span,
    isPassed: true as const,
  };
  if (mark?.what === 'Argument') return { ...site, apis: mark.apis, sending };
  const wrapper = resolution.functionOf(callee);
  const summary =
    wrapper && summaries.summariesOf(wrapper).find(({ index, property }) => index === 0 && property === undefined);
  if (!wrapper || !summary?.passes({ kind: 'string', value: String({}) })) return undefined;
  if (summary.evidence !== 'type' || summary.mark.what !== 'Argument' || summary.isCaught) return undefined;
  const through = [callStepOf(wrapper, file), ...summary.through];
  return { ...site, apis: summary.mark.apis, sending: { ...sending, through } };
}

/** The callback of a call that passes an event or an error to it first. */
function callbackWithObject({ expression, arguments: [first, second] }: ts.CallExpression): ts.Expression | undefined {
  const method = nameOf(unwrap(expression)) ?? '';
  if (method === 'catch') return first;
  if (method === 'then' || method === 'addEventListener') return second;
  const isError = first && ts.isStringLiteralLike(first) && first.text === 'error';
  return isError && emitterMethods.has(method) ? second : undefined;
}

/** The call that the caller of a bound method makes. */
function calledWith(callee: ts.Expression, given: ts.Expression, call: ts.CallExpression): Called {
  return { call, callee, name: memberName(callee) ?? '', given: [given], from: given.pos, to: given.end };
}
