import type ts from 'typescript';
import type { Resolution } from '../resolution/index.js';
import type { Assumption } from './assumption.js';
import type { Completion } from './completion.js';
import type { Outcome } from './outcome.js';
import type { State } from './state.js';
import type { WrittenVariables } from './writtenVariables.js';

/** A longer list isn't walked through. */
export const mostItems = 64;

/**
 * One walk through the code, under some assumptions, to one place: what every kind of expression and statement is
 * followed with, and the way back from each of them to all others.
 */
export interface Run {
  readonly checker: ts.TypeChecker;
  readonly resolution: Resolution;
  readonly written: WrittenVariables;
  readonly assumptions: readonly Assumption[];
  readonly place: ts.Expression | undefined;
  /** Whether coming to the place counts: it doesn't while a constant is worked out. */
  seeksPlace: boolean;
  /** The functions being followed, and constants being worked out: none is entered from within itself. */
  readonly entered: ts.Node[];
  evaluate(expression: ts.Expression, state: State): readonly Outcome[];
  /** Of code that isn't followed as what it is: what happens inside it. */
  evaluateInside(node: ts.Node, state: State): readonly Outcome[];
  execute(statement: ts.Statement, state: State): Completion;
  executeAll(statements: readonly ts.Statement[], states: readonly State[]): Completion;
}
