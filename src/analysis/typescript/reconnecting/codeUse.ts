import ts from 'typescript';
import type { CodeUse } from '../../site.js';
import type { Assumption } from '../evaluation/assumption.js';
import { symbolAt } from '../resolution/symbols.js';
import { boundNames, initializerOf, keyOf } from '../syntax/declarations.js';
import type { WithBody } from '../syntax/functions.js';
import { isAssignment, isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';

import { nodesIn } from '../syntax/nodesIn.js';

import type { CloseHandler } from './handlers.js';

const logs = /^(?:\w+\.)*(?:console|debug|\w*log(?:ger|ging)?)(?:\.\w+)?$|\.(?:debug|info|log|trace|verbose|warn)$/i;

/** What a handler does with its parameters. */
export function codeUseOf({ parameters, body }: WithBody, checker: ts.TypeChecker): CodeUse {
  const names = parameters.flatMap(({ name }) => boundNames(name));
  // Everything that the parameters flow to is visited once, in any order. So no answer needs a cache.
  const visited = new Set<ts.Symbol>();
  return worst([...names.map(useOf), /\barguments\b/.test(body.getText()) ? 'escapes' : 'ignored']);

  function useOf(name: ts.Identifier): CodeUse {
    const symbol = checker.getSymbolAtLocation(name);
    if (!symbol || visited.has(symbol)) return 'ignored';
    visited.add(symbol);
    const uses = nodesIn(body).filter(ts.isIdentifier);
    return worst(uses.filter((use) => use.text === name.text && use !== name && isMeant(use)).map(useFrom));

    function isMeant(node: ts.Identifier): boolean {
      return symbolAt(node, checker) === symbol;
    }
  }

  function useFrom(use: ts.Node): CodeUse {
    for (let at = use; at !== body && at.parent; at = at.parent) {
      const { parent } = at;
      if (isCondition(at, parent)) return 'tested';
      if (ts.isCallExpression(parent) && at !== parent.expression && logs.test(parent.expression.getText()))
        return 'ignored';
      if (ts.isVariableDeclaration(parent)) return worst(boundNames(parent.name).map(useOf));
      if (isAssignment(parent) && at === parent.right) return 'escapes';
      const isGiven = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && at !== parent.expression;
      if (isGiven && !isAskedFor(parent)) return 'escapes';
      if (ts.isReturnStatement(parent) || ts.isFunctionLike(parent)) return 'escapes';
      if (ts.isExpressionStatement(parent)) return 'ignored';
    }
    return ts.isBlock(body) ? 'ignored' : ts.isCallExpression(unwrap(body)) ? 'escapes' : 'ignored';
  }

  /** Whether the result of a call is used as a condition. Then the call is followed, or counts as unknown. */
  function isAskedFor(call: ts.Node): boolean {
    for (let at = call; at !== body && at.parent; at = at.parent) {
      if (isCondition(at, at.parent) || ts.isVariableDeclaration(at.parent)) return true;
      if (ts.isStatement(at) || ts.isFunctionLike(at)) return false;
    }
    return false;
  }
}

/** The assumptions that an event has this code and the `wasClean` that belongs to it. Its reason is unknown. */
export function assume(
  code: number,
  wasClean: boolean | undefined,
  { handler: { parameters }, firstParameter }: CloseHandler,
  checker: ts.TypeChecker,
): readonly Assumption[] {
  const [first, second] = parameters;
  return [
    {
      value: code,
      is: firstParameter === 'code' ? (name) => isParameter(name, first) : isProperty('code'),
      isIn: isUnknown,
    },
    ...(wasClean === undefined ? [] : [{ value: wasClean, is: isProperty('wasClean') }]),
  ];

  function isUnknown(expression: ts.Expression): boolean {
    if (firstParameter === 'code') return isParameter(expression, second);
    return isParameter(expression, first) || isProperty('reason')(expression);
  }

  function isProperty(property: string): (expression: ts.Expression) => boolean {
    return (expression) => {
      if (firstParameter === 'code') return false;
      if (isMemberAccess(expression)) {
        return memberName(expression) === property && isParameter(unwrap(expression.expression), first);
      }
      const declaration = declarationOf(expression);
      if (!declaration || !ts.isBindingElement(declaration)) return false;
      const holder = declaration.parent.parent;
      const initializer = initializerOf(holder);
      const isOfEvent = holder === first || (initializer !== undefined && isParameter(unwrap(initializer), first));
      return isOfEvent && keyOf(declaration) === property;
    };
  }

  function isParameter(expression: ts.Expression, parameter: ts.ParameterDeclaration | undefined): boolean {
    return parameter !== undefined && declarationOf(expression) === parameter;
  }

  function declarationOf(expression: ts.Expression): ts.Declaration | undefined {
    return ts.isIdentifier(expression) ? symbolAt(expression, checker)?.valueDeclaration : undefined;
  }
}

function isCondition(node: ts.Node, parent: ts.Node): boolean {
  if (ts.isIfStatement(parent) || ts.isSwitchStatement(parent) || ts.isWhileStatement(parent)) {
    return parent.expression === node;
  }
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isBinaryExpression(parent) && parent.left === node && isLogical(parent.operatorToken.kind);
}

function isLogical(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.QuestionQuestionToken
  );
}

function worst(uses: readonly CodeUse[]): CodeUse {
  return uses.includes('escapes') ? 'escapes' : uses.includes('tested') ? 'tested' : 'ignored';
}
