import ts from 'typescript';
import type { Program } from '../program.js';
import { isMemberReassigned, isReassigned } from '../syntax/assignments.js';
import { keyOf } from '../syntax/declarations.js';
import { isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';
import { walkingMethods } from '../syntax/walkingMethods.js';

/** Finds the elements that a loop variable stands for, where the array is a literal: `code`, `row[0]`, `row.code`. */
export type Elements = (expression: ts.Expression) => readonly ts.Expression[] | undefined;

export function createElements({ file, checker, resolution }: Program): Elements {
  return elementsOf;

  function elementsOf(wrapped: ts.Expression): readonly ts.Expression[] | undefined {
    const expression = unwrap(wrapped);
    if (ts.isIdentifier(expression)) {
      const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
      return declaration && !isReassigned(expression.text, declaration.getSourceFile())
        ? elementsIn(declaration)
        : undefined;
    }
    if (!isMemberAccess(expression)) return undefined;
    const key = ts.isPropertyAccessExpression(expression) ? expression.name : expression.argumentExpression;
    return isKey(key) && !isMemberReassigned(key.text, file)
      ? within(elementsOf(expression.expression), key.text)
      : undefined;
  }

  /**
   * The same for the variables that a loop declares: `for (const code of […])`, `[…].forEach((code) => …)`,
   * `([code, name]) => …`.
   */
  function elementsIn(declaration: ts.Declaration): readonly ts.Expression[] | undefined {
    if (ts.isBindingElement(declaration)) {
      return declaration.dotDotDotToken ? undefined : within(elementsIn(declaration.parent.parent), keyOf(declaration));
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
    const array = unwrap(resolution.constantNamed(unwrap(wrapped))?.initializer ?? wrapped);
    return ts.isArrayLiteralExpression(array) ? array.elements : undefined;
  }
}

/**
 * The value of a key in each of these array or object literals. Undefined when one of them isn't a literal, or has
 * unknown parts.
 */
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
