import ts from 'typescript';
import type { Program } from './program.js';
import type { Declared, Part, Value } from './site.js';
import { isMemberAccess, memberName, spanOf, unwrap } from './syntax.js';

export interface Values {
  /** The expressions that give a place its value, and which values those may take. */
  partsOf(expression: ts.Expression): readonly Part[];
  /** What a constant's name was declared with in this file. */
  initializerOf(expression: ts.Expression): ts.Expression | undefined;
}

/** Prepares the questions about one document. */
export function createValues({ file, checker }: Program): Values {
  let reassigned: ReadonlySet<string> | undefined;

  return { partsOf, initializerOf: (expression) => declarationOf(expression)?.initializer };

  function partsOf(wrapped: ts.Expression): readonly Part[] {
    const expression = unwrap(wrapped);
    if (ts.isConditionalExpression(expression)) {
      return [...partsOf(expression.whenTrue), ...partsOf(expression.whenFalse)];
    }
    if (ts.isBinaryExpression(expression)) {
      switch (expression.operatorToken.kind) {
        case ts.SyntaxKind.BarBarToken:
        case ts.SyntaxKind.QuestionQuestionToken:
          return [...partsOf(expression.left), ...partsOf(expression.right)];
        case ts.SyntaxKind.AmpersandAmpersandToken:
        case ts.SyntaxKind.CommaToken:
        case ts.SyntaxKind.EqualsToken:
          return partsOf(expression.right);
      }
    }
    return [partOf(expression, wrapped)];
  }

  /** `asserted` is the same expression with its type assertions, which may know more. */
  function partOf(expression: ts.Expression, asserted: ts.Expression): Part {
    const span = spanOf(expression, file);
    const written = literalValue(expression);
    if (written) return { span, values: [written], literal: true };
    const text = textOf(expression);
    if (text) {
      return text.whole
        ? { span, values: [{ kind: 'string', value: text.known }], literal: true }
        : { span, values: [{ kind: 'string' }], literal: false, atLeast: text.known };
    }
    const declaration = declarationOf(expression);
    const declared = declaration && declaredBy(expression, declaration);
    const ofType = valuesOfType(checker.getTypeAtLocation(asserted));
    const values = ofType.some(isKnown) ? ofType : (initialValues(expression, declaration) ?? ofType);
    return { span, values, literal: false, ...(declared && { declared }) };
  }

  /** What a name holds that the type doesn't tell, as it is never written to: as good as a constant. */
  function initialValues(
    expression: ts.Expression,
    declaration: Initialized | undefined,
  ): readonly Value[] | undefined {
    const holds = declaration?.initializer ? [declaration.initializer] : elementsOf(expression);
    const values = holds?.map(unwrap).map((held) => literalValue(held) ?? wholeText(held));
    return values?.every((value) => value !== undefined) ? values : undefined;
  }

  /** What stands for an expression when a loop goes over an array that is written out: `code`, `row[0]`, `row.code`. */
  function elementsOf(wrapped: ts.Expression): readonly ts.Expression[] | undefined {
    const expression = unwrap(wrapped);
    if (ts.isIdentifier(expression)) {
      const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
      return declaration && !isReassigned(expression.text) ? elementsIn(declaration) : undefined;
    }
    if (!isMemberAccess(expression)) return undefined;
    const key = ts.isPropertyAccessExpression(expression) ? expression.name : expression.argumentExpression;
    return isKey(key) && !isReassigned(key.text) ? within(elementsOf(expression.expression), key.text) : undefined;
  }

  /** The same of what a loop declares: `for (const code of […])`, `[…].forEach((code) => …)`, `([code, name]) => …`. */
  function elementsIn(declaration: ts.Declaration): readonly ts.Expression[] | undefined {
    if (ts.isBindingElement(declaration)) {
      const { parent: pattern, propertyName, name, dotDotDotToken } = declaration;
      const key = ts.isArrayBindingPattern(pattern)
        ? String(pattern.elements.indexOf(declaration))
        : (propertyName ?? name).getText(file);
      return dotDotDotToken ? undefined : within(elementsIn(pattern.parent), key);
    }
    if (ts.isVariableDeclaration(declaration)) {
      const loop = declaration.parent.parent;
      return ts.isForOfStatement(loop) ? writtenIn(loop.expression) : undefined;
    }
    if (!ts.isParameter(declaration) || declaration.parent.parameters[0] !== declaration) return undefined;
    const call = declaration.parent.parent;
    if (!ts.isCallExpression(call) || call.arguments[0] !== declaration.parent) return undefined;
    const method = memberName(call.expression);
    return method !== undefined && walkingMethods.has(method) && isMemberAccess(call.expression)
      ? writtenIn(call.expression.expression)
      : undefined;
  }

  function writtenIn(wrapped: ts.Expression): readonly ts.Expression[] | undefined {
    const array = unwrap(declarationOf(unwrap(wrapped))?.initializer ?? wrapped);
    return ts.isArrayLiteralExpression(array) ? array.elements : undefined;
  }

  /** Where a name gets its constant value. */
  function declarationOf(expression: ts.Expression): Initialized | undefined {
    if (!ts.isIdentifier(expression) && !isMemberAccess(expression)) return undefined;
    const named = ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression;
    const symbol = ts.isShorthandPropertyAssignment(expression.parent)
      ? checker.getShorthandAssignmentValueSymbol(expression.parent)
      : checker.getSymbolAtLocation(named);
    const [declaration, another] = symbol?.declarations ?? [];
    if (!declaration || declaration.getSourceFile() !== file) return undefined;
    // `var code = 1000; var code = 1006;`
    if (another && ts.isVariableDeclaration(another)) return undefined;
    if (ts.isEnumMember(declaration)) return declaration;
    if (ts.isVariableDeclaration(declaration)) {
      const isConstant = ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
      return isConstant || (declaration.initializer && !isReassigned(declaration.name.getText(file)))
        ? declaration
        : undefined;
    }
    if (ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
      const name = memberName(expression);
      // The checker takes the first row of an array for them all.
      const isRow = ts.isArrayLiteralExpression(declaration.parent.parent);
      return name !== undefined && !isReassigned(name) && !isRow ? declaration : undefined;
    }
    return undefined;
  }

  function declaredBy(expression: ts.Expression, declaration: Initialized): Declared | undefined {
    const name = expression.getText(file);
    const initializer = declaration.initializer && unwrap(declaration.initializer);
    // `{ code }` has no place for a value of its own.
    if (ts.isShorthandPropertyAssignment(expression.parent) || !/^[\w$.#]+$/.test(name)) return undefined;
    const literal = initializer !== undefined && literalValue(initializer) !== undefined;
    return { name, span: spanOf(initializer ?? declaration.name, file), literal };
  }

  function isReassigned(name: string): boolean {
    reassigned ??= reassignedNames(file);
    return reassigned.has(name);
  }
}

const walkingMethods = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some']);

type Initialized = ts.VariableDeclaration | ts.EnumMember | ts.PropertyDeclaration | ts.PropertyAssignment;

/** The value of an expression that is written out. */
function literalValue(expression: ts.Expression): Value | undefined {
  if (ts.isNumericLiteral(expression)) return { kind: 'number', value: Number(expression.text) };
  if (ts.isBigIntLiteral(expression)) return { kind: 'bigint' };
  if (ts.isPrefixUnaryExpression(expression) && ts.isNumericLiteral(expression.operand)) {
    const value = Number(expression.operand.text);
    if (expression.operator === ts.SyntaxKind.MinusToken) return { kind: 'number', value: -value };
    if (expression.operator === ts.SyntaxKind.PlusToken) return { kind: 'number', value };
  }
  if (ts.isBinaryExpression(expression)) return sum(expression);
  switch (expression.kind) {
    case ts.SyntaxKind.NullKeyword:
      return { kind: 'null' };
    case ts.SyntaxKind.TrueKeyword:
      return { kind: 'boolean', value: true };
    case ts.SyntaxKind.FalseKeyword:
      return { kind: 'boolean', value: false };
    case ts.SyntaxKind.ObjectLiteralExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.FunctionExpression:
      return { kind: 'object' };
  }
  if (ts.isVoidExpression(expression)) return { kind: 'undefined' };
  const name =
    expression.kind === ts.SyntaxKind.Identifier || ts.isPropertyAccessExpression(expression)
      ? expression.getText()
      : '';
  if (name === 'undefined') return { kind: 'undefined' };
  if (name === 'NaN' || name === 'Number.NaN') return { kind: 'number', value: Number.NaN };
  return undefined;
}

/** `4000 + 401`, `65536 - 1`. */
function sum({ left, operatorToken, right }: ts.BinaryExpression): Value | undefined {
  const [first, second] = [literalValue(unwrap(left)), literalValue(unwrap(right))];
  if (first?.kind !== 'number' || second?.kind !== 'number') return undefined;
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) return { kind: 'number', value: first.value + second.value };
  if (operatorToken.kind === ts.SyntaxKind.MinusToken) return { kind: 'number', value: first.value - second.value };
  return undefined;
}

/** The text of a string as far as it is written out: literals, their sums, the fixed pieces of a template. */
function textOf(expression: ts.Expression): { readonly known: string; readonly whole: boolean } | undefined {
  if (ts.isStringLiteralLike(expression)) return { known: expression.text, whole: true };
  if (ts.isTemplateExpression(expression)) {
    return {
      known: expression.head.text + expression.templateSpans.map(({ literal }) => literal.text).join(''),
      whole: false,
    };
  }
  if (ts.isCallExpression(expression) && memberName(expression.expression) === 'repeat') {
    return repeated(expression);
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(unwrap(expression.left)), textOf(unwrap(expression.right))];
    if (!left && !right) return undefined;
    return { known: (left?.known ?? '') + (right?.known ?? ''), whole: left?.whole === true && right?.whole === true };
  }
  return undefined;
}

