import ts from 'typescript';
import { isAssigning, isMemberAccess, memberName } from './nodes.js';
import { nodesIn } from './nodesIn.js';

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
  for (const node of nodesIn(file)) {
    if (ts.isCallExpression(node) && isMemberAccess(node.expression)) {
      if (changingMethods.has(memberName(node.expression) ?? '')) add(node.expression.expression);
      const [target] = node.arguments;
      if (target && node.expression.getText(file) === 'Object.assign') add(target);
    } else if (ts.isBinaryExpression(node) && isAssigning(node.operatorToken.kind) && isMemberAccess(node.left)) {
      add(node.left.expression);
    } else if (ts.isPostfixUnaryExpression(node) && isMemberAccess(node.operand)) add(node.operand.expression);
    else if (ts.isDeleteExpression(node) && isMemberAccess(node.expression)) add(node.expression.expression);
  }
  changed.set(file, names);
  return names;

  function add(holder: ts.Expression): void {
    const name = ts.isIdentifier(holder) ? holder.text : memberName(holder);
    if (name !== undefined) names.add(name);
  }
}
