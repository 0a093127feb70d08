import ts from 'typescript';
import { memberName } from './syntax.js';

/** The names on the left of any assignment but their declaration's. */
export function reassignedNames(file: ts.SourceFile): ReadonlySet<string> {
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
