import ts from 'typescript';
import { cached } from '../../caches.js';
import { boundNames } from './declarations.js';
import { nodesOf } from './nodesIn.js';

type Import = ts.ImportClause | ts.ImportSpecifier | ts.ImportEqualsDeclaration;

const importKinds = [
  ts.SyntaxKind.ImportClause,
  ts.SyntaxKind.ImportSpecifier,
  ts.SyntaxKind.ImportEqualsDeclaration,
] as const;

/** The names that a file imports one by one, including `end` in `const { end } = require('./stop')`. */
export const importedNames = cached((file: ts.SourceFile): readonly ts.Identifier[] => {
  const required = nodesOf<ts.VariableDeclaration>(file, ts.SyntaxKind.VariableDeclaration).filter(
    ({ initializer }) => initializer && /^require\s*\(/.test(initializer.getText(file)),
  );
  return [
    ...nodesOf<Import>(file, ...importKinds).flatMap(({ name }) => name ?? []),
    ...required.flatMap(({ name }) => boundNames(name)),
  ];
});
