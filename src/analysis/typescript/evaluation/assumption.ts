import type ts from 'typescript';
import type { Primitive } from '../syntax/operators.js';

/** The assumption that every expression for which `is` is true has `value`. */
export interface Assumption {
  /** Called for names and member accesses only. A name that is assigned on the path has the assigned value. */
  is(expression: ts.Expression): boolean;
  readonly value: Primitive;
  /** Whether the value of an expression contains the assumed one, as a close event contains its code. */
  isIn?(expression: ts.Expression): boolean;
}
