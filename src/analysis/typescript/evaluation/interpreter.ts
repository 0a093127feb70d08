import type ts from 'typescript';
import { maxEvaluationSteps } from '../../limits.js';
import { contains, unwrap } from '../syntax/nodes.js';
import type { Assumption } from './assumption.js';
import type { StatementCompletion } from './completion.js';
import { evaluateExpression, evaluateInside } from './expressions.js';
import { distinctOutcomes, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import type { State } from './state.js';
import { executeAll, executeStatement } from './statements.js';

/** Thrown by a run that takes too long. */
export class OutOfSteps extends Error {}

/**
 * A run of the abstract interpreter. It follows values along every possible path: where a condition isn't understood, it
 * takes both branches. It executes nothing. Each method throws OutOfSteps after a number of steps.
 *
 * A class, because there are thousands of runs for a document: making each an object with functions of its own is slow.
 */
export class Interpreter implements Run {
  readonly checker: Run['checker'];
  readonly resolution: Run['resolution'];
  readonly written: Run['written'];
  readonly assumptions: readonly Assumption[];
  readonly programPoint: ts.Expression | undefined;
  /** The outcomes at the program point, each time that control reached it. */
  readonly arrived: Outcome[] = [];
  readonly entered: ts.Node[] = [];
  seeksPoint: boolean;
  private readonly isReachedOnce: boolean;
  private steps = 0;

  /** `isReachedOnce`: no statement after the one with the program point leads to it again. */
  constructor(
    { checker, resolution, written }: Pick<Run, 'checker' | 'resolution' | 'written'>,
    assumptions: readonly Assumption[],
    programPoint?: ts.Expression,
    isReachedOnce = false,
  ) {
    this.checker = checker;
    this.resolution = resolution;
    this.written = written;
    this.assumptions = assumptions;
    this.programPoint = programPoint;
    this.seeksPoint = programPoint !== undefined;
    this.isReachedOnce = isReachedOnce;
  }

  evaluate(wrapped: ts.Expression, state: State): readonly Outcome[] {
    this.countStep();
    const expression = unwrap(wrapped);
    const outcomes = distinctOutcomes(evaluateExpression(this, expression, state));
    if (expression === this.programPoint && this.seeksPoint) this.arrived.push(...outcomes);
    return outcomes;
  }

  evaluateInside(node: ts.Node, state: State): readonly Outcome[] {
    return evaluateInside(this, node, state);
  }

  execute(statement: ts.Statement, state: State): StatementCompletion {
    this.countStep();
    return executeStatement(this, statement, state);
  }

  executeAll(statements: readonly ts.Statement[], states: readonly State[]): StatementCompletion {
    return executeAll(this, this.upToPoint(statements), states);
  }

  /** The statements up to the one with the program point. All of them where it has none, or may be reached again. */
  private upToPoint(statements: readonly ts.Statement[]): readonly ts.Statement[] {
    const { programPoint } = this;
    if (!programPoint || !this.isReachedOnce) return statements;
    const last = statements.findIndex((statement) => contains(statement, programPoint));
    return last < 0 ? statements : statements.slice(0, last + 1);
  }

  private countStep(): void {
    this.steps += 1;
    if (this.steps > maxEvaluationSteps) throw new OutOfSteps();
  }
}
