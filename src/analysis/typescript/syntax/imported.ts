import ts from 'typescript';
import { boundNames } from './boundNames.js';
import { nodesOf } from './nodesIn.js';

type Import = ts.ImportClause | ts.ImportSpecifier | ts.ImportEqualsDeclaration;

const importKinds = [
  ts.SyntaxKind.ImportClause,
  ts.SyntaxKind.ImportSpecifier,
  ts.SyntaxKind.ImportEqualsDeclaration,
] as const;

const known = new WeakMap<ts.SourceFile, readonly ts.Identifier[]>();

/** The names under which a file imports one thing, also `end` of `const { end } = require('./stop')`. */
export function importedNames(file: ts.SourceFile): readonly ts.Identifier[] {
  const names = known.get(file) ?? collect(file);
  known.set(file, names);
  return names;
}

function collect(file: ts.SourceFile): readonly ts.Identifier[] {
  const required = nodesOf<ts.VariableDeclaration>(file, ts.SyntaxKind.VariableDeclaration).filter(
    ({ initializer }) => initializer && /^require\s*\(/.test(initializer.getText(file)),
  );
  return [
    ...nodesOf<Import>(file, ...importKinds).flatMap(({ name }) => name ?? []),
    ...required.flatMap(({ name }) => boundNames(name)),
  ];
}
