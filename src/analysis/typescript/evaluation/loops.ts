import ts from 'typescript';
import { maxListItems } from '../../limits.js';
import type { AbstractValue } from './abstractValue.js';
import { bind, declare, forgetNames } from './bindings.js';
import { both, type StatementCompletion } from './completion.js';
import { decide } from './decide.js';
import type { Run } from './run.js';
import { distinct, forget, type State } from './state.js';

/** How control leaves a loop. A known list is followed item by item. Other loops may run any number of times. */
export function executeLoop(
  run: Run,
  loop: ts.IterationStatement,
  state: State,
  label: string | undefined,
): StatementCompletion {
  if (!ts.isForOfStatement(loop) && !ts.isForInStatement(loop)) {
    return both(begin(run, loop, state).map((first) => repeat(run, loop, label, first)));
  }
  const walked = run.evaluate(loop.expression, state);
  const [name] = namesOf(loop);
  if (name && ts.isForOfStatement(loop) && walked.every(({ value }) => itemsOf(value))) {
    return both(walked.map((list) => walk(run, loop, label, name, itemsOf(list.value) ?? [], list.state)));
  }
  return both(walked.map((list) => repeat(run, loop, label, list.state)));
}

function itemsOf(list: AbstractValue): readonly AbstractValue[] | undefined {
  return list.is === 'list' && list.items.length <= maxListItems ? list.items : undefined;
}

function walk(
  run: Run,
  loop: ts.ForOfStatement,
  label: string | undefined,
  name: ts.BindingName,
  items: readonly AbstractValue[],
  state: State,
): StatementCompletion {
  let going: readonly State[] = [state];
  const done: StatementCompletion[] = [];
  for (const item of items) {
    const bound = going.flatMap((each) => bind(run, name, undefined, item, each));
    const turn = turnOf(both(bound.map((each) => run.execute(loop.statement, each))), label);
    done.push({ next: turn.left, jumps: turn.jumps });
    going = distinct([...turn.next, ...turn.continued]);
  }
  return both(done, [{ next: going, jumps: [] }]);
}

function repeat(run: Run, loop: ts.IterationStatement, label: string | undefined, first: State): StatementCompletion {
  const written = run.written.inside(loop);
  const around = forget(first, written);
  const { yes, no } = anotherTurn(run, loop, around);
  const isEnteredAnyway = ts.isDoStatement(loop);
  const entering = (isEnteredAnyway ? [around] : yes).map((once) =>
    namesOf(loop).reduce((each, name) => forgetNames(run, name, each), once),
  );
  const { next, continued, left, jumps } = turnOf(
    both(entering.map((once) => run.execute(loop.statement, once))),
    label,
  );
  if (ts.isForStatement(loop) && loop.incrementor) for (const after of next) run.evaluate(loop.incrementor, after);
  const ended = isEnteredAnyway || no.length > 0 ? [...next, ...continued] : [];
  const behind = [...(isEnteredAnyway ? [] : no), ...ended, ...left];
  return { next: behind.map((after) => forget(after, written)), jumps };
}

/** The states before the first iteration. */
function begin(run: Run, loop: ts.IterationStatement, state: State): readonly State[] {
  if (!ts.isForStatement(loop) || !loop.initializer) return [state];
  return ts.isVariableDeclarationList(loop.initializer)
    ? declare(run, loop.initializer, state)
    : run.evaluate(loop.initializer, state).map((outcome) => outcome.state);
}

/** The states in which the loop goes on, and those in which it ends. */
function anotherTurn(run: Run, loop: ts.IterationStatement, state: State): ReturnType<typeof decide> {
  if (ts.isWhileStatement(loop) || ts.isDoStatement(loop)) return decide(run, loop.expression, state);
  if (!ts.isForStatement(loop)) return { yes: [state], no: [state] };
  return loop.condition ? decide(run, loop.condition, state) : { yes: [state], no: [] };
}

/** The names that get another value in each iteration: `code` of `for (const code of codes)`. */
function namesOf(loop: ts.IterationStatement): readonly ts.BindingName[] {
  return (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) && ts.isVariableDeclarationList(loop.initializer)
    ? loop.initializer.declarations.map(({ name }) => name)
    : [];
}

interface Turn {
  readonly next: readonly State[];
  readonly continued: readonly State[];
  /** The states after a `break`. */
  readonly left: readonly State[];
  /** Jumps out of the loop. */
  readonly jumps: StatementCompletion['jumps'];
}

/** How control leaves one iteration of a loop with this label. */
function turnOf({ next, jumps }: StatementCompletion, label: string | undefined): Turn {
  const ours = jumps.filter((jump) => jump.to !== 'return' && (jump.label === undefined || jump.label === label));
  const after = (to: 'break' | 'continue') => ours.filter((jump) => jump.to === to).map(({ state }) => state);
  return {
    next,
    continued: after('continue'),
    left: after('break'),
    jumps: jumps.filter((jump) => !ours.includes(jump)),
  };
}