/** `'x'.repeat(124)`, unless it is longer than anyone need know. */
function repeated({ expression: called, arguments: [count] }: ts.CallExpression): ReturnType<typeof textOf> {
  const text = isMemberAccess(called) ? textOf(unwrap(called.expression)) : undefined;
  const times = count && ts.isNumericLiteral(count) ? Number(count.text) : undefined;
  if (!text || times === undefined || !Number.isInteger(times) || text.known.length * times > 0xffff) return undefined;
  return { known: text.known.repeat(times), whole: text.whole };
}

/** Of each array or object that is written out, what it holds under a key; nothing when one of them isn't, or holds more. */
function within(holders: readonly ts.Expression[] | undefined, key: string): readonly ts.Expression[] | undefined {
  const held = holders?.map(unwrap).map((holder) => {
    if (ts.isArrayLiteralExpression(holder)) {
      return holder.elements.some(ts.isSpreadElement) ? undefined : holder.elements[Number(key)];
    }
    if (!ts.isObjectLiteralExpression(holder) || holder.properties.some(ts.isSpreadAssignment)) return undefined;
    return holder.properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === key)?.initializer;
  });
  return held?.every((expression) => expression !== undefined) ? held : undefined;
}

function isKey(node: ts.Node): node is ts.MemberName | ts.NumericLiteral | ts.StringLiteral {
  return ts.isMemberName(node) || ts.isNumericLiteral(node) || ts.isStringLiteral(node);
}

