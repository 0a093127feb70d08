import ts from 'typescript';
import { maxListItems } from '../../limits.js';
import { isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';
import { type AbstractValue, absent, dependent, depends, madeOf, primitive, truthOf } from './abstractValue.js';
import { callBuiltin, callMethod, isOfLanguage, matches } from './builtins.js';
import { behind, decide } from './decide.js';
import { evaluateEach } from './evaluateEach.js';
import { callFunction } from './functions.js';
import { changed, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import { distinct, doubt, type State } from './state.js';

const endsProcess = /^(process\.(exit|abort)|Deno\.exit)$/;
const asserts = /^(console\.)?assert(\.ok|\.equal|\.strictEqual)?$|^invariant$/;
/** Functions that may throw for some arguments. */
const mayRefuse = /assert|check|ensure|guard|invariant|must|require|valid|verify/i;

export function evaluateCall(run: Run, call: ts.CallExpression, state: State): readonly Outcome[] {
  const { expression: callee, arguments: given } = call;
  const written = callee.getText().replace('?.', '.');
  const isBuiltin = isOfLanguage(callee, run.checker);
  if (endsProcess.test(written)) {
    evaluateEach(run, given, state);
    return [];
  }
  const [first] = given;
  if (asserts.test(written) && given.length === 1 && first && !written.startsWith('console')) {
    return decide(run, first, state).yes.map((after) => ({ state: after, value: absent }));
  }
  const receivers = isBuiltin ? [undefined] : receiversOf(run, callee, state);
  return receivers.flatMap((receiver) => {
    const before = receiver?.state ?? state;
    const method = memberName(callee);
    if (receiver && method !== undefined && (method === 'some' || method === 'every')) {
      const walked = walkList(run, receiver.value, method, given, before);
      if (walked) return walked;
    }
    return evaluateEach(run, given, before).flatMap(({ state: after, values }) => {
      const pattern = isMemberAccess(callee) && unwrap(callee.expression);
      const known =
        isBuiltin && values
          ? callBuiltin(written, values)
          : pattern && ts.isRegularExpressionLiteral(pattern) && method === 'test'
            ? matches(pattern.text, values?.[0])
            : receiver && method !== undefined && values
              ? callMethod(receiver.value, method, values)
              : undefined;
      if (known) return [{ state: after, value: known }];
      const target = isBuiltin ? undefined : run.resolution.functionOf(callee);
      const followed = target && values && follow(run, target, call, values, after);
      if (followed) return followed;
      const value = madeOf([...(receiver ? [receiver.value] : []), ...(values ?? [dependent])]);
      // A check that can't be followed may throw for some values.
      return [{ state: depends(value) && mayRefuse.test(written) ? doubt(after) : after, value }];
    });
  });
}

/** The receiver of a method call. For other calls, the callee is only evaluated. */
function receiversOf(run: Run, callee: ts.Expression, state: State): readonly (Outcome | undefined)[] {
  if (ts.isIdentifier(callee)) return [undefined];
  if (!isMemberAccess(callee)) {
    const isFollowed = run.resolution.functionOf(callee) !== undefined;
    return isFollowed ? [undefined] : changed(run.evaluate(callee, state), (value) => madeOf([value]));
  }
  const receivers = run.evaluate(callee.expression, state);
  if (ts.isPropertyAccessExpression(callee)) return receivers;
  return receivers.flatMap(({ state: after, value }) =>
    changed(run.evaluate(callee.argumentExpression, after), () => value),
  );
}

/** `[…].some((code) => …)` on a known list. */
function walkList(
  run: Run,
  list: AbstractValue,
  method: 'some' | 'every',
  [callback]: readonly ts.Expression[],
  state: State,
): readonly Outcome[] | undefined {
  const test = callback && unwrap(callback);
  if (list.is !== 'list' || list.items.length > maxListItems || !test) return undefined;
  if (!ts.isArrowFunction(test) && !ts.isFunctionExpression(test)) return undefined;
  const stopsAt = method === 'some';
  const outcomes: Outcome[] = [];
  let going: readonly State[] = [state];
  for (const item of list.items) {
    const results = going.flatMap(
      (before) => callFunction(run, test, [item], before) ?? [{ state: before, value: dependent }],
    );
    going = distinct(
      results.flatMap(({ state: after, value }) => {
        const truth = truthOf(value);
        const next = behind(value, after);
        if (truth !== !stopsAt) outcomes.push({ state: next, value: primitive(stopsAt, [value]) });
        return truth === stopsAt ? [] : [next];
      }),
    );
  }
  outcomes.push(...going.map((after) => ({ state: after, value: primitive(!stopsAt, list.items) })));
  return outcomes;
}

function follow(
  run: Run,
  target: ts.FunctionLikeDeclaration,
  call: ts.CallExpression,
  given: readonly AbstractValue[],
  state: State,
): readonly Outcome[] | undefined {
  const isAsync = target.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  if (isAsync && !ts.isAwaitExpression(call.parent)) return undefined;
  return callFunction(run, target, given, state);
}
