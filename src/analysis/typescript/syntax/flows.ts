import ts from 'typescript';
import { isAssignment, isMemberAccess, memberName } from './nodes.js';
import { nodesOf } from './nodesIn.js';

/** `this.onClose` in `this.onClose.bind(this)`. */
export function withoutBind(expression: ts.Expression): ts.Expression {
  return ts.isCallExpression(expression) &&
    ts.isPropertyAccessExpression(expression.expression) &&
    expression.expression.name.text === 'bind'
    ? expression.expression.expression
    : expression;
}

/** `left = right` */
export interface Assigned {
  readonly left: ts.Expression;
  readonly right: ts.Expression;
}

/** How values and functions get from one name to another within a file. */
export interface Flows {
  /** `left = right`, by the last name on the left. */
  readonly assigned: ReadonlyMap<string, readonly Assigned[]>;
  /** Where a function is handed on by its name, as an argument or assigned. */
  readonly handedOn: ReadonlyMap<string, readonly ts.Expression[]>;
}

const known = new WeakMap<ts.SourceFile, Flows>();

/** Collects, once, what is assigned and handed on, by name: which of them are meant, the checker's symbols tell. */
export function collectFlows(file: ts.SourceFile): Flows {
  const flows = known.get(file) ?? walk(file);
  known.set(file, flows);
  return flows;
}

function walk(file: ts.SourceFile): Flows {
  const assigned = new Map<string, Assigned[]>();
  const handedOn = new Map<string, ts.Expression[]>();
  for (const { left, right } of nodesOf<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).filter(
    isAssignment,
  )) {
    const name = flowName(left);
    if (name !== undefined) append(assigned, name, { left, right });
    handOn(right);
  }
  for (const call of nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) call.arguments.forEach(handOn);
  return { assigned, handedOn };

  function handOn(use: ts.Expression): void {
    const name = flowName(withoutBind(use));
    if (name !== undefined) append(handedOn, name, use);
  }
}

/** The name under which a variable or a property is known in a file; a container's content goes by the container's. */
export function flowName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  const name = memberName(expression);
  if (name !== 'current' && name !== 'value') return name;
  return isMemberAccess(expression) ? flowName(expression.expression) : undefined;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
