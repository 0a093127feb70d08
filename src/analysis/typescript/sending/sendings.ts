import ts from 'typescript';
import type { Evidence, Part, Sending, SentSite, Site } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Mark } from '../marks.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { boundBy, type Called, calledBy } from '../syntax/called.js';
import { functionAround, nameOfFunction } from '../syntax/functions.js';
import { spanOf } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import type { Values } from '../values/index.js';
import { createForwards } from './forwards.js';
import { namedCloseIn } from './namedClose.js';
import { passedCloseIn } from './passedClose.js';
import { includesCloseCode, isPlausible } from './plausibility.js';
import { relayedBy } from './relays.js';
import { createSinks, type Sink } from './sinks.js';
import { createSummaries } from './summaries.js';
import { argumentOf, type Summary } from './summary.js';

const functionKinds = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.Constructor,
  ts.SyntaxKind.SetAccessor,
] as const;

/** Collects the sites where codes and reasons are passed to an API, or to a function that passes them on to one. */
export function collectSendings(
  program: Program,
  meaningOf: Meanings,
  evaluation: Evaluation,
  values: Values,
): readonly Site[] {
  const { file } = program;
  const { partsOf } = values;
  const sinks = createSinks(program, meaningOf);
  const summaries = createSummaries(program, evaluation);
  const forwarded = createForwards(program, meaningOf, evaluation);
  const sites: Site[] = [];
  /** Calls that send only by their name, without a plausible argument, by the called function. */
  const doubted: { readonly called: string; readonly collect: () => void }[] = [];
  const confirmed = new Set<string>();
  /** The functions with a default in a pattern: `const { code = 1000 } = options`. */
  const destructuring = new Set(
    nodesOf<ts.BindingElement>(file, ts.SyntaxKind.BindingElement)
      .filter(({ initializer }) => initializer)
      .map(functionAround),
  );
  nodesOf<ts.FunctionLikeDeclaration>(file, ...functionKinds).forEach(collectDefaults);
  nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).forEach(collectCall);
  nodesOf<ts.ObjectLiteralExpression>(file, ts.SyntaxKind.ObjectLiteralExpression).forEach(collectProperties);
  for (const { called, collect } of doubted) if (confirmed.has(called)) collect();
  return sites;

  function collectCall(call: ts.CallExpression): void {
    const relayed = relayedBy(call, file, meaningOf, sinks);
    if (relayed) sites.push(relayed);
    const passed = passedCloseIn(call, program, sinks, summaries);
    if (passed) sites.push(passed);
    const bound = boundBy(call);
    const boundTo = bound && sinks.sinkOf(bound);
    if (bound && boundTo?.evidence === 'type') collectArguments(bound, boundTo);
    const called = calledBy(call);
    if (!called || called.given.length === 0) return;
    const known = sinks.sinkOf(called);
    const summed = known ? [] : summaries.summariesOfCall(called);
    if (summed.length > 0) collectHandedOn(called, summed);
    const sink = known ?? (summed.length === 0 ? sinks.sinkByName(called) : undefined);
    if (sink) collectArguments(called, sink);
    const named = sink || summed.length > 0 ? undefined : namedCloseIn(called, program, values);
    if (named) sites.push(named);
  }

  /** `disconnect(1006)` where `disconnect` is the user's own function and passes the code on to a close call. */
  function collectHandedOn(called: Called, summed: readonly Summary[]): void {
    const flows = summed.flatMap((summary) => {
      const argument = argumentOf(called, summary);
      return argument ? [{ summary, ...argument }] : [];
    });
    const at = (what: Mark['what']) => flows.find(({ summary }) => summary.mark.what === what);
    const [code, reason] = [at('Argument'), at('Reason')];
    const before = called.given[(code?.summary.index ?? 0) - 1];
    const isAlone = called.given.slice((code?.summary.index ?? 0) + 1).every((argument) => argument === reason?.value);
    for (const { summary, value, holder } of flows) {
      const { evidence, mark, through } = summary;
      const parts = partsOf(value);
      const sending: Sending = {
        span: spanOf(holder ?? called.call, file),
        callee: called.call.expression.getText(file),
        argumentsSpan: holder ? spanOf(holder, file) : { start: before?.end ?? called.from, end: called.to },
        form: holder ? 'properties' : 'arguments',
        ...(code && { code: spanOf(code.value, file) }),
        ...(reason && { reason: spanOf(reason.value, file) }),
        through,
        ...(!(isAlone && code?.summary.mayBeOmitted()) && { needsCode: true }),
      };
      const collect = () => collectMarked(value, mark, evidence, sending, summary);
      const [step] = through;
      const name = `${step?.span.start} ${step?.file}`;
      if (includesCloseCode(parts)) confirmed.add(name);
      if (evidence === 'type' || isPlausible(parts, summary)) collect();
      else if (mark.what === 'Argument') doubted.push({ called: name, collect });
    }
  }

  /** `1006` of `(code = 1006) => ws.close(code)`. */
  function collectDefaults(wrapper: ts.SignatureDeclaration): void {
    const hasDefaults =
      wrapper.parameters.some(({ name, initializer }) => initializer || ts.isObjectBindingPattern(name)) ||
      destructuring.has(wrapper);
    if (!hasDefaults) return;
    for (const summary of summaries.summariesOf(wrapper)) {
      const { byDefault, mark, evidence, through } = summary;
      if (!byDefault || (evidence === 'name' && !isPlausible(partsOf(byDefault), summary))) continue;
      const span = spanOf(byDefault.parent, file);
      const sending: Sending = {
        span,
        callee: nameOfFunction(wrapper) ?? '',
        argumentsSpan: span,
        form: 'arguments',
        ...(mark.what === 'Argument' && { code: spanOf(byDefault, file) }),
        ...(through.length > 0 && { through }),
        needsCode: true,
      };
      collectMarked(byDefault, mark, evidence, sending, summary);
    }
  }

  function collectIgnored(
    value: ts.Expression,
    { apis }: Mark,
    evidence: Evidence,
    sending: Sending,
    callee: ts.Expression,
  ): void {
    const closeCall = sinks.closeCallBeside(callee, apis);
    const base = { span: spanOf(value, file), parts: partsOf(value), apis, evidence };
    sites.push({ kind: 'ignored', ...base, sending, ...(closeCall && { closeCall }) });
  }

  function collectArguments({ call, callee, given, from, to }: Called, of: Sink): void {
    const { marks, evidence } = of;
    const at = (what: Mark['what']) => given[marks.findIndex((mark) => mark?.what === what)];
    const [code, reason] = [at('Argument'), at('Reason')];
    if (evidence === 'name' && !(code && isPlausible(partsOf(code), of))) return;
    const before = marks[0] ? undefined : given[0];
    const sending: Sending = {
      span: spanOf(call, file),
      callee: call.expression.getText(file),
      ...methodOf(call.expression, file),
      argumentsSpan: { start: before?.end ?? from, end: to },
      form: 'arguments',
      ...(code && { code: spanOf(code, file) }),
      ...(reason && { reason: spanOf(reason, file) }),
      ...(before && { needsCode: true }),
    };
    given.forEach((argument, index) => {
      const mark = marks[index];
      if (mark?.what === 'Ignored') collectIgnored(argument, mark, evidence, sending, callee);
      else if (mark) collectMarked(argument, mark, evidence, sending, undefined, of.isUnseen);
    });
  }

  function collectMarked(
    value: ts.Expression,
    { what, apis }: Mark,
    evidence: Evidence,
    sending: Sending,
    by?: Summary,
    isCaught = by?.isCaught,
  ): void {
    const parts = partsOf(value).map((part) => (by ? passed(part, by) : part));
    const base = { span: spanOf(value, file), parts, apis, evidence };
    if (what === 'Argument') collectSent(value, base, sending, by, isCaught);
    else if (what === 'Reason') sites.push({ kind: 'reason', ...base, sending });
    else if (what === 'Info') sites.push({ kind: 'info', ...base, sending });
    else if (what === 'Received') sites.push({ kind: 'declared', ...base, bare: true });
  }

  /** Adds the sites of the known codes and of the received code. `event.code || 1000` has both. */
  function collectSent(
    value: ts.Expression,
    base: Omit<SentSite, 'kind' | 'sending'>,
    sending: Sending,
    by: Summary | undefined,
    isCaught = false,
  ): void {
    const unknown = base.parts.filter(({ values }) => values.length === 0);
    const isHandedOn = by && ((code: number) => by.passes({ kind: 'number', value: code }));
    const passedOn = unknown.length > 0 ? forwarded(value, base.apis, base.evidence, isHandedOn) : undefined;
    if (passedOn) {
      const failure = isCaught && { isExpectedFailure: true as const };
      sites.push({ kind: 'forwarded', ...base, ...passedOn, ...failure, sending });
    }
    if (!passedOn || unknown.length < base.parts.length) sites.push({ kind: 'sent', ...base, sending });
  }

  /** `{ code: 1006 }` where a close event is constructed, or where it is sent. */
  function collectProperties(literal: ts.ObjectLiteralExpression): void {
    const found = sinks.sinkPropertiesIn(literal);
    if (found.length === 0) return;
    const at = (what: Mark['what']) => found.find(({ mark }) => mark.what === what)?.value;
    const [code, reason] = [at('Argument'), at('Reason')];
    const sending: Sending = {
      span: spanOf(literal, file),
      callee: ts.isCallExpression(literal.parent) ? literal.parent.expression.getText(file) : '',
      argumentsSpan: spanOf(literal, file),
      form: 'properties',
      ...(code && { code: spanOf(code, file) }),
      ...(reason && { reason: spanOf(reason, file) }),
      ...(/\bcode\b|\.{3}/.test(literal.getText(file)) && { mayHoldCode: true as const }),
    };
    for (const { mark, value } of found) collectMarked(value, mark, 'type', sending);
  }
}

/** `terminate` in `this.ws?.terminate` and in `ws['terminate']`. */
function methodOf(callee: ts.Expression, file: ts.SourceFile): Pick<Sending, 'method'> {
  if (ts.isIdentifier(callee)) return { method: { name: callee.text, span: spanOf(callee, file) } };
  if (ts.isPropertyAccessExpression(callee)) {
    return { method: { name: callee.name.text, span: spanOf(callee.name, file) } };
  }
  if (!ts.isElementAccessExpression(callee) || !ts.isStringLiteralLike(callee.argumentExpression)) return {};
  const { text } = callee.argumentExpression;
  const start = callee.argumentExpression.getStart(file) + "'".length;
  return { method: { name: text, span: { start, end: start + text.length } } };
}

/** The values of a part that reach the API. Unknown where they are changed or rejected on the way. */
function passed(part: Part, summary: Summary): Part {
  const values = part.values.filter((value) => summary.passes(value, part));
  if (values.length === part.values.length) return part;
  const { atLeast: _, ...rest } = part;
  return { ...rest, values };
}
