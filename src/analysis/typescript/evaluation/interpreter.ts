import type ts from 'typescript';
import { maxEvaluationSteps } from '../../limits.js';
import { unwrap } from '../syntax/nodes.js';
import type { Assumption } from './assumption.js';
import { evaluateExpression, evaluateInside } from './expressions.js';
import { distinctOutcomes, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import { executeAll, executeStatement } from './statements.js';

/** Thrown by a run that takes too long. */
export class OutOfSteps extends Error {}

interface Interpreter {
  readonly run: Run;
  /** The outcomes at the program point, each time that control reached it. */
  readonly arrived: readonly Outcome[];
}

/**
 * Starts a run of the abstract interpreter. It follows values along every possible path: where a condition isn't
 * understood, it takes both branches. It executes nothing.
 * @throws OutOfSteps after a number of steps.
 */
export function createInterpreter(
  known: Pick<Run, 'checker' | 'resolution' | 'written'>,
  assumptions: readonly Assumption[],
  programPoint: ts.Expression | undefined,
): Interpreter {
  const arrived: Outcome[] = [];
  let steps = 0;
  const run: Run = {
    ...known,
    assumptions,
    programPoint,
    seeksPoint: programPoint !== undefined,
    entered: [],
    evaluate(wrapped, state) {
      countStep();
      const expression = unwrap(wrapped);
      const outcomes = distinctOutcomes(evaluateExpression(run, expression, state));
      if (expression === programPoint && run.seeksPoint) arrived.push(...outcomes);
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
    if (steps > maxEvaluationSteps) throw new OutOfSteps();
  }
}
