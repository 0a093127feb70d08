import ts from 'typescript';
import { namesCloser } from '../meanings/evidence.js';
import { callIndex } from '../syntax/callIndex.js';
import { nameOfFunction } from '../syntax/functions.js';

/** Functions that may pass on a code or a reason, and the names under which they may be called. Found by names only. */
export interface Candidates {
  readonly names: ReadonlySet<string>;
  readonly functions: ReadonlySet<ts.Node>;
}

/** Collects the functions that call one of these methods, or call such a function. */
export function findCandidates(whole: ts.Program, methods: ReadonlySet<string>): Candidates {
  const indices = whole
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile)
    .map(callIndex);
  const names = new Set<string>();
  const functions = new Set<ts.Node>();
  const asked = new Set([...methods, ...indices.flatMap((index) => [...index.keys()].filter(namesCloser))]);
  for (const name of asked) {
    for (const { call, given } of indices.flatMap((index) => index.get(name) ?? [])) {
      if (given.every(ts.isLiteralExpression)) continue;
      for (let node: ts.Node = call; node.parent; node = node.parent) {
        if (!ts.isFunctionLike(node) || node.parameters.length === 0) continue;
        functions.add(node);
        const own = nameOfFunction(node);
        if (own === undefined) continue;
        names.add(own);
        asked.add(own);
      }
    }
  }
  return { names, functions };
}