function isKnown(value: Value): boolean {
  return value.kind !== 'string' || value.value !== undefined;
}

function wholeText(expression: ts.Expression): Value | undefined {
  const text = textOf(expression);
  return text?.whole ? { kind: 'string', value: text.known } : undefined;
}

/** The literal types that a type allows; nothing when it allows anything else, or a whole enum that only names what can be. */
function valuesOfType(type: ts.Type): readonly Value[] {
  if (type.isUnion()) {
    if (type.flags & ts.TypeFlags.EnumLiteral) return [];
    const values = type.types.map(valueOfType);
    return values.every((value) => value !== undefined) ? values : [];
  }
  const value = valueOfType(type);
  return value ? [value] : [];
}

function valueOfType(type: ts.Type): Value | undefined {
  if (type.isNumberLiteral()) return { kind: 'number', value: type.value };
  if (type.isStringLiteral()) return { kind: 'string', value: type.value };
  if (type.flags & ts.TypeFlags.String) return { kind: 'string' };
  if (type.flags & ts.TypeFlags.BigIntLike) return { kind: 'bigint' };
  return undefined;
}

/** The names on the left of any assignment but their declaration's. */
function reassignedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(file);
  return names;

  function visit(node: ts.Node): void {
    if (ts.isBinaryExpression(node) && isAssigning(node.operatorToken.kind)) add(node.left);
    else if (ts.isPostfixUnaryExpression(node) || (ts.isPrefixUnaryExpression(node) && isCounting(node))) {
      add(node.operand);
    } else if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && ts.isExpression(node.initializer)) {
      add(node.initializer);
    }
    ts.forEachChild(node, visit);
  }

  function add(target: ts.Node): void {
    const name = ts.isIdentifier(target) ? target.text : ts.isExpression(target) ? memberName(target) : undefined;
    if (name !== undefined) names.add(name);
    // `[code, reason] = …`, `({ code: last } = …)`
    else ts.forEachChild(target, add);
  }
}

function isCounting({ operator }: ts.PrefixUnaryExpression): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
