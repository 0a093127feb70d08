import ts from 'typescript';
import { memberName } from './nodes.js';
import { nodesIn } from './nodesIn.js';

/** The names on the left of any assignment but their declaration's. */
export function reassignedNames(file: ts.SourceFile): ReadonlySet<string> {
  return new Set(writtenIn(file).flatMap((target) => nameOf(target) ?? []));
}

/** The same of members alone: `code` of `event.code = 1006`, but not of `code = 1006`. */
export function reassignedMembers(file: ts.SourceFile): ReadonlySet<string> {
  return new Set(writtenIn(file).flatMap((target) => (ts.isIdentifier(target) ? [] : (nameOf(target) ?? []))));
}

const written = new WeakMap<ts.Node, readonly ts.Node[]>();

/** What is written to in a file, or a part of one, by any assignment but a declaration: the names and members on the left. */
export function writtenIn(within: ts.Node): readonly ts.Node[] {
  const known = written.get(within);
  if (known) return known;
  const targets: ts.Node[] = [];
  for (const node of nodesIn(within)) {
    if (ts.isBinaryExpression(node) && isAssigning(node.operatorToken.kind)) add(node.left);
    else if (ts.isPostfixUnaryExpression(node) || (ts.isPrefixUnaryExpression(node) && isCounting(node))) {
      add(node.operand);
    } else if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && ts.isExpression(node.initializer)) {
      add(node.initializer);
    }
  }
  written.set(within, targets);
  return targets;

  function add(target: ts.Node): void {
    if (nameOf(target) !== undefined) targets.push(target);
    // `[code, reason] = …`, `({ code: last } = …)`
    else ts.forEachChild(target, add);
  }
}

function nameOf(target: ts.Node): string | undefined {
  if (ts.isIdentifier(target)) return target.text;
  return ts.isExpression(target) ? memberName(target) : undefined;
}

function isCounting({ operator }: ts.PrefixUnaryExpression): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
