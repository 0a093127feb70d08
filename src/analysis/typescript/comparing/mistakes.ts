import ts from 'typescript';
import { type Comparison, type ConditionSite, isBorder, type Part } from '../../site.js';
import type { Span } from '../../span.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { isAssignment, isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import type { Values } from '../values/index.js';
import { type Compared, comparisonBy } from './comparisons.js';
import { conditionSite } from './conditionSite.js';

/**
 * Collects expressions that JavaScript evaluates differently from what the author means: `!code === 1000`,
 * `code in [1000, 1001]`.
 */
export function collectMistakes(
  { file, checker, resolution }: Pick<Program, 'file' | 'checker' | 'resolution'>,
  meaningOf: Meanings,
  { partsOf }: Values,
): readonly ConditionSite[] {
  return nodesOf<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).flatMap((node) =>
    node.operatorToken.kind === ts.SyntaxKind.InKeyword
      ? keyOfList(node)
      : [...negated(node), ...chained(node), ...assigned(node), ...bytesAgainstText(node)],
  );

  function negated(node: ts.BinaryExpression): readonly ConditionSite[] {
    const { left, operatorToken, right } = node;
    if (!isNegation(left)) return [];
    if (!comparisonBy(operatorToken)) return [];
    const of = meaningOf(left.operand);
    if (of?.is !== 'code') return [];
    const parts = partsOf(right);
    if (!areNumbers(parts)) return [];
    const bang: Span = { start: left.getStart(file), end: left.operand.getStart(file) };
    const words = [bang, spanOf(operatorToken, file)];
    return [conditionSite('negated', spanOf(node, file), spanOf(left.operand, file), of, { parts, words })];
  }

  function chained(node: ts.BinaryExpression): readonly ConditionSite[] {
    const { left: first, operatorToken, right } = node;
    const comparison = comparisonBy(operatorToken);
    const before = ts.isBinaryExpression(first) ? comparisonBy(first.operatorToken) : undefined;
    if (!comparison || !isBorder(comparison) || !before || !isBorder(before)) return [];
    const { left, right: middle } = first as ts.BinaryExpression;
    const subject = [middle, left].find((side) => meaningOf(side)?.is === 'code');
    const of = subject && meaningOf(subject);
    const parts = partsOf(right);
    if (!of || !areNumbers(parts)) return [];
    // Only a code in the middle is meant as the left operand of the second comparison.
    const words = subject === middle ? [spanOf(first, file)] : [];
    return [conditionSite('chained', spanOf(node, file), spanOf(subject, file), of, { parts, words })];
  }

  /** In double parentheses, an assignment is meant. */
  function assigned(node: ts.BinaryExpression): readonly ConditionSite[] {
    if (!isAssignment(node) || ts.isParenthesizedExpression(node.parent) || !isAsked(node)) return [];
    const parts = partsOf(node.right);
    const of = areNumbers(parts) ? meaningOf(node.left) : undefined;
    if (of?.is !== 'code') return [];
    const words = [spanOf(node.operatorToken, file)];
    const about = { parts, words };
    return [conditionSite('assigned', spanOf(node, file), spanOf(node.left, file), of, about)];
  }

  function keyOfList(node: ts.BinaryExpression): readonly ConditionSite[] {
    const { left, right } = node;
    const list = unwrap(resolution.constantNamed(unwrap(right))?.initializer ?? right);
    if (!ts.isArrayLiteralExpression(list)) return [];
    const of = meaningOf(left);
    if (of?.is !== 'code') return [];
    const words = [spanOf(right, file)];
    return [conditionSite('key of a list', spanOf(node, file), spanOf(left, file), of, { words })];
  }

  /** Cheaper than to ask for a meaning: a reason is the second parameter of a listener, or has a name for it. */
  function mayBeReason(wrapped: ts.Expression): boolean {
    const expression = unwrap(wrapped);
    if (!ts.isIdentifier(expression)) return memberName(expression) === 'reason';
    const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    if (!declaration || !ts.isParameter(declaration)) return /reason/i.test(expression.text);
    return declaration.parent.parameters[1] === declaration;
  }

  /** With `==`, bytes become a string, so that is no mistake. */
  function bytesAgainstText({ left, operatorToken, right }: ts.BinaryExpression): readonly ConditionSite[] {
    const comparison = comparisonBy(operatorToken);
    if (comparison !== 'equal' && comparison !== 'unequal') return [];
    const [text, subject] = [left, right].some(isText) ? (isText(left) ? [left, right] : [right, left]) : [];
    if (!text || !subject || !mayBeReason(subject)) return [];
    const of = meaningOf(subject);
    if (of?.is !== 'reason' || of.evidence !== 'type' || !isObject(checker.getTypeAtLocation(subject))) return [];
    return [
      {
        kind: 'condition',
        fact: 'bytes against text',
        span: spanOf(text, file),
        parts: partsOf(text),
        apis: of.apis,
        evidence: of.evidence,
        subject: spanOf(subject, file),
        codes: [],
        reaching: [],
        words: [],
      },
    ];
  }
}

