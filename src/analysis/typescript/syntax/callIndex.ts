import ts from 'typescript';
import { type Called, calledBy } from './called.js';
import { nodesOf } from './nodesIn.js';

/** The calls in a file with something to hand over, by the last name of what they call. */
export type CallIndex = ReadonlyMap<string, readonly Called[]>;

const indices = new WeakMap<ts.SourceFile, CallIndex>();

/** Collects the calls of a file, once. Its nodes must know their parents. */
export function callIndex(file: ts.SourceFile): CallIndex {
  const known = indices.get(file);
  if (known) return known;
  const index = new Map<string, Called[]>();
  for (const call of nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) {
    if (call.arguments.length === 0) continue;
    const called = calledBy(call);
    const others = called && index.get(called.name);
    if (others) others.push(called);
    else if (called) index.set(called.name, [called]);
  }
  indices.set(file, index);
  return index;
}
