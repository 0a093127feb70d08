import ts from 'typescript';
import type { Program } from '../program.js';
import { scopeAround } from '../syntax/functions.js';
import { contains, unwrap } from '../syntax/nodes.js';
import type { Primitive } from '../syntax/operators.js';
import { type AbstractValue, isSame } from './abstractValue.js';
import type { Assumption } from './assumption.js';
import { createInterpreter, OutOfSteps } from './interpreter.js';
import type { Outcome } from './outcome.js';
import { start } from './state.js';
import { createWrittenVariables } from './writtenVariables.js';

/** What is known of a value: a primitive. */
export interface Known {
  readonly value: Primitive;
}

/** One way in which control gets to a place. */
export interface Arrival {
  /** What the expression there yields; absent when that isn't known. */
  readonly known?: Known;
  /** False when a condition that wasn't understood, and that depends on what is assumed, lies on the way. */
  readonly certain: boolean;
}

/** Follows a single value through the conditions and functions that people put around a close call. */
export interface Evaluation {
  /** What an expression yields by itself, whatever was done before it; undefined when that isn't known. */
  evaluate(expression: ts.Expression, ...assumptions: readonly Assumption[]): Known | undefined;
  /**
   * The ways in which control gets to an expression from the start of a function, by default the innermost one around
   * it; none when it certainly can't get there: a check before it turns such a value away.
   */
  arrivals(
    place: ts.Expression,
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

  function evaluate(expression: ts.Expression, ...assumptions: readonly Assumption[]): Known | undefined {
    const { run } = createInterpreter(known, assumptions, undefined);
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
    const place = unwrap(wrapped);
    const body = ts.isSourceFile(within) ? within : 'body' in within ? within.body : undefined;
    if (!body || !contains(body, place)) return perhaps;
    const { run, arrived } = createInterpreter(known, assumptions, place);
    const walked = unlessTooLong(() =>
      ts.isSourceFile(body) || ts.isBlock(body)
        ? run.executeAll(body.statements, [start])
        : run.evaluate(body as ts.Expression, start),
    );
    return walked ? arrivalsOf(arrived) : perhaps;
  }
}

/** What came of a walk; undefined when it had to be given up. */
function unlessTooLong<T>(walk: () => T): T | undefined {
  try {
    return walk();
  } catch (error) {
    if (error instanceof OutOfSteps) return undefined;
    throw error;
  }
}

/** Each way once. */
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

function knownOf(value: AbstractValue): Known | undefined {
  return value.is === 'primitive' ? { value: value.value } : undefined;
}
