import ts from 'typescript';
import { isAmbient } from '../ambient.js';
import { isAssignment, memberName } from './nodes.js';
import { nodesOf } from './nodesIn.js';

const known = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/**
 * Whether a member of that name is made in a file that is read, be it one that the file exports: `BAD` of
 * `{ BAD: 4000 }`, of `codes.BAD = 4000` and of `const BAD = 4000`. What another one is may be dear to ask: the checker
 * reads all that it is a member of.
 */
export function isOwnMember(name: string, whole: ts.Program): boolean {
  return whole.getSourceFiles().some((file) => !isAmbient(file) && memberNamesIn(file).has(name));
}

function memberNamesIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = known.get(file) ?? collect(file);
  known.set(file, names);
  return names;
}

type Naming =
  | ts.EnumMember
  | ts.PropertyDeclaration
  | ts.MethodDeclaration
  | ts.PropertyAssignment
  | ts.ShorthandPropertyAssignment
  | ts.VariableDeclaration
  | ts.FunctionDeclaration
  | ts.ExportSpecifier;

const namingKinds = [
  ts.SyntaxKind.EnumMember,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ExportSpecifier,
] as const;

function collect(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set(['default']);
  for (const { name } of nodesOf<Naming>(file, ...namingKinds)) {
    if (!name) continue;
    const written = ts.isComputedPropertyName(name) ? name.expression : name;
    if ('text' in written) names.add(String(written.text));
  }
  for (const assignment of nodesOf<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).filter(isAssignment)) {
    const name = memberName(assignment.left);
    if (name !== undefined) names.add(name);
  }
  return names;
}
