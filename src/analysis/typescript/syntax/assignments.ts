import ts from 'typescript';
import { cached } from '../../caches.js';
import { groupBy } from './groupBy.js';
import { containerName, isAssignment, isMemberAccess, nameOf } from './nodes.js';
import { nodesIn, nodesOf } from './nodesIn.js';
import { isAssigning } from './operators.js';

/** `left = right` */
export interface Assigned {
  readonly left: ts.Expression;
  readonly right: ts.Expression;
}

/**
 * The assignments `left = right` of a file, by the last name on the left. Only symbols show which variable is meant.
 */
export const assignmentsByName = cached(
  (file: ts.SourceFile): ReadonlyMap<string, readonly Assigned[]> =>
    groupBy(plainAssignmentsIn(file), ({ left }) => containerName(left)),
);

/** `left = right`, in order. */
export function plainAssignmentsIn(file: ts.SourceFile): readonly ts.AssignmentExpression<ts.EqualsToken>[] {
  return nodesOf<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).filter(isAssignment);
}

/** Whether a file assigns to a variable or member of this name, other than in its declaration. */
export function isReassigned(name: string, file: ts.SourceFile): boolean {
  return reassignedIn(file).names.has(name);
}

/** Whether a file assigns to a member of this name: `event.code = 1006`. */
export function isMemberReassigned(name: string, file: ts.SourceFile): boolean {
  return reassignedIn(file).members.has(name);
}

const reassignedIn = cached((file: ts.SourceFile) => {
  const targets = writtenIn(file);
  const members = targets.filter((target) => !ts.isIdentifier(target));
  return { names: new Set(targets.map(nameOf)), members: new Set(members.map(nameOf)) };
});

/** The names and members that a file, or a part of one, assigns to, other than in declarations. */
export const writtenIn = cached((within: ts.Node): readonly ts.Node[] => {
  if (ts.isSourceFile(within)) return within.statements.flatMap(writtenIn);
  const targets: ts.Node[] = [];
  assignedIn(within).forEach(add);
  return targets;

  function add(target: ts.Node): void {
    if (nameOf(target) !== undefined) targets.push(target);
    // `[code, reason] = …`, `({ code: last } = …)`
    else ts.forEachChild(target, add);
  }
});

/** The left side of every assignment, operands of `++` and `--`, and loop variables: a name, a member, a pattern. */
export function assignedIn(within: ts.Node): readonly ts.Expression[] {
  const targets: ts.Expression[] = [];
  for (const node of nodesIn(within)) {
    if (ts.isBinaryExpression(node)) {
      if (isAssigning(node.operatorToken.kind)) targets.push(node.left);
    } else if (ts.isPostfixUnaryExpression(node) || (ts.isPrefixUnaryExpression(node) && isCounting(node))) {
      targets.push(node.operand);
    } else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      if (!ts.isVariableDeclarationList(node.initializer)) targets.push(node.initializer);
    }
  }
  return targets;
}

/** The variables in the left side of an assignment, without members. */
export function variablesIn(target: ts.Node): readonly ts.Identifier[] {
  if (ts.isIdentifier(target)) return [target];
  if (isMemberAccess(target)) return [];
  const variables: ts.Identifier[] = [];
  ts.forEachChild(target, (child) => {
    variables.push(...variablesIn(child));
  });
  return variables;
}

function isCounting({ operator }: ts.PrefixUnaryExpression): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}
