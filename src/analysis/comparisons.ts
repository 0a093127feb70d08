import ts from 'typescript';
import type { Meanings } from './meanings.js';
import type { ComparedSite, Comparison, Span } from './site.js';
import { isMemberAccess, memberName, spanOf, unwrap } from './syntax.js';
import type { Values } from './values.js';

const operators: ReadonlyMap<ts.SyntaxKind, Comparison> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '==='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.EqualsEqualsToken, '=='],
  [ts.SyntaxKind.ExclamationEqualsToken, '!='],
  [ts.SyntaxKind.LessThanToken, '<'],
  [ts.SyntaxKind.LessThanEqualsToken, '<='],
  [ts.SyntaxKind.GreaterThanToken, '>'],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>='],
]);
const turned: Partial<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** `assert.equal(code, 1006)`, `expect(code).toBe(1006)`. */
const assertions: ReadonlyMap<string, Comparison> = new Map([
  ['equal', '=='],
  ['notEqual', '!='],
  ['strictEqual', '==='],
  ['notStrictEqual', '!=='],
  ['toBe', '==='],
  ['toEqual', '==='],
  ['toStrictEqual', '==='],
]);
const lookups: ReadonlySet<string> = new Set<Comparison>(['includes', 'has', 'indexOf']);

/** The sites of one node: what a received code is compared with there. Children are not looked at. */
export function collectComparisons(
  node: ts.Node,
  file: ts.SourceFile,
  meaningOf: Meanings,
  { partsOf, initializerOf }: Values,
): readonly ComparedSite[] {
  if (ts.isBinaryExpression(node)) {
    const comparison = operators.get(node.operatorToken.kind);
    if (!comparison || !mayCompareCodes(node.left, node.right)) return [];
    return (
      compare(node.left, node.right, comparison, node) ??
      compare(node.right, node.left, turned[comparison] ?? comparison, node) ??
      []
    );
  }
  if (ts.isSwitchStatement(node)) {
    const clauses = node.caseBlock.clauses.filter(ts.isCaseClause);
    if (!clauses.some((clause) => mayCompareCodes(node.expression, clause.expression))) return [];
    return clauses.flatMap((clause) => compare(node.expression, clause.expression, 'case', clause.expression) ?? []);
  }
  if (ts.isCallExpression(node) && isMemberAccess(node.expression)) {
    const method = memberName(node.expression);
    const asserted = method === undefined ? undefined : assertions.get(method);
    if (asserted) return collectAssertion(node, asserted);
    const [subject] = node.arguments;
    if (!method || !lookups.has(method) || !subject) return [];
    const elements = elementsOf(node.expression.expression);
    return elements?.flatMap((element) => compare(subject, element, method as Comparison, node) ?? []) ?? [];
  }
  return [];

  function compare(
    subject: ts.Expression,
    other: ts.Expression,
    comparison: Comparison,
    whole: ts.Node,
  ): readonly ComparedSite[] | undefined {
    const of = meaningOf(subject);
    if (of?.is !== 'code') return undefined;
    const parts = partsOf(other);
    const values = parts.flatMap((part) => part.values);
    if (values.length === 0 || (of.evidence === 'name' && !values.some(isInCodeRange))) return [];
    const wasClean = knownWasClean(whole, subject, file, meaningOf);
    return [
      {
        kind: 'compared',
        span: spanOf(other, file),
        parts,
        apis: of.apis,
        evidence: of.evidence,
        comparison,
        comparisonSpan: spanOf(whole, file),
        subject: spanOf(subject, file),
        ...(wasClean !== undefined && { wasClean }),
        scope: scopeOf(node, file),
      },
    ];
  }

  function collectAssertion(call: ts.CallExpression, comparison: Comparison): readonly ComparedSite[] {
    const callee = isMemberAccess(call.expression) ? unwrap(call.expression.expression) : undefined;
    const expected = callee && ts.isCallExpression(callee) ? callee.arguments : [];
    const [subject, other] = [...expected, ...call.arguments];
    if (!subject || !other || !mayCompareCodes(subject, other)) return [];
    return compare(subject, other, comparison, call) ?? compare(other, subject, comparison, call) ?? [];
  }

  /** The elements of a list that is written out, here or where its name is declared: `[1000, 1001]`, `new Set([…])`. */
  function elementsOf(wrapped: ts.Expression): readonly ts.Expression[] | undefined {
    const list = unwrap(wrapped);
    if (ts.isArrayLiteralExpression(list)) return list.elements.filter((element) => !ts.isSpreadElement(element));
    if (ts.isNewExpression(list) && list.expression.getText(file) === 'Set') {
      const [items] = list.arguments ?? [];
      return items && elementsOf(items);
    }
    if (ts.isCallExpression(list) && list.expression.getText(file) === 'Object.freeze') {
      const [items] = list.arguments;
      return items && elementsOf(items);
    }
    const initializer = initializerOf(list);
    return initializer && elementsOf(initializer);
  }
}

