import ts from 'typescript';
import { contains } from '../syntax/nodes.js';
import { absent, areEqual, depends, madeOf } from './abstractValue.js';
import { declare } from './bindings.js';
import { both, goesOn, inSequence, type Jump, type StatementCompletion } from './completion.js';
import { decide } from './decide.js';
import { enter } from './functions.js';
import { executeLoop } from './loops.js';
import type { Run } from './run.js';
import { distinct, doubt, forget, type State } from './state.js';

/** How control leaves the statements of a block. */
export function executeAll(
  run: Run,
  statements: readonly ts.Statement[],
  states: readonly State[],
): StatementCompletion {
  // Function declarations are hoisted.
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement)) for (const state of states) enter(run, statement, state);
  }
  return inSequence(statements, states, (statement, state) =>
    ts.isFunctionDeclaration(statement) ? { next: [state], jumps: [] } : run.execute(statement, state),
  );
}

/** How control leaves a statement. */
export function executeStatement(run: Run, statement: ts.Statement, state: State): StatementCompletion {
  if (ts.isBlock(statement)) return run.executeAll(statement.statements, [state]);
  if (ts.isExpressionStatement(statement)) return goesOn(run.evaluate(statement.expression, state));
  if (ts.isVariableStatement(statement)) return { next: declare(run, statement.declarationList, state), jumps: [] };
  if (ts.isIfStatement(statement)) {
    const { yes, no } = decide(run, statement.expression, state);
    const { elseStatement } = statement;
    return both(
      yes.map((after) => run.execute(statement.thenStatement, after)),
      no.map((after) => (elseStatement ? run.execute(elseStatement, after) : { next: [after], jumps: [] })),
    );
  }
  if (ts.isReturnStatement(statement)) {
    const outcomes = statement.expression ? run.evaluate(statement.expression, state) : [{ state, value: absent }];
    return { next: [], jumps: outcomes.map((outcome) => ({ to: 'return', ...outcome })) };
  }
  if (ts.isThrowStatement(statement)) {
    run.evaluate(statement.expression, state);
    return { next: [], jumps: [] };
  }
  if (ts.isBreakStatement(statement) || ts.isContinueStatement(statement)) {
    const to = ts.isBreakStatement(statement) ? 'break' : 'continue';
    const { label } = statement;
    return { next: [], jumps: [{ to, ...(label && { label: label.text }), state, value: absent }] };
  }
  if (ts.isSwitchStatement(statement)) return executeSwitch(run, statement, state);
  if (ts.isTryStatement(statement)) return executeTry(run, statement, state);
  if (ts.isIterationStatement(statement, false)) return executeLoop(run, statement, state, undefined);
  if (ts.isLabeledStatement(statement)) {
    const { statement: inner, label } = statement;
    const completion = ts.isIterationStatement(inner, false)
      ? executeLoop(run, inner, state, label.text)
      : run.execute(inner, state);
    const isOurs = (jump: Jump) => jump.to === 'break' && jump.label === label.text;
    return {
      next: distinct([...completion.next, ...completion.jumps.filter(isOurs).map((jump) => jump.state)]),
      jumps: completion.jumps.filter((jump) => !isOurs(jump)),
    };
  }
  return goesOn(run.evaluateInside(statement, state));
}

function executeSwitch(
  run: Run,
  { expression, caseBlock: { clauses } }: ts.SwitchStatement,
  state: State,
): StatementCompletion {
  const completions: StatementCompletion[] = [];
  const from = (index: number, before: State) => {
    const { next, jumps } = inSequence(clauses.slice(index), [before], (clause, each) =>
      run.executeAll(clause.statements, [each]),
    );
    const isOurs = (jump: Jump) => jump.to === 'break' && jump.label === undefined;
    completions.push({
      next: [...next, ...jumps.filter(isOurs).map((jump) => jump.state)],
      jumps: jumps.filter((jump) => !isOurs(jump)),
    });
  };
  for (const subject of run.evaluate(expression, state)) {
    let going: readonly State[] = [subject.state];
    clauses.forEach((clause, index) => {
      if (ts.isDefaultClause(clause)) return;
      going = distinct(
        going.flatMap((before) =>
          run.evaluate(clause.expression, before).flatMap(({ state: after, value }) => {
            const equal = areEqual(subject.value, value, false);
            if (equal === false) return [after];
            const isDoubtful = equal === undefined && depends(madeOf([subject.value, value]));
            const next = isDoubtful ? doubt(after) : after;
            from(index, next);
            return equal === true ? [] : [next];
          }),
        ),
      );
    });
    const otherwise = clauses.findIndex(ts.isDefaultClause);
    for (const before of going) {
      if (otherwise >= 0) from(otherwise, before);
      else completions.push({ next: [before], jumps: [] });
    }
  }
  return both(completions);
}

function executeTry(
  run: Run,
  { tryBlock, catchClause, finallyBlock }: ts.TryStatement,
  state: State,
): StatementCompletion {
  const tried = run.execute(tryBlock, state);
  const caught = catchClause
    ? run.execute(catchClause.block, forget(state, run.written.inside(tryBlock)))
    : { next: [], jumps: [] };
  const { next, jumps } = both([tried], [caught]);
  if (!finallyBlock) return { next, jumps };
  if (run.programPoint && contains(finallyBlock, run.programPoint) && next.length === 0 && jumps.length === 0) {
    run.execute(finallyBlock, forget(state, run.written.inside(tryBlock)));
  }
  const after = inSequence([finallyBlock], next, (statement, state) => run.execute(statement, state));
  const jumping = jumps.map((jump) => {
    const completion = run.execute(finallyBlock, jump.state);
    return { next: [], jumps: [...completion.jumps, ...completion.next.map((left) => ({ ...jump, state: left }))] };
  });
  return both([after], jumping);
}
