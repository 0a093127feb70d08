import ts from 'typescript';
import { cached } from '../../caches.js';
import { type Called, calledBy } from './called.js';
import { groupBy } from './groupBy.js';
import { nodesOf } from './nodesIn.js';

/** The calls of a file that have arguments, by the last name of the callee. Its nodes must know their parents. */
export const callIndex = cached((file: ts.SourceFile): ReadonlyMap<string, readonly Called[]> => {
  const calls = nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression);
  const called = calls.flatMap((call) => (call.arguments.length === 0 ? [] : (calledBy(call) ?? [])));
  return groupBy(called, ({ name }) => name);
});
