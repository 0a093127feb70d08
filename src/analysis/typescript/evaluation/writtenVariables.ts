import type ts from 'typescript';
import type { Program } from '../program.js';
import { symbolBehind } from '../resolution/symbols.js';
import { assignedIn, variablesIn } from '../syntax/assignments.js';
import { scopeAround } from '../syntax/functions.js';

/** Answers which variables a piece of code may write to: what was known of them is no longer known after it. */
export interface WrittenVariables {
  /** Those that are written to somewhere inside. */
  inside(node: ts.Node): ReadonlySet<ts.Symbol>;
  /** Those that are written to after a function was made, and perhaps before it is called. */
  after(made: ts.Node): ReadonlySet<ts.Symbol>;
}

/** Prepares the questions about one program. */
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
