import ts from 'typescript';
import type { Program } from '../program.js';
import { scopeAround } from '../syntax/functions.js';
import { contains, unwrap } from '../syntax/nodes.js';
import type { Primitive } from '../syntax/operators.js';
import { type AbstractValue, isSame } from './abstractValue.js';
import type { Assumption } from './assumption.js';
import { Interpreter, OutOfSteps } from './interpreter.js';
import type { Outcome } from './outcome.js';
import { start } from './state.js';
import { createWrittenVariables } from './writtenVariables.js';

/** A known value: a primitive. */
export interface KnownValue {
  readonly value: Primitive;
}

/** One path on which control reaches a program point. */
export interface Arrival {
  /** The value of the expression there. Absent when it isn't known. */
  readonly known?: KnownValue;
  /** False when the path contains a condition that depends on the assumptions and isn't understood. */
  readonly certain: boolean;
}

/** Follows a single value through the conditions and functions around a close call. */
export interface Evaluation {
  /** The value of an expression in any state. Undefined when it isn't known. */
  evaluate(expression: ts.Expression, ...assumptions: readonly Assumption[]): KnownValue | undefined;
  /**
   * The paths on which control reaches an expression from the start of a function, by default the innermost one around
   * it. Empty when control certainly can't reach it, because a condition rejects the value.
   */
  arrivals(
    programPoint: ts.Expression,
    assumptions: readonly Assumption[],
    within?: ts.SignatureDeclaration | ts.SourceFile,
  ): readonly Arrival[];
}

const perhaps: readonly Arrival[] = [{ certain: false }];

/** Prepares the questions about one program. */
export function createEvaluation(program: Pick<Program, 'checker' | 'resolution' | 'memos'>): Evaluation {
  const { checker, resolution } = program;
  const known = { checker, resolution, written: createWrittenVariables(program) };
  return { evaluate, arrivals };

  function evaluate(expression: ts.Expression, ...assumptions: readonly Assumption[]): KnownValue | undefined {
    const run = new Interpreter(known, assumptions);
    const outcomes = unlessTooLong(() => run.evaluate(expression, start)) ?? [];
    const [first] = outcomes;
    const isOne = first && outcomes.every(({ state, value }) => !state.doubtful && isSame(value, first.value));
    return isOne ? knownOf(first.value) : undefined;
  }

  function arrivals(
    wrapped: ts.Expression,
    assumptions: readonly Assumption[],
    within: ts.SignatureDeclaration | ts.SourceFile = scopeAround(wrapped.parent),
  ): readonly Arrival[] {
    const programPoint = unwrap(wrapped);
    const body = ts.isSourceFile(within) ? within : 'body' in within ? within.body : undefined;
    if (!body || !contains(body, programPoint)) return perhaps;
    const run = new Interpreter(known, assumptions, programPoint, isReachedOnce(programPoint, within));
    const walked = unlessTooLong(() =>
      ts.isSourceFile(body) || ts.isBlock(body)
        ? run.executeAll(body.statements, [start])
        : run.evaluate(body as ts.Expression, start),
    );
    return walked ? arrivalsOf(run.arrived) : perhaps;
  }
}

/** Whether a run through a function reaches a point once at most: it is neither in a loop nor in an inner function. */
function isReachedOnce(point: ts.Node, within: ts.Node): boolean {
  for (let node = point.parent; node !== within; node = node.parent) {
    if (ts.isIterationStatement(node, false) || ts.isFunctionLike(node)) return false;
  }
  return true;
}

/** The result of a run. Undefined when it took too long. */
function unlessTooLong<T>(walk: () => T): T | undefined {
  try {
    return walk();
  } catch (error) {
    if (error instanceof OutOfSteps) return undefined;
    throw error;
  }
}

/** Each arrival once. */
function arrivalsOf(outcomes: readonly Outcome[]): readonly Arrival[] {
  const arrivals: Arrival[] = [];
  for (const { state, value } of outcomes) {
    const known = knownOf(value);
    const certain = !state.doubtful && !(value.is === 'unknown' && value.depends);
    const isNew = !arrivals.some(
      (other) =>
        other.certain === certain &&
        (other.known === undefined) === (known === undefined) &&
        Object.is(other.known?.value, known?.value),
    );
    if (isNew) arrivals.push({ ...(known && { known }), certain });
  }
  return arrivals;
}

function knownOf(value: AbstractValue): KnownValue | undefined {
  return value.is === 'primitive' ? { value: value.value } : undefined;
}
