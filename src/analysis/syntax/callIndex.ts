import ts from 'typescript';
import { type Called, calledBy } from './called.js';
import { nodesIn } from './nodesIn.js';

/** The calls in a file with something to hand over, by the last name of what they call. */
export type CallIndex = ReadonlyMap<string, readonly Called[]>;

const indices = new WeakMap<ts.SourceFile, CallIndex>();

/** Collects the calls of a file, once. Its nodes must know their parents. */
export function callIndex(file: ts.SourceFile): CallIndex {
  const known = indices.get(file);
  if (known) return known;
  const index = new Map<string, Called[]>();
  for (const node of nodesIn(file)) {
    if (!ts.isCallExpression(node) || node.arguments.length === 0) continue;
    const called = calledBy(node);
    const others = called && index.get(called.name);
    if (others) others.push(called);
    else if (called) index.set(called.name, [called]);
  }
  indices.set(file, index);
  return index;
}
