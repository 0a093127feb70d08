import ts from 'typescript';
import type { ComparedSite, Comparison, Part, Value } from '../../site.js';
import type { Span } from '../../span.js';
import { contentOf } from '../declaring/numberGroups.js';
import type { Meaning } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { keyOf } from '../syntax/declarations.js';
import { scopeAround } from '../syntax/functions.js';
import { isMemberAccess, type MemberAccess, memberName, nameOf, spanOf, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import type { Values } from '../values/index.js';
import { assertionBy } from './assertions.js';
import type { WasClean } from './wasClean.js';

const operators: ReadonlyMap<string, Comparison> = new Map([
  ['===', 'equal'],
  ['!==', 'unequal'],
  ['==', 'loosely equal'],
  ['!=', 'loosely unequal'],
  ['<', 'less'],
  ['<=', 'at most'],
  ['>', 'greater'],
  ['>=', 'at least'],
]);
const turned: Partial<Record<Comparison, Comparison>> = {
  less: 'greater',
  'at most': 'at least',
  greater: 'less',
  'at least': 'at most',
};
const lookups: ReadonlySet<string> = new Set(['includes', 'has', 'get', 'indexOf']);

/** One comparison and its operands. */
export interface Compared {
  readonly site: ComparedSite;
  /** The whole comparison, or the `case` clause's expression. */
  readonly whole: ts.Expression;
  /** The received code. */
  readonly subject: ts.Expression;
  /** What it is compared with. */
  readonly other: ts.Expression;
}

/** The comparison that an operator makes, if it is one. */
export function comparisonBy({ kind }: ts.BinaryOperatorToken): Comparison | undefined {
  return operators.get(ts.tokenToString(kind) ?? '');
}

const comparingKinds = [
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.CallExpression,
] as const;

/** Collects what received codes are compared with. */
export function collectComparisons(
  { file, checker, memos, resolution }: Pick<Program, 'file' | 'checker' | 'memos' | 'resolution'>,
  meaningOf: (expression: ts.Expression) => Meaning | undefined,
  { partsOf }: Values,
  isClean: WasClean,
): readonly Compared[] {
  const elements = memos.create<ts.Expression, readonly ts.Expression[] | undefined>(undefined);
  return nodesOf<ts.BinaryExpression | ts.SwitchStatement | ts.CallExpression>(file, ...comparingKinds).flatMap(
    (node) => {
      if (ts.isBinaryExpression(node)) return byOperator(node);
      return ts.isSwitchStatement(node) ? bySwitch(node) : byCall(node);
    },
  );

  function byOperator(node: ts.BinaryExpression): readonly Compared[] {
    const { left, operatorToken, right } = node;
    const comparison = comparisonBy(operatorToken);
    return comparison ? compareSides(left, right, comparison, node) : [];
  }

  function bySwitch({ expression, caseBlock }: ts.SwitchStatement): readonly Compared[] {
    const clauses = caseBlock.clauses.filter(ts.isCaseClause);
    if (!clauses.some((clause) => mayCompareCodes(expression, clause.expression))) return [];
    return clauses.flatMap((clause) => compare(expression, clause.expression, 'case', clause.expression) ?? []);
  }

  function byCall(call: ts.CallExpression): readonly Compared[] {
    const asserted = assertionBy(call);
    if (asserted) return compareSides(asserted.subject, asserted.expected, asserted.comparison, call);
    const method = memberName(call.expression);
    const [subject] = call.arguments;
    if (!method || !lookups.has(method) || !subject || !isMemberAccess(call.expression)) return [];
    const { expression: list } = call.expression;
    const elements = elementsOf(list) ?? [];
    if (elements.length === 0 && mayCompareCodes(subject, list)) return byImportedList(call, list, subject);
    if (elements.every((element) => isWord(element) && !mayCompareCodes(subject, element))) return [];
    return elements.flatMap((element) => compare(subject, element, 'entry', call) ?? []);
  }

  /** `finalCodes.has(code)`, where another file declares the list: its name stands for all entries. */
  function byImportedList(call: ts.CallExpression, list: ts.Expression, subject: ts.Expression): readonly Compared[] {
    const initializer = resolution.constantNamed(unwrap(list))?.initializer;
    const content = initializer && contentOf(initializer);
    if (!content || content.getSourceFile() === file || !ts.isArrayLiteralExpression(content)) return [];
    const values = content.elements.flatMap((element): readonly Value[] => {
      const type = checker.getTypeAtLocation(element);
      return type.isNumberLiteral() ? [{ kind: 'number', value: type.value }] : [];
    });
    return compare(subject, list, 'entry', call, [{ span: spanOf(list, file), values, literal: false }]) ?? [];
  }

  function compare(
    subject: ts.Expression,
    other: ts.Expression,
    comparison: Comparison,
    whole: ts.Expression,
    given?: readonly Part[],
  ): readonly Compared[] | undefined {
    const of = meaningOf(subject);
    if (of?.is !== 'code') return undefined;
    // Only now: what a variable holds is expensive to find out.
    const parts = given ?? partsOf(other);
    const values = parts.flatMap((part) => part.values);
    if (values.length === 0) return [];
    const isLost = values.some((value) => value.kind === 'number' && value.value === 1006);
    const site: ComparedSite = {
      kind: 'compared',
      span: spanOf(other, file),
      parts,
      apis: of.apis,
      evidence: of.evidence,
      comparison,
      comparisonSpan: spanOf(whole, file),
      subject: spanOf(subject, file),
      ...(isLost && isClean(whole, subject) && { wasClean: true as const }),
      scope: scopeOf(whole),
    };
    return [{ site, whole, subject, other }];
  }

  /** Either side may be the code. */
  function compareSides(
    left: ts.Expression,
    right: ts.Expression,
    comparison: Comparison,
    whole: ts.Expression,
  ): readonly Compared[] {
    if (!mayCompareCodes(left, right)) return [];
    const from = (subject: ts.Expression, other: ts.Expression, comparison: Comparison) =>
      isHttpStatus(subject, other) ? undefined : compare(subject, other, comparison, whole);
    return from(left, right, comparison) ?? from(right, left, turned[comparison] ?? comparison) ?? [];
  }

  /**
   * `response.status === 404`, or `({ statusCode }) => statusCode === 404`. Cheaper than asking for the subject's
   * meaning.
   */
  function isHttpStatus(subject: ts.Expression, other: ts.Expression): boolean {
    const value = unwrap(other);
    const isNumber = ts.isNumericLiteral(value) && Number(value.text) < 1000;
    return isNumber && /^_?status(_?code)?$/i.test(propertyAt(unwrap(subject)) ?? '');
  }

  /** The property that an expression reads. */
  function propertyAt(expression: ts.Expression): string | undefined {
    if (!ts.isIdentifier(expression)) return memberName(expression);
    const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    return declaration && ts.isBindingElement(declaration) ? keyOf(declaration) : undefined;
  }

  /** The elements of a list literal, here or in the declaration of its name: `[1000, 1001]`, `new Set([…])`. */
  function elementsOf(wrapped: ts.Expression): readonly ts.Expression[] | undefined {
    const list = unwrap(wrapped);
    return elements(list, () => elementsIn(list));
  }

  function elementsIn(list: ts.Expression): readonly ts.Expression[] | undefined {
    if (ts.isArrayLiteralExpression(list)) return list.elements.filter((element) => !ts.isSpreadElement(element));
    if (ts.isNewExpression(list)) {
      const [items] = list.arguments ?? [];
      const maker = list.expression.getText(file);
      if (maker === 'Set') return items && elementsOf(items);
      return maker === 'Map' && items ? elementsOf(items)?.flatMap(textKey) : undefined;
    }
    if (ts.isCallExpression(list) && list.expression.getText(file) === 'Object.freeze') {
      const [items] = list.arguments;
      return items && elementsOf(items);
    }
    const initializer = resolution.constantNamed(list)?.initializer;
    return initializer?.getSourceFile() === file ? elementsOf(initializer) : undefined;
  }
}

/** The key of a map's entry where it isn't a number. A code that is declared there is a site of its own. */
function textKey(wrapped: ts.Expression): readonly ts.Expression[] {
  const row = unwrap(wrapped);
  const [key] = ts.isArrayLiteralExpression(row) ? row.elements : [];
  return key && ts.isStringLiteralLike(unwrap(key)) ? [key] : [];
}

/**
 * Removes comparisons that only a name suggests. A number outside the range of codes is kept where the same value is
 * also compared with a code.
 */
export function plausibleComparisons(compared: readonly Compared[]): readonly Compared[] {
  const placeOf = ({ site, subject }: Compared) => `${site.scope.start} ${subject.getText()}`;
  const borneOut = new Set(compared.filter((one) => valuesIn(one).some(isInCodeRange)).map(placeOf));
  return compared.filter(
    (one) =>
      one.site.evidence === 'type' ||
      valuesIn(one).some(isInCodeRange) ||
      (borneOut.has(placeOf(one)) && valuesIn(one).every(isWholeNumber)),
  );
}

function valuesIn({ site }: Compared): readonly Value[] {
  return site.parts.flatMap(({ values }) => values);
}

function isWholeNumber(value: Value): boolean {
  return value.kind === 'number' && Number.isInteger(value.value) && value.value >= 0;
}

/** A cheap test before the checker is asked: one side is a number, a string or a name that mentions codes. */
function mayCompareCodes(left: ts.Expression, right: ts.Expression): boolean {
  return [left, right].some((side) => {
    const expression = unwrap(side);
    if (ts.isNumericLiteral(expression)) return expression.text.length >= 3;
    if (ts.isStringLiteralLike(expression)) return /^-?\d{3,}$/.test(expression.text);
    if (ts.isIdentifier(expression)) return mayBeCodeName(expression.text) || /status|Status/.test(expression.text);
    return isMemberAccess(expression) && (mayBeCodeName(memberName(expression)) || isOfCodes(expression));
  });
}

/** `'admin'` */
function isWord(expression: ts.Expression): boolean {
  return ts.isStringLiteralLike(expression) && !/\d/.test(expression.text);
}

function mayBeCodeName(name = ''): boolean {
  return /code/i.test(name) && !/^(http)?_?(status|exit|err|error|http|key|char)_?code/i.test(name);
}

/** `CloseCode.Gone` */
function isOfCodes({ expression }: MemberAccess): boolean {
  const name = nameOf(unwrap(expression));
  return mayBeCodeName(name) && /codes?$/i.test(name ?? '');
}

function isInCodeRange(value: Value): boolean {
  if (value.kind !== 'number' && value.kind !== 'string') return false;
  const number = Number(value.value);
  return Number.isInteger(number) && number >= 1000 && number <= 4999;
}

function scopeOf(node: ts.Node): Span {
  const { pos, end } = scopeAround(node);
  return { start: pos, end };
}
