import ts from 'typescript';
import { cached } from '../../caches.js';
import { plainAssignmentsIn } from './assignments.js';
import { groupBy } from './groupBy.js';
import { containerName } from './nodes.js';
import { nodesOf } from './nodesIn.js';

/**
 * References to functions that are passed as arguments or assigned, by name. Only symbols show which function is meant.
 */
export const handedOnByName = cached((file: ts.SourceFile): ReadonlyMap<string, readonly ts.Expression[]> => {
  const assigned = plainAssignmentsIn(file).map(({ right }) => right);
  const calls = nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression);
  const handedOver = calls.flatMap((call) => call.arguments);
  return groupBy([...assigned, ...handedOver], (use) => containerName(withoutBind(use)));
});

/** `this.onClose` in `this.onClose.bind(this)`. */
export function withoutBind(expression: ts.Expression): ts.Expression {
  return ts.isCallExpression(expression) &&
    ts.isPropertyAccessExpression(expression.expression) &&
    expression.expression.name.text === 'bind'
    ? expression.expression.expression
    : expression;
}
