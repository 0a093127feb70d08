import ts from 'typescript';
import { isAmbient } from '../ambient.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Program } from '../program.js';
import type { Declared, Part, Value, Written } from '../site.js';
import { docComment } from '../syntax/docComment.js';
import { literalValue, textOf, wholeText } from '../syntax/literals.js';
import { isAssignment, isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { reassignedMembers, reassignedNames } from '../syntax/reassigned.js';
import { symbolAt } from '../syntax/symbols.js';
import { numbersHeldBy } from './variables.js';

export interface Values {
  /** The expressions that give a place its value, and which values those may take. */
  partsOf(expression: ts.Expression): readonly Part[];
  /** What a constant's name was declared with, here or in a file that this one reaches. */
  initializerOf(expression: ts.Expression): ts.Expression | undefined;
}

/** Prepares the questions about one document. */
export function createValues({ file, checker }: Program, evaluation: Evaluation): Values {
  return {
    partsOf,
    initializerOf: (expression) => declarationOf(expression)?.initializer,
  };

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
    const elements = declaration?.initializer ? undefined : elementsOf(expression);
    const ofType = valuesOfType(checker.getTypeAtLocation(asserted));
    if (ofType.some(isKnown)) return part(ofType, elements);
    const constants = valuesWrittenIn(declaration?.initializer ? [declaration.initializer] : elements);
    if (constants) return part(constants, elements);
    const held = numbersHeldBy(expression, checker, evaluation);
    return held ? part(held.values, held.writtenAs) : part(ofType);

    function part(values: readonly Value[], writtenAs: readonly ts.Expression[] = []): Part {
      const written = writtenAs
        .map(unwrap)
        .flatMap(numberWrittenAt)
        .filter((one) => values.some((value) => value.kind === 'number' && value.value === one.value));
      return { span, values, literal: false, ...(declared && { declared }), ...(written.length > 0 && { written }) };
    }
  }

  function numberWrittenAt(expression: ts.Expression): readonly Written[] {
    const value = literalValue(expression);
    if (value?.kind !== 'number' || !Number.isInteger(value.value)) return [];
    const at = expression.getSourceFile();
    return [{ span: spanOf(expression, at), value: value.value, ...(at !== file && { file: at.fileName }) }];
  }

  /** What stands for an expression when a loop goes over an array that is written out: `code`, `row[0]`, `row.code`. */
  function elementsOf(wrapped: ts.Expression): readonly ts.Expression[] | undefined {
    const expression = unwrap(wrapped);
    if (ts.isIdentifier(expression)) {
      const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
      return declaration && !isReassigned(expression.text, declaration) ? elementsIn(declaration) : undefined;
    }
    if (!isMemberAccess(expression)) return undefined;
    const key = ts.isPropertyAccessExpression(expression) ? expression.name : expression.argumentExpression;
    return isKey(key) && !isMemberReassigned(key.text, key)
      ? within(elementsOf(expression.expression), key.text)
      : undefined;
  }

  /** The same of what a loop declares: `for (const code of […])`, `[…].forEach((code) => …)`, `([code, name]) => …`. */
  function elementsIn(declaration: ts.Declaration): readonly ts.Expression[] | undefined {
    if (ts.isBindingElement(declaration)) {
      const { parent: pattern, propertyName, name, dotDotDotToken } = declaration;
      const key = ts.isArrayBindingPattern(pattern)
        ? String(pattern.elements.indexOf(declaration))
        : (propertyName ?? name).getText();
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

  /** Where a name gets its constant value, here or in a file that this one reaches. */
  function declarationOf(expression: ts.Expression): Initialized | undefined {
    if (!ts.isIdentifier(expression) && !isMemberAccess(expression)) return undefined;
    const symbol = symbolAt(expression, checker);
    return symbol && initializedBy(symbol, memberName(expression));
  }

  function initializedBy(nameOrAlias: ts.Symbol, member: string | undefined): Initialized | undefined {
    const symbol = nameOrAlias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(nameOrAlias) : nameOrAlias;
    const [declaration, another]: readonly ts.Node[] = symbol.declarations ?? [];
    if (!declaration || isAmbient(declaration)) return undefined;
    // `var code = 1000; var code = 1006;`
    if (another && ts.isVariableDeclaration(another)) return undefined;
    if (ts.isEnumMember(declaration)) return declaration;
    if (ts.isVariableDeclaration(declaration)) {
      const isConstant = ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
      return isConstant || (declaration.initializer && !isReassigned(declaration.name.getText(), declaration))
        ? declaration
        : undefined;
    }
    if (ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
      // The checker takes the first row of an array for them all.
      const isRow = ts.isArrayLiteralExpression(declaration.parent.parent);
      const name = member ?? declaration.name.getText();
      return isRow || isMemberReassigned(name, declaration) ? undefined : declaration;
    }
    // `module.exports = { BAD }`
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const shortened = checker.getShorthandAssignmentValueSymbol(declaration);
      return shortened && initializedBy(shortened, undefined);
    }
    // `export default 4000`
    if (ts.isExportAssignment(declaration)) return { name: declaration, initializer: declaration.expression };
    // `exports.BAD = 4000`, `module.exports = 4000`
    const assignment = [declaration, declaration.parent].find(isAssignment);
    return !another && assignment && (declaration === assignment || declaration === assignment.left)
      ? { name: declaration, initializer: assignment.right }
      : undefined;
  }

  function declaredBy(expression: ts.Expression, declaration: Initialized): Declared | undefined {
    const text = expression.getText();
    const name = /^[\w$.#]+$/.test(text) ? text : memberName(expression);
    const initializer = declaration.initializer && unwrap(declaration.initializer);
    // `{ code }` has no place for a value of its own.
    if (ts.isShorthandPropertyAssignment(expression.parent) || name === undefined) return undefined;
    const literal = initializer !== undefined && literalValue(initializer) !== undefined;
    const declaringFile = declaration.name.getSourceFile();
    const span = spanOf(initializer ?? declaration.name, declaringFile);
    const comment = docComment(declaration.name);
    return {
      name,
      span,
      literal,
      ...(declaringFile !== file && { file: declaringFile.fileName }),
      ...(comment !== undefined && { comment }),
    };
  }

  /** Whether something else is assigned under a name, in this file or in that of its declaration. */
  function isReassigned(name: string, declaration: ts.Node): boolean {
    return [file, declaration.getSourceFile()].some((one) => reassignedIn(one).names.has(name));
  }

  function isMemberReassigned(name: string, declaration: ts.Node): boolean {
    return [file, declaration.getSourceFile()].some((one) => reassignedIn(one).members.has(name));
  }
}

interface Reassigned {
  readonly names: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

const reassigned = new WeakMap<ts.SourceFile, Reassigned>();

function reassignedIn(file: ts.SourceFile): Reassigned {
  const known = reassigned.get(file) ?? { names: reassignedNames(file), members: reassignedMembers(file) };
  reassigned.set(file, known);
  return known;
}

const walkingMethods = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some']);

/** A declaration as far as it matters here; `name` is what to show where there is no initializer. */
interface Initialized {
  readonly name: ts.Node;
  readonly initializer?: ts.Expression | undefined;
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

/** What a name holds that is never written to, and of which the type doesn't tell: as good as a constant. */
function valuesWrittenIn(held: readonly ts.Expression[] | undefined): readonly Value[] | undefined {
  const values = held?.map(unwrap).map((one) => literalValue(one) ?? wholeText(one));
  return values?.every((value) => value !== undefined) ? values : undefined;
}

function isKnown(value: Value): boolean {
  return value.kind !== 'string' || value.value !== undefined;
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
