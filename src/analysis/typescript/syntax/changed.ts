import ts from 'typescript';
import { isAssigning, isMemberAccess, memberName } from './nodes.js';
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

const changed = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** The names of arrays, sets, maps and objects whose content is changed somewhere in a file. */
export function changedNamesIn(file: ts.SourceFile): ReadonlySet<string> {
  const known = changed.get(file);
  if (known) return known;
  const names = new Set<string>();
  for (const { expression, arguments: given } of nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) {
    if (!isMemberAccess(expression)) continue;
    const method = memberName(expression) ?? '';
    if (changingMethods.has(method)) add(expression.expression);
    else if (given[0] && method === 'assign' && expression.getText(file) === 'Object.assign') add(given[0]);
  }
  for (const { left, operatorToken } of nodesOf<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression)) {
    if (isAssigning(operatorToken.kind)) addHolder(left);
  }
  for (const { operand } of nodesOf<ts.PostfixUnaryExpression>(file, ts.SyntaxKind.PostfixUnaryExpression))
    addHolder(operand);
  for (const { expression } of nodesOf<ts.DeleteExpression>(file, ts.SyntaxKind.DeleteExpression))
    addHolder(expression);
  changed.set(file, names);
  return names;

  function addHolder(member: ts.Expression): void {
    if (isMemberAccess(member)) add(member.expression);
  }

  function add(holder: ts.Expression): void {
    const name = ts.isIdentifier(holder) ? holder.text : memberName(holder);
    if (name !== undefined) names.add(name);
  }
}
