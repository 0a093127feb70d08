import ts from 'typescript';
import { boundNames } from './boundNames.js';
import { nodesOf } from './nodesIn.js';

type Import = ts.ImportClause | ts.ImportSpecifier | ts.ImportEqualsDeclaration;

const importKinds = [
  ts.SyntaxKind.ImportClause,
  ts.SyntaxKind.ImportSpecifier,
  ts.SyntaxKind.ImportEqualsDeclaration,
] as const;

const known = new WeakMap<ts.SourceFile, ReadonlyMap<string, ts.Identifier>>();

/** The names under which a file imports one thing, also `end` of `const { end } = require('./stop')`, and where they stand. */
export function importedNames(file: ts.SourceFile): ReadonlyMap<string, ts.Identifier> {
  const names = known.get(file) ?? collect(file);
  known.set(file, names);
  return names;
}

function collect(file: ts.SourceFile): ReadonlyMap<string, ts.Identifier> {
  const required = nodesOf<ts.VariableDeclaration>(file, ts.SyntaxKind.VariableDeclaration).filter(
    ({ initializer }) => initializer && /^require\s*\(/.test(initializer.getText(file)),
  );
  const names = [
    ...nodesOf<Import>(file, ...importKinds).flatMap(({ name }) => name ?? []),
    ...required.flatMap(({ name }) => boundNames(name)),
  ];
  return new Map(names.map((name) => [name.text, name]));
}
