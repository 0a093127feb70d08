import type ts from 'typescript';
import type { Program } from '../program.js';
import { symbolBehind } from '../resolution/symbols.js';
import { assignedIn, variablesIn } from '../syntax/assignments.js';
import { scopeAround } from '../syntax/functions.js';

/** Finds which variables some code may assign. Their values are unknown after it. */
export interface WrittenVariables {
  /** The variables that are assigned anywhere inside. */
  inside(node: ts.Node): ReadonlySet<ts.Symbol>;
  /** The variables that are assigned after a function was created, and perhaps before it is called. */
  after(made: ts.Node): ReadonlySet<ts.Symbol>;
}

export function createWrittenVariables({ checker, memos }: Pick<Program, 'checker' | 'memos'>): WrittenVariables {
  const written = memos.create<ts.Node, ReadonlySet<ts.Symbol>>(new Set());
  return {
    inside: (node) => written(node, () => symbolsOf(assignedIn(node).flatMap(variablesIn))),
    after: (made) =>
      symbolsOf(
        assignedIn(scopeAround(made.parent))
          .flatMap(variablesIn)
          .filter(({ pos }) => pos >= made.end),
      ),
  };

  function symbolsOf(variables: readonly ts.Identifier[]): ReadonlySet<ts.Symbol> {
    return new Set(variables.flatMap((variable) => symbolBehind(variable, checker) ?? []));
  }
}
