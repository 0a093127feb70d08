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
    const values = valuesOfType(checker.getTypeAtLocation(asserted));
    if (values.length > 0 || !declaration?.initializer)
      return { span, values, literal: false, ...(declared && { declared }) };
    // A property of a constant object, never written to: as good as a constant.
    const initial = literalValue(unwrap(declaration.initializer)) ?? wholeText(unwrap(declaration.initializer));
    return { span, values: initial ? [initial] : [], literal: false, ...(declared && { declared }) };
  }

  /** Where a name gets its constant value. */
  function declarationOf(expression: ts.Expression): Initialized | undefined {
    if (!ts.isIdentifier(expression) && !isMemberAccess(expression)) return undefined;
    const named = ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression;
    const [declaration] = checker.getSymbolAtLocation(named)?.declarations ?? [];
    if (!declaration || declaration.getSourceFile() !== file) return undefined;
    if (ts.isEnumMember(declaration)) return declaration;
    if (ts.isVariableDeclaration(declaration)) {
      return ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const ? declaration : undefined;
    }
    if (ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
      const name = memberName(expression);
      return name !== undefined && !isReassigned(name) ? declaration : undefined;
    }
    return undefined;
  }

  function declaredBy(expression: ts.Expression, declaration: Initialized): Declared | undefined {
    const name = expression.getText(file);
    const initializer = declaration.initializer && unwrap(declaration.initializer);
    if (!/^[\w$.#]+$/.test(name)) return undefined;
    const literal = initializer !== undefined && literalValue(initializer) !== undefined;
    return { name, span: spanOf(initializer ?? declaration.name, file), literal };
  }

  function isReassigned(name: string): boolean {
    reassigned ??= reassignedNames(file);
    return reassigned.has(name);
  }
}

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

/** The text of a string as far as it is written out: literals, their sums, the fixed pieces of a template. */
function textOf(expression: ts.Expression): { readonly known: string; readonly whole: boolean } | undefined {
  if (ts.isStringLiteralLike(expression)) return { known: expression.text, whole: true };
  if (ts.isTemplateExpression(expression)) {
    return {
      known: expression.head.text + expression.templateSpans.map(({ literal }) => literal.text).join(''),
      whole: false,
    };
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(unwrap(expression.left)), textOf(unwrap(expression.right))];
    if (!left && !right) return undefined;
    return { known: (left?.known ?? '') + (right?.known ?? ''), whole: left?.whole === true && right?.whole === true };
  }
  return undefined;
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
    else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) add(node.operand);
    ts.forEachChild(node, visit);
  }

  function add(target: ts.Expression): void {
    const name = memberName(target);
    if (name !== undefined) names.add(name);
  }
}

function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
