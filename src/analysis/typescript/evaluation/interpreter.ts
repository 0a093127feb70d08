import type ts from 'typescript';
import { unwrap } from '../syntax/nodes.js';
import type { Assumption } from './assumption.js';
import { evaluateExpression, evaluateInside } from './expressions.js';
import { distinctOutcomes, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import { executeAll, executeStatement } from './statements.js';

const mostSteps = 20_000;

/** A walk that takes too long is given up. */
export class OutOfSteps extends Error {}

interface Interpreter {
  readonly run: Run;
  /** What the place yielded whenever it was come to. */
  readonly arrived: readonly Outcome[];
}

/**
 * Begins a walk that follows values through code, every way that control may take: a condition that isn't understood is
 * taken both ways. It runs nothing.
 * @throws OutOfSteps while it is followed, after a number of steps.
 */
export function createInterpreter(
  known: Pick<Run, 'checker' | 'resolution' | 'written'>,
  assumptions: readonly Assumption[],
  place: ts.Expression | undefined,
): Interpreter {
  const arrived: Outcome[] = [];
  let steps = 0;
  const run: Run = {
    ...known,
    assumptions,
    place,
    seeksPlace: place !== undefined,
    entered: [],
    evaluate(wrapped, state) {
      countStep();
      const expression = unwrap(wrapped);
      const outcomes = distinctOutcomes(evaluateExpression(run, expression, state));
      if (expression === place && run.seeksPlace) arrived.push(...outcomes);
      return outcomes;
    },
    evaluateInside: (node, state) => evaluateInside(run, node, state),
    execute(statement, state) {
      countStep();
      return executeStatement(run, statement, state);
    },
    executeAll: (statements, states) => executeAll(run, statements, states),
  };
  return { run, arrived };

  function countStep(): void {
    steps += 1;
    if (steps > mostSteps) throw new OutOfSteps();
  }
}
