import ts from 'typescript';
import { type Called, calledBy } from './called.js';

/** The calls in a file with something to hand over, by the last name of what they call. */
export type CallIndex = ReadonlyMap<string, readonly Called[]>;

const indices = new WeakMap<ts.SourceFile, CallIndex>();

/** Collects the calls of a file, once. Its nodes must know their parents. */
export function callIndex(file: ts.SourceFile): CallIndex {
  const known = indices.get(file);
  if (known) return known;
  const index = new Map<string, Called[]>();
  visit(file);
  indices.set(file, index);
  return index;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const called = calledBy(node);
      const others = called && index.get(called.name);
      if (others) others.push(called);
      else if (called) index.set(called.name, [called]);
    }
    ts.forEachChild(node, visit);
  }
}
