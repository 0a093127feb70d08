import ts from 'typescript';
import { cached } from '../../caches.js';
import { isAmbient } from '../ambient.js';
import { plainAssignmentsIn } from './assignments.js';
import { memberName } from './nodes.js';
import { nodesOf } from './nodesIn.js';

/**
 * Whether a member with this name is defined in a file of the program, exported or not: `BAD` in `{ BAD: 4000 }`, in
 * `codes.BAD = 4000` and in `const BAD = 4000`. Asking the checker about any other member can be expensive, because it
 * reads the whole object.
 */
export function isOwnMember(name: string, whole: ts.Program): boolean {
  return whole.getSourceFiles().some((file) => !isAmbient(file) && memberNamesIn(file).has(name));
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

const memberNamesIn = cached((file: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set(['default']);
  for (const { name } of nodesOf<Naming>(file, ...namingKinds)) {
    if (!name) continue;
    const written = ts.isComputedPropertyName(name) ? name.expression : name;
    if ('text' in written) names.add(String(written.text));
  }
  for (const { left } of plainAssignmentsIn(file)) {
    const name = memberName(left);
    if (name !== undefined) names.add(name);
  }
  return names;
});
