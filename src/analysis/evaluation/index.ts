import type ts from 'typescript';
import type { Program } from '../program.js';
import { createInterpreter } from './interpreter.js';
import type { Primitive } from './value.js';

/** What is known of a value: a primitive. */
export interface Known {
  readonly value: Primitive;
}

/** A supposition: every expression that `is` holds `value`. */
export interface Supposed {
  /** Asked of names and member accesses only. A name that is written to on the way holds what was written. */
  is(expression: ts.Expression): boolean;
  readonly value: Primitive;
  /** Whether what an expression yields has the value inside, as a close event has its code. */
  isIn?(expression: ts.Expression): boolean;
}

/** One way in which control gets to a place. */
export interface Arrival {
  /** What the expression there yields; absent when that isn't known. */
  readonly known?: Known;
  /** False when a condition that wasn't understood, and that depends on what is supposed, lies on the way. */
  readonly certain: boolean;
}

/** Follows a single value through the conditions and functions that people put around a close call. */
export interface Evaluation {
  /** What an expression yields by itself, whatever was done before it; undefined when that isn't known. */
  valueOf(expression: ts.Expression, ...supposed: readonly Supposed[]): Known | undefined;
  /**
   * The ways in which control gets to an expression from the start of a function, by default the innermost one around
   * it; none when it certainly can't get there: a check before it turns such a value away.
   */
  arrivals(
    place: ts.Expression,
    supposed: readonly Supposed[],
    within?: ts.SignatureDeclaration | ts.SourceFile,
  ): readonly Arrival[];
  /** Whether control can get to an expression from the start of a function; false only when it certainly can't. */
  reaches(place: ts.Expression, supposed: Supposed, within?: ts.SignatureDeclaration | ts.SourceFile): boolean;
}

/** Prepares the questions about one program. */
export function createEvaluation({ checker }: Pick<Program, 'checker'>): Evaluation {
  const { evaluate, arrive } = createInterpreter(checker);
  return {
    valueOf: (expression, ...supposed) => evaluate(expression, supposed),
    arrivals: arrive,
    reaches: (place, supposed, within) => arrive(place, [supposed], within).length > 0,
  };
}
