import type ts from 'typescript';
import type { Primitive } from '../syntax/operators.js';

/** That every expression that `is` holds `value`. */
export interface Assumption {
  /** Asked of names and member accesses only. A name that is written to on the way holds what was written. */
  is(expression: ts.Expression): boolean;
  readonly value: Primitive;
  /** Whether what an expression yields has the value inside, as a close event has its code. */
  isIn?(expression: ts.Expression): boolean;
}
