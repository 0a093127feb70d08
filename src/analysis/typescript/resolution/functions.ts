import ts from 'typescript';
import type { CheckedFile } from '../checkedFile.js';
import { initializerOf } from '../syntax/declarations.js';
import { hasBody, type WithBody } from '../syntax/functions.js';
import { isOwnMember } from '../syntax/memberNames.js';
import { memberName, nameOf, unwrap } from '../syntax/nodes.js';
import type { Constants } from './constants.js';
import { symbolBehind } from './symbols.js';

/** Finds the functions that expressions refer to, where their bodies are known. */
export interface Functions {
  /** The function that an expression always yields: itself, or the one that its name declares. */
  functionOf(expression: ts.Expression): WithBody | undefined;
  /**
   * The function that a call runs. It may be known by the type of the callee alone, where only one function has that
   * type.
   */
  functionCalledBy(callee: ts.Expression): WithBody | undefined;
}

export function createFunctions(
  { checker, whole, memos }: Pick<CheckedFile, 'checker' | 'whole' | 'memos'>,
  constantOf: Constants,
): Functions {
  const named = memos.create<ts.Node, WithBody | undefined>(undefined);
  const called = memos.create<ts.Node, WithBody | undefined>(undefined);
  return { functionOf, functionCalledBy };

  function functionOf(wrapped: ts.Expression): WithBody | undefined {
    const expression = unwrap(wrapped);
    if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) return expression;
    if (ts.isCallExpression(expression)) return memoizedBy(expression);
    const member = memberName(expression);
    const mayBe = member === undefined ? ts.isIdentifier(expression) : isOwnMember(member, whole);
    return mayBe ? named(expression, () => functionNamed(expression)) : undefined;
  }

  /** `useCallback((code) => …, [])` */
  function memoizedBy({ expression: callee, arguments: [first] }: ts.CallExpression): WithBody | undefined {
    return first && nameOf(callee) === 'useCallback' ? functionOf(first) : undefined;
  }

  function functionNamed(name: ts.Expression): WithBody | undefined {
    const symbol = symbolBehind(name, checker);
    const [declaration, another] = symbol?.declarations?.filter(hasText) ?? [];
    if (!symbol || !declaration || another) return undefined;
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) {
      return hasBody(declaration) ? declaration : undefined;
    }
    const constant = constantOf(symbol);
    return constant?.initializer && constant.key === undefined ? functionOf(constant.initializer) : undefined;
  }

  function functionCalledBy(callee: ts.Expression): WithBody | undefined {
    return functionOf(callee) ?? called(callee, () => functionOfType(callee));
  }

  function functionOfType(callee: ts.Expression): WithBody | undefined {
    const symbol = symbolBehind(callee, checker);
    // It comes from a module that isn't read.
    if (symbol && !symbol.declarations) return undefined;
    const signatures = checker.getSignaturesOfType(checker.getTypeAtLocation(callee), ts.SignatureKind.Call);
    const declared = [
      ...signatures.map(({ declaration }) => declaration),
      ...(symbol?.declarations?.map(declaredBy) ?? []),
    ];
    const [only, another] = new Set(declared.filter((one) => one !== undefined).filter(hasBody));
    return another ? undefined : only;
  }

  /** The node to which a declaration gives a name. Includes `close` of `return { close }`. */
  function declaredBy(declaration: ts.Declaration): ts.Node | undefined {
    const value = ts.isShorthandPropertyAssignment(declaration)
      ? checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration
      : declaration;
    const initializer = initializerOf(value);
    return initializer ? unwrap(initializer) : value;
  }
}

/** Whether an expression refers to a function by its declared name. */
export function refersTo(use: ts.Expression, declared: ts.SignatureDeclaration, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(use)?.valueDeclaration;
  return declaration !== undefined && (declaration === declared || declaration === declared.parent);
}

function hasText(declaration: ts.Declaration): boolean {
  return !declaration.getSourceFile().isDeclarationFile;
}
