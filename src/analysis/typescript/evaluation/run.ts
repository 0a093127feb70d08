import type ts from 'typescript';
import type { Resolution } from '../resolution/index.js';
import type { Assumption } from './assumption.js';
import type { StatementCompletion } from './completion.js';
import type { Outcome } from './outcome.js';
import type { State } from './state.js';
import type { WrittenVariables } from './writtenVariables.js';

/**
 * A run of the interpreter: one walk through the code, under some assumptions, to one program point. Expressions and
 * statements call each other through it.
 */
export interface Run {
  readonly checker: ts.TypeChecker;
  readonly resolution: Resolution;
  readonly written: WrittenVariables;
  readonly assumptions: readonly Assumption[];
  readonly programPoint: ts.Expression | undefined;
  /** Whether reaching the program point counts. It doesn't while a constant is evaluated. */
  seeksPoint: boolean;
  /** A recursion guard: the functions and constants that are being evaluated. */
  readonly entered: ts.Node[];
  evaluate(expression: ts.Expression, state: State): readonly Outcome[];
  /** Evaluates the parts of code that isn't supported itself. */
  evaluateInside(node: ts.Node, state: State): readonly Outcome[];
  execute(statement: ts.Statement, state: State): StatementCompletion;
  executeAll(statements: readonly ts.Statement[], states: readonly State[]): StatementCompletion;
}
