import ts from 'typescript';
import { cached } from '../../caches.js';
import { assignedIn } from './assignments.js';
import { isMemberAccess, memberName, nameOf } from './nodes.js';
import { nodesOf } from './nodesIn.js';

const changingMethods = new Set([
  'add',
  'clear',
  'copyWithin',
  'delete',
  'fill',
  'pop',
  'push',
  'reverse',
  'set',
  'shift',
  'splice',
  'unshift',
]);

/** The names of arrays, sets, maps and objects whose content is changed somewhere in a file. */
export const changedNamesIn = cached((file: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { expression, arguments: given } of nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) {
    if (!isMemberAccess(expression)) continue;
    const method = memberName(expression) ?? '';
    if (changingMethods.has(method)) add(expression.expression);
    else if (given[0] && method === 'assign' && expression.getText(file) === 'Object.assign') add(given[0]);
  }
  const deleted = nodesOf<ts.DeleteExpression>(file, ts.SyntaxKind.DeleteExpression);
  for (const target of [...assignedIn(file), ...deleted.map(({ expression }) => expression)]) {
    if (isMemberAccess(target)) add(target.expression);
  }
  return names;

  function add(holder: ts.Expression): void {
    const name = nameOf(holder);
    if (name !== undefined) names.add(name);
  }
});
