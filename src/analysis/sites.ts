import ts from 'typescript';
import { type Called, calledBy } from './called.js';
import { collectComparisons } from './comparisons.js';
import { collectDeclaredCodes } from './declaredCodes.js';
import type { Mark } from './marks.js';
import { createMeanings, type Meaning } from './meanings.js';
import { markOnPurpose } from './onPurpose.js';
import type { Program } from './program.js';
import type { Evidence, Part, Received, Sending, Site, Span } from './site.js';
import { isMemberAccess, memberName, spanOf } from './syntax.js';
import { createTakers, type Taken } from './takers.js';
import { createValues } from './values.js';

/** What was found in one document. In order of position. */
export interface Found {
  readonly sites: readonly Site[];
  readonly received: readonly Received[];
  readonly prose: readonly Span[];
}

/** Names under which codes and reasons arrive, so that not everything need be asked about. A handler's parameter goes by other names too, and is explained where it is compared. */
const arrivingNames = /^(close_?)?(code|reason)$|^wasClean$/i;

/** Walks a document once and collects the places where close codes and reasons stand. */
export function collectSites(program: Program): Found {
  const {
    file,
    environment: { globals },
  } = program;
  const meaningOf = createMeanings(program);
  const values = createValues(program);
  const { partsOf } = values;
  const takers = createTakers(program, meaningOf);
  const sites: Site[] = [];
  const received: Received[] = [];
  const prose: Span[] = [];
  visit(file);
  sites.push(...collectDeclaredCodes(program, meaningOf, values, sites));
  return { sites: inOrder(markOnPurpose(sites, program)), received: inOrder(received), prose };

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) collectCall(node);
    else if (ts.isObjectLiteralExpression(node)) collectProperties(node);
    else if (ts.isExpression(node)) collectReceived(node);
    if (isProse(node) && /[\r\n]/.test(node.getFullText(file))) prose.push({ start: node.pos, end: node.end });
    sites.push(...collectComparisons(node, file, meaningOf, values));
    ts.forEachChild(node, visit);
  }

  function collectCall(call: ts.CallExpression): void {
    const called = calledBy(call);
    if (!called || called.given.length === 0) return;
    if (called.name === 'initCloseEvent') collectDeprecated(call);
    const taken = takers.takenBy(called);
    const [code] = called.given;
    if (!taken || (taken.evidence === 'name' && !(code && isBelievable(partsOf(code), taken)))) return;
    collectArguments(called, taken);
  }

  function collectDeprecated(call: ts.CallExpression): void {
    if (!isMemberAccess(call.expression)) return;
    const of = meaningOf(call.expression.expression);
    sites.push({
      kind: 'deprecated',
      span: spanOf(call, file),
      parts: [],
      apis: of?.apis ?? globals,
      // No other object has a method of this name.
      evidence: 'type',
      receiver: spanOf(call.expression.expression, file),
      arguments: call.arguments.map((argument) => spanOf(argument, file)),
    });
  }

  function collectArguments({ call, given, from, to }: Called, { marks, evidence }: Taken): void {
    const at = (what: Mark['what']) => given[marks.findIndex((mark) => mark?.what === what)];
    const [code, reason] = [at('Argument'), at('Reason')];
    const sending: Sending = {
      span: spanOf(call, file),
      callee: call.expression.getText(file),
      argumentsSpan: { start: from, end: to },
      form: 'arguments',
      ...(code && { code: spanOf(code, file) }),
      ...(reason && { reason: spanOf(reason, file) }),
    };
    given.forEach((argument, index) => {
      const mark = marks[index];
      if (mark) collectMarked(argument, mark, evidence, sending);
    });
  }

  function collectMarked(value: ts.Expression, { what, apis }: Mark, evidence: Evidence, sending: Sending): void {
    const place = { span: spanOf(value, file), parts: partsOf(value), apis, evidence };
    if (what === 'Argument') sites.push({ kind: 'sent', ...place, sending });
    else if (what === 'Reason') sites.push({ kind: 'reason', ...place, sending });
    else if (what === 'Info') sites.push({ kind: 'info', ...place, sending });
    else if (what === 'Ignored') sites.push({ kind: 'ignored', ...place, sending });
    else if (what === 'Received') sites.push({ kind: 'declared', ...place, bare: true });
  }

  /** `{ code: 1006 }` where a close event is described, or where it is sent. */
  function collectProperties(literal: ts.ObjectLiteralExpression): void {
    const found = takers.takenIn(literal);
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
    };
    for (const { mark, value } of found) collectMarked(value, mark, 'type', sending);
  }

  /** `event.code`, and the names it was taken apart into. */
  function collectReceived(node: ts.Expression): void {
    const name = ts.isIdentifier(node) ? node.text : memberName(node);
    if (name === undefined || !arrivingNames.test(name)) return;
    if (ts.isIdentifier(node) && isMemberAccess(node.parent) && memberName(node.parent) === name) return;
    const meaning = meaningOf(node);
    if (!meaning || meaning.is === 'socket' || meaning.is === 'closeEvent') return;
    const shown = ts.isPropertyAccessExpression(node) ? node.name : node;
    received.push({ span: spanOf(shown, file), what: meaning.is, apis: meaning.apis, evidence: meaning.evidence });
  }
}

/** Whether a number that can be a close code bears out what a name suggests. */
function isBelievable(parts: readonly Part[], of: Pick<Meaning, 'doubtful'>): boolean {
  const values = parts.flatMap((part) => part.values);
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  if (values.length === 0) return !of.doubtful;
  return numbers.some((number) => Number.isInteger(number) && (!of.doubtful || (number >= 1000 && number <= 4999)));
}

/** Text inside code, in which a comment would be text as well. */
function isProse(node: ts.Node): node is ts.JsxText | ts.TemplateLiteralToken {
  return ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
}

/** By position. */
export function inOrder<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
