import type ts from 'typescript';
import type { Program } from './program.js';

/** What is known of a value: a primitive. */
export interface Known {
  readonly value: number | string | boolean | bigint | null | undefined;
}

/** A supposition: every expression that `is` holds `value`. */
export interface Supposed {
  is(expression: ts.Expression): boolean;
  readonly value: Known['value'];
}

/** Follows a single value through the conditions and functions that people put around a close call. */
export interface Evaluation {
  /** What an expression yields then; undefined when that isn't known. */
  valueOf(expression: ts.Expression, supposed: Supposed): Known | undefined;
  /**
   * Whether control can get to a place from the start of the function that `supposed` holds in; false only when it
   * certainly can't: a check before it turns such a value away.
   */
  reaches(place: ts.Node, supposed: Supposed): boolean;
}

/** Prepares the questions about one program. */
export function createEvaluation(_program: Program): Evaluation {
  return { valueOf: () => undefined, reaches: () => true };
}
