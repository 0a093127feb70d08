import ts from 'typescript';
import type { ApiId } from '../registry/apis/index.js';
import { collectComparisons } from './comparisons.js';
import { markOf } from './marks.js';
import { createMeanings, type Meaning } from './meanings.js';
import type { Program } from './program.js';
import type { DeclaredSite, Evidence, Part, Received, Sending, Site, Span } from './site.js';
import { isMemberAccess, memberName, spanOf } from './syntax.js';
import { createValues } from './values.js';

/** What was found in one document. In order of position. */
export interface Found {
  readonly sites: readonly Site[];
  readonly received: readonly Received[];
  readonly prose: readonly Span[];
}

/** Names of methods and properties that carry a mark: all others need not be asked about. */
const closingMethods = new Set(['close']);
const closingProperties = new Set(['code', 'reason']);
/** Likewise for what arrives: a handler's parameter goes by other names too, and is explained where it is compared. */
const arrivingNames = /^(close_?)?(code|reason)$|^wasClean$/i;

/** Walks a document once and collects the places where close codes and reasons stand. */
export function collectSites(program: Program): Found {
  const { file, checker } = program;
  const meaningOf = createMeanings(program);
  const values = createValues(program);
  const { partsOf } = values;
  const sites: Site[] = [];
  const received: Received[] = [];
  const prose: Span[] = [];
  visit(file);
  sites.push(...declaredSites(sites));
  return { sites: inOrder(sites), received: inOrder(received), prose };

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) collectCall(node);
    else if (ts.isObjectLiteralExpression(node)) collectProperties(node);
    else if (ts.isExpression(node)) collectReceived(node);
    if (isProse(node) && /[\r\n]/.test(node.getFullText(file))) prose.push({ start: node.pos, end: node.end });
    sites.push(...collectComparisons(node, file, meaningOf, values));
    ts.forEachChild(node, visit);
  }

  function collectCall(call: ts.CallExpression): void {
    const name = ts.isIdentifier(call.expression) ? call.expression.text : memberName(call.expression);
    if (name === undefined || !closingMethods.has(name) || call.arguments.length === 0) return;
    if (call.arguments.some(ts.isSpreadElement)) return;
    const taken = argumentMarks(call);
    if (taken) {
      collectArguments(call, taken, 'type');
      return;
    }
    if (!isMemberAccess(call.expression)) return;
    const of = meaningOf(call.expression.expression);
    if (of?.is !== 'socket') return;
    const [code] = call.arguments;
    if (of.evidence === 'name' && !(code && isBelievable(partsOf(code), of))) return;
    collectArguments(
      call,
      [
        { what: 'Argument', apis: of.apis },
        { what: 'Reason', apis: of.apis },
      ],
      of.evidence,
    );
  }

  function collectArguments(call: ts.CallExpression, taken: readonly (Taken | undefined)[], evidence: Evidence): void {
    const at = (what: Taken['what']) => call.arguments[taken.findIndex((mark) => mark?.what === what)];
    const [code, reason] = [at('Argument'), at('Reason')];
    const sending: Sending = {
      span: spanOf(call, file),
      callee: call.expression.getText(file),
      argumentsSpan: { start: call.arguments.pos, end: call.end - 1 },
      form: 'arguments',
      ...(code && { code: spanOf(code, file) }),
      ...(reason && { reason: spanOf(reason, file) }),
    };
    call.arguments.forEach((argument, index) => {
      const mark = taken[index];
      if (!mark) return;
      const place = { span: spanOf(argument, file), parts: partsOf(argument), apis: mark.apis, evidence };
      sites.push({ kind: mark.what === 'Argument' ? 'sent' : 'reason', ...place, sending });
    });
  }

  /** By position, what the declarations of the called function take there; nothing when it isn't one of ours. */
  function argumentMarks(call: ts.CallExpression): readonly (Taken | undefined)[] | undefined {
    // Of `(a | b).close` the checker makes one signature, which shows the first one's declaration only.
    const callee = checker.getTypeAtLocation(call.expression);
    const resolved = callee.isUnion() ? undefined : checker.getResolvedSignature(call);
    const all = resolved ? [resolved] : unionSignatures(callee);
    const taken = call.arguments.map((_, index) => {
      const marks = all.map((signature) => markOf(signature.parameters[index]?.valueDeclaration));
      const [first] = marks;
      if (!first || marks.some((mark) => mark?.what !== first.what)) return undefined;
      if (first.what !== 'Argument' && first.what !== 'Reason') return undefined;
      return { what: first.what, apis: [...new Set(marks.flatMap((mark) => (mark ? [mark.api] : [])))] };
    });
    return taken.some((mark) => mark !== undefined) ? taken : undefined;
  }

  function unionSignatures(type: ts.Type): readonly ts.Signature[] {
    return type.isUnion()
      ? type.types.flatMap((member) => checker.getSignaturesOfType(member, ts.SignatureKind.Call))
      : [];
  }

  /** `{ code: 1006 }` where a close event is described. */
  function collectProperties(literal: ts.ObjectLiteralExpression): void {
    for (const property of literal.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const name = property.name.getText(file);
      if (!closingProperties.has(name)) continue;
      const expected = checker.getContextualType(literal);
      const mark = markOf(expected && checker.getPropertyOfType(expected, name)?.valueDeclaration);
      if (mark?.what !== 'Received') continue;
      const { initializer } = property;
      sites.push({
        kind: 'declared',
        name,
        span: spanOf(initializer, file),
        parts: partsOf(initializer),
        apis: [mark.api],
        evidence: 'type',
      });
    }
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

interface Taken {
  readonly what: 'Argument' | 'Reason';
  readonly apis: readonly ApiId[];
}

/** Whether a number that can be a close code bears out what a name suggests. */
function isBelievable(parts: readonly Part[], of: Meaning): boolean {
  const values = parts.flatMap((part) => part.values);
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  if (values.length === 0) return !of.doubtful;
  return numbers.some((number) => Number.isInteger(number) && (!of.doubtful || (number >= 1000 && number <= 4999)));
}

/** The declarations behind the names in the sites, each once, to be explained where they stand. */
function declaredSites(sites: readonly Site[]): readonly DeclaredSite[] {
  const byStart = new Map<number, DeclaredSite>();
  for (const { kind, parts, apis, evidence } of sites) {
    if (kind === 'reason') continue;
    for (const { declared, values } of parts) {
      if (!declared || values.length !== 1 || byStart.has(declared.span.start)) continue;
      const { name, span, literal } = declared;
      byStart.set(span.start, { kind: 'declared', name, span, parts: [{ span, values, literal }], apis, evidence });
    }
  }
  return [...byStart.values()];
}

/** Text inside code, in which a comment would be text as well. */
function isProse(node: ts.Node): node is ts.JsxText | ts.TemplateLiteralToken {
  return ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
}

function inOrder<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