/** Whether all values are numbers that no boolean equals. */
function areNumbers(parts: readonly Part[]): boolean {
  const values = parts.flatMap((part) => part.values);
  return values.length > 0 && values.every((value) => value.kind === 'number' && value.value > 1);
}

function isText(expression: ts.Expression): boolean {
  return ts.isStringLiteralLike(unwrap(expression));
}

/** Whether a type has no primitive values. */
function isObject(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every(isObject);
  const members = type.isIntersection() ? type.types : [type];
  return members.every(({ flags }) => (flags & ts.TypeFlags.Object) !== 0);
}

/** `[1000, 1001].indexOf(code)` where it is used as a boolean. */
export function positionAsTruth({ whole, site, subject }: Compared, file: ts.SourceFile): readonly ConditionSite[] {
  if (!ts.isCallExpression(whole) || !isMemberAccess(whole.expression) || !isAsked(whole)) return [];
  if (memberName(whole.expression) !== 'indexOf') return [];
  const words = ts.isPropertyAccessExpression(whole.expression) ? [spanOf(whole.expression.name, file)] : [];
  return [conditionSite('position', spanOf(whole, file), spanOf(subject, file), site, { words })];
}

/** `1001` of `code === 1000 || 1001`. `operands` are all operands of the chain. */
export function numberAlone(
  operands: readonly ts.Expression[],
  comparedAt: (node: ts.Node) => readonly Compared[],
  file: ts.SourceFile,
  { partsOf }: Values,
): readonly ConditionSite[] {
  const [before] = operands.flatMap((operand) => comparedAt(unwrap(operand)));
  if (!before || !isEquality(before.site.comparison) || !isAsked(operands[0]?.parent)) return [];
  const { site, whole } = before;
  const isFirst = site.subject.start < site.span.start;
  return operands
    .filter((operand) => operand.pos > whole.pos)
    .flatMap((operand): readonly ConditionSite[] => {
      const parts = partsOf(operand);
      const [value, ...others] = parts.flatMap((part) => part.values);
      if (value?.kind !== 'number' || others.length > 0 || !value.value) return [];
      // The words before the first number are what is missing before this one.
      const words = isFirst ? [{ start: site.comparisonSpan.start, end: site.span.start }] : [];
      const about = { parts, codes: [value.value], words };
      return [conditionSite('number alone', spanOf(operand, file), site.subject, site, about)];
    });
}

/** `1001` of `case 1000 || 1001:`, of `code === (1000 || 1001)`. */
export function neverCompared(
  { other, site, subject }: Compared,
  file: ts.SourceFile,
  { partsOf }: Values,
): readonly ConditionSite[] {
  const either = unwrap(other);
  if (!ts.isBinaryExpression(either) || either.operatorToken.kind !== ts.SyntaxKind.BarBarToken) return [];
  const { left, right } = either;
  const [first, second] = [left, right].map((side) => partsOf(side).flatMap(({ values }) => values));
  if (!first?.length || !first.every((value) => value.kind === 'number' && value.value > 0)) return [];
  const [value, ...others] = second ?? [];
  if (value?.kind !== 'number' || others.length > 0) return [];
  const isCase = ts.isCaseClause(either.parent);
  // `(WebSocket.NORMAL || 1000)` is a fallback for a missing constant.
  if (!isCase && !partsOf(left).every(({ literal }) => literal)) return [];
  const words = isCase ? [{ start: left.end, end: right.getStart(file) }] : [];
  const about = { parts: partsOf(right), codes: [value.value], words };
  return [conditionSite('never compared', spanOf(right, file), spanOf(subject, file), site, about)];
}

export function isEquality(comparison: Comparison): boolean {
  return comparison === 'equal' || comparison === 'loosely equal';
}

/** Whether an expression is only used as a boolean. */
function isAsked(node: ts.Node | undefined): boolean {
  const parent = node?.parent;
  if (!node || !parent) return false;
  if (ts.isParenthesizedExpression(parent)) return isAsked(parent);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === node;
  if (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) return parent.condition === node;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return parent.left === node || isAsked(parent);
  return kind === ts.SyntaxKind.BarBarToken && isAsked(parent);
}

function isNegation(expression: ts.Expression): expression is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken;
}