/** Cheap, before the checker is asked: a number, a string or a name that speaks of codes is on one side. */
function mayCompareCodes(left: ts.Expression, right: ts.Expression): boolean {
  return [left, right].some((side) => {
    const expression = unwrap(side);
    if (ts.isNumericLiteral(expression)) return expression.text.length >= 3;
    if (ts.isStringLiteralLike(expression)) return /^-?\d+$/.test(expression.text);
    const name = ts.isIdentifier(expression) ? expression.text : memberName(expression);
    return (
      name !== undefined && /code|status/i.test(name) && !/^(status|exit|err|error|http|key|char)_?code/i.test(name)
    );
  });
}

function isInCodeRange(value: { readonly kind: string; readonly value?: unknown }): boolean {
  if (value.kind !== 'number' && value.kind !== 'string') return false;
  const number = Number(value.value);
  return Number.isInteger(number) && number >= 1000 && number <= 4999;
}

/** What the conditions around a comparison say of the same event's `wasClean`. */
function knownWasClean(
  comparison: ts.Node,
  subject: ts.Expression,
  file: ts.SourceFile,
  meaningOf: Meanings,
): boolean | undefined {
  for (let node = comparison; node.parent && !ts.isFunctionLike(node); node = node.parent) {
    const { parent } = node;
    const known =
      ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
        ? saidOfWasClean(parent.left === node ? parent.right : parent.left)
        : ts.isIfStatement(parent) && parent.thenStatement === node
          ? saidOfWasClean(parent.expression)
          : ts.isConditionalExpression(parent) && parent.whenTrue === node
            ? saidOfWasClean(parent.condition)
            : undefined;
    if (known !== undefined) return known;
  }
  return undefined;

  function saidOfWasClean(wrapped: ts.Expression): boolean | undefined {
    const condition = unwrap(wrapped);
    if (ts.isBinaryExpression(condition)) {
      if (condition.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return undefined;
      return saidOfWasClean(condition.left) ?? saidOfWasClean(condition.right);
    }
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      const said = isWasClean(condition.operand);
      return said ? false : undefined;
    }
    return isWasClean(condition) ? true : undefined;
  }

  function isWasClean(wrapped: ts.Expression): boolean {
    const expression = unwrap(wrapped);
    const name = ts.isIdentifier(expression) ? expression.text : memberName(expression);
    return (
      name === 'wasClean' &&
      holderOf(expression) === holderOf(unwrap(subject)) &&
      meaningOf(expression)?.is === 'wasClean'
    );
  }

  function holderOf(expression: ts.Expression): string {
    return isMemberAccess(expression) ? expression.expression.getText(file) : '';
  }
}

function scopeOf(node: ts.Node, file: ts.SourceFile): Span {
  const around = ts.findAncestor(node, ts.isFunctionLike) ?? file;
  return { start: around.pos, end: around.end };
}
