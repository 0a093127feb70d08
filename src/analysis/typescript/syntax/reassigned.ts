import ts from 'typescript';
import { isAssigning, memberName } from './nodes.js';
import { nodesIn } from './nodesIn.js';

/** What is written to in a file by any assignment but its declaration's. */
export interface Reassigned {
  /** The names of variables and members: `code` of `code = 1006` and of `event.code = 1006`. */
  readonly names: ReadonlySet<string>;
  /** Those of members alone. */
  readonly members: ReadonlySet<string>;
}

const reassigned = new WeakMap<ts.SourceFile, Reassigned>();

/** Collects the names, once for a file. */
export function reassignedIn(file: ts.SourceFile): Reassigned {
  const known = reassigned.get(file);
  if (known) return known;
  const targets = writtenIn(file);
  const members = targets.filter((target) => !ts.isIdentifier(target));
  const names = { names: new Set(targets.flatMap(namesOf)), members: new Set(members.flatMap(namesOf)) };
  reassigned.set(file, names);
  return names;
}

const written = new WeakMap<ts.Node, readonly ts.Node[]>();

/** What is written to in a file, or a part of one, by any assignment but a declaration: the names and members on the left. */
export function writtenIn(within: ts.Node): readonly ts.Node[] {
  const known = written.get(within);
  if (known) return known;
  const targets = ts.isSourceFile(within) ? within.statements.flatMap(writtenIn) : read();
  written.set(within, targets);
  return targets;

  function read(): readonly ts.Node[] {
    const targets: ts.Node[] = [];
    for (const target of assignedIn(within)) add(target, targets);
    return targets;
  }

  function add(target: ts.Node, targets: ts.Node[]): void {
    if (nameOf(target) !== undefined) targets.push(target);
    // `[code, reason] = …`, `({ code: last } = …)`
    else ts.forEachChild(target, (child) => add(child, targets));
  }
}

/** What stands on the left of an assignment, is counted, or is taken as a loop's variable: a name, a member, a pattern. */
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

function namesOf(target: ts.Node): readonly string[] {
  const name = nameOf(target);
  return name === undefined ? [] : [name];
}

function nameOf(target: ts.Node): string | undefined {
  if (ts.isIdentifier(target)) return target.text;
  return ts.isExpression(target) ? memberName(target) : undefined;
}

function isCounting({ operator }: ts.PrefixUnaryExpression): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}
