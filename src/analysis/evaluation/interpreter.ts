import ts from 'typescript';
import { isMemberAccess, type MemberAccess, memberName, unwrap } from '../syntax/nodes.js';
import { callBuiltin, callMethod, matches } from './builtins.js';
import { createConstants } from './constants.js';
import type { Arrival, Known, Supposed } from './index.js';
import { binary, typeOf, unary, withoutAssignment } from './operators.js';
import { assign, distinct, doubt, forget, keepOnly, type State, start } from './state.js';
import {
  absent,
  areEqual,
  dependent,
  depends,
  heldUnder,
  isSame,
  madeOf,
  primitive,
  someObject,
  truthOf,
  unknown,
  type Value,
} from './value.js';

/** One way in which an expression may be evaluated. There is none where it always throws. */
interface Outcome {
  readonly state: State;
  readonly value: Value;
}

/** How control leaves a statement. A throw leads nowhere: what catches it is reckoned with from the start of a `try`. */
interface Completion {
  readonly next: readonly State[];
  readonly jumps: readonly Jump[];
}

interface Jump {
  readonly to: 'return' | 'break' | 'continue';
  readonly label?: string;
  readonly state: State;
  readonly value: Value;
}

interface Interpreter {
  evaluate(expression: ts.Expression, supposed: readonly Supposed[]): Known | undefined;
  arrive(
    place: ts.Expression,
    supposed: readonly Supposed[],
    within?: ts.SignatureDeclaration | ts.SourceFile,
  ): readonly Arrival[];
}

const mostSteps = 20_000;
const mostCalls = 8;
const mostItems = 64;

class OutOfSteps extends Error {}

const endsProcess = /^(process\.(exit|abort)|Deno\.exit)$/;
const asserts = /^(console\.)?assert(\.ok|\.equal|\.strictEqual)?$|^invariant$/;
/** What may throw or not by the value it is given. */
const mayRefuse = /assert|check|ensure|guard|invariant|must|require|valid|verify/i;

/**
 * Follows values through code, every way that control may take: a condition that isn't understood is taken both ways.
 * It runs nothing, and gives up after a number of steps.
 */
export function createInterpreter(checker: ts.TypeChecker): Interpreter {
  const constants = createConstants(checker);
  return { evaluate: evaluateAlone, arrive };

  function evaluateAlone(expression: ts.Expression, supposed: readonly Supposed[]): Known | undefined {
    try {
      const outcomes = createRun(supposed, undefined).evaluate(expression, start);
      const [first] = outcomes;
      const isOne = first && outcomes.every(({ state, value }) => !state.doubtful && isSame(value, first.value));
      return isOne ? knownOf(first.value) : undefined;
    } catch (error) {
      if (error instanceof OutOfSteps) return undefined;
      throw error;
    }
  }

  function arrive(
    wrapped: ts.Expression,
    supposed: readonly Supposed[],
    within: ts.SignatureDeclaration | ts.SourceFile = ts.findAncestor(wrapped.parent, ts.isFunctionLike) ??
      wrapped.getSourceFile(),
  ): readonly Arrival[] {
    const place = unwrap(wrapped);
    const body = ts.isSourceFile(within) ? within : 'body' in within ? within.body : undefined;
    if (!body || !contains(body, place)) return [{ certain: false }];
    const run = createRun(supposed, place);
    try {
      if (ts.isSourceFile(body)) run.executeAll(body.statements, [start]);
      else if (ts.isBlock(body)) run.executeAll(body.statements, [start]);
      else run.evaluate(body as ts.Expression, start);
    } catch (error) {
      if (error instanceof OutOfSteps) return [{ certain: false }];
      throw error;
    }
    const arrivals: Arrival[] = [];
    for (const { state, value } of run.arrived) {
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

  /** One walk through the code, under one supposition, to one place. */
  function createRun(supposed: readonly Supposed[], place: ts.Expression | undefined) {
    const arrived: Outcome[] = [];
    /** The functions being followed, and constants being worked out: none is entered from within itself. */
    const entered: ts.Node[] = [];
    let seeksPlace = place !== undefined;
    let steps = 0;
    return { evaluate, executeAll, arrived };

    function evaluate(wrapped: ts.Expression, state: State): readonly Outcome[] {
      steps += 1;
      if (steps > mostSteps) throw new OutOfSteps();
      const expression = unwrap(wrapped);
      const outcomes = distinctOutcomes(evaluateUnwrapped(expression, state));
      if (expression === place && seeksPlace) arrived.push(...outcomes);
      return outcomes;
    }

    function evaluateUnwrapped(expression: ts.Expression, state: State): readonly Outcome[] {
      const yields = (value: Value): readonly Outcome[] => [{ state, value }];
      if (ts.isIdentifier(expression)) return yields(valueOfName(expression, state));
      if (ts.isNumericLiteral(expression)) return yields(primitive(Number(expression.text)));
      if (ts.isStringLiteralLike(expression)) return yields(primitive(expression.text));
      if (isMemberAccess(expression)) return evaluateMember(expression, state);
      if (ts.isCallExpression(expression)) return evaluateCall(expression, state);
      if (ts.isBinaryExpression(expression)) return evaluateBinary(expression, state);
      if (ts.isConditionalExpression(expression)) {
        const { yes, no } = decide(expression.condition, state);
        return [
          ...yes.flatMap((chosen) => evaluate(expression.whenTrue, chosen)),
          ...no.flatMap((chosen) => evaluate(expression.whenFalse, chosen)),
        ];
      }
      if (ts.isPrefixUnaryExpression(expression)) return evaluatePrefix(expression, state);
      if (ts.isPostfixUnaryExpression(expression)) return count(expression, state);
      if (ts.isTypeOfExpression(expression)) return changed(evaluate(expression.expression, state), typeOf);
      if (ts.isVoidExpression(expression)) return changed(evaluate(expression.expression, state), () => absent);
      if (ts.isAwaitExpression(expression)) return evaluate(expression.expression, state);
      if (ts.isTemplateExpression(expression)) return evaluateTemplate(expression, state);
      if (ts.isArrayLiteralExpression(expression)) return evaluateArray(expression, state);
      if (ts.isObjectLiteralExpression(expression)) return evaluateObject(expression, state);
      if (ts.isNewExpression(expression)) return evaluateNew(expression, state);
      if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) {
        enter(expression, state);
        return yields(someObject);
      }
      switch (expression.kind) {
        case ts.SyntaxKind.TrueKeyword:
          return yields(primitive(true));
        case ts.SyntaxKind.FalseKeyword:
          return yields(primitive(false));
        case ts.SyntaxKind.NullKeyword:
          return yields(primitive(null));
        case ts.SyntaxKind.BigIntLiteral:
          return yields(unknown);
        default:
          return evaluateChildren(expression, state);
      }
    }

    /** Of code that isn't understood: what happens inside, and that its value depends on what is used there. */
    function evaluateChildren(node: ts.Node, state: State): readonly Outcome[] {
      let outcomes: readonly Outcome[] = [{ state, value: unknown }];
      ts.forEachChild(node, (child) => {
        outcomes = distinctOutcomes(
          outcomes.flatMap((before) => {
            const inside = isExpression(child) ? evaluate(child, before.state) : evaluateInside(child, before.state);
            return changed(inside, (value) => madeOf([before.value, value]));
          }),
        );
      });
      return outcomes;
    }

    function evaluateInside(node: ts.Node, state: State): readonly Outcome[] {
      if (ts.isTypeNode(node) || node.kind < ts.SyntaxKind.FirstNode) return [{ state, value: unknown }];
      if (!ts.isFunctionLike(node)) return evaluateChildren(node, state);
      enter(node, state);
      return [{ state, value: unknown }];
    }

    function evaluateEach(
      expressions: readonly ts.Expression[],
      state: State,
    ): readonly { readonly state: State; readonly values: readonly Value[] | undefined }[] {
      let ways: readonly { state: State; values: readonly Value[] | undefined }[] = [{ state, values: [] }];
      for (const expression of expressions) {
        const isSpread = ts.isSpreadElement(expression);
        ways = ways.flatMap((way) =>
          evaluate(isSpread ? expression.expression : expression, way.state).map(({ state: after, value }) => {
            const more = isSpread ? (value.is === 'list' ? value.items : undefined) : [value];
            return { state: after, values: way.values && more && [...way.values, ...more] };
          }),
        );
      }
      return ways;
    }

    /** The states in which a condition holds, and those in which it doesn't. */
    function decide(
      condition: ts.Expression,
      state: State,
    ): { readonly yes: readonly State[]; readonly no: readonly State[] } {
      const yes: State[] = [];
      const no: State[] = [];
      for (const { state: after, value } of evaluate(condition, state)) {
        const truth = truthOf(value);
        const next = truth === undefined && depends(value) ? doubt(after) : after;
        if (truth !== false) yes.push(next);
        if (truth !== true) no.push(next);
      }
      return { yes: distinct(yes), no: distinct(no) };
    }

    // ---- names and members

    function valueOfName(name: ts.Identifier, state: State): Value {
      const symbol = constants.symbolOf(name);
      const held = symbol && state.variables.get(symbol);
      if (held) return held;
      if (name.text === 'undefined') return absent;
      if (name.text === 'NaN') return primitive(Number.NaN);
      if (name.text === 'Infinity') return primitive(Number.POSITIVE_INFINITY);
      return suppositionOf(name) ?? (symbol && constantOf(symbol, state)) ?? ofType(name);
    }

    function suppositionOf(expression: ts.Expression): Value | undefined {
      for (const supposition of supposed) {
        if (supposition.is(expression)) return { is: 'primitive', value: supposition.value, depends: true };
        if (supposition.isIn?.(expression)) return dependent;
      }
      return undefined;
    }

    function ofType(expression: ts.Expression): Value {
      const type = checker.getTypeAtLocation(expression);
      return type.isNumberLiteral() || type.isStringLiteral() ? primitive(type.value) : unknown;
    }

    /** What a name holds for good: it is worked out when it is asked for. */
    function constantOf(symbol: ts.Symbol, state: State): Value | undefined {
      const constant = constants.of(symbol);
      if (!constant) return undefined;
      if ('members' in constant) return tableOfEnum(constant.members);
      const { initializer, path } = constant;
      if (entered.includes(initializer)) return unknown;
      const seeking = seeksPlace;
      seeksPlace = false;
      entered.push(initializer);
      const outcomes = evaluate(initializer, state);
      entered.pop();
      seeksPlace = seeking;
      const [first] = outcomes;
      if (!first) return unknown;
      if (!outcomes.every(({ value }) => isSame(value, first.value))) {
        return outcomes.some(({ state: after, value }) => after.doubtful || depends(value)) ? dependent : unknown;
      }
      if (first.state.doubtful && !state.doubtful) return dependent;
      // What is empty is there to be filled, perhaps by a function that it is handed to.
      if (sizeOf(first.value) === 0) return someObject;
      return path.reduce<Value>((holder, key) => heldUnder(holder, primitive(key)) ?? madeOf([holder]), first.value);
    }

    function tableOfEnum(members: readonly ts.EnumMember[]): Value {
      const entries = new Map<string, Value>();
      for (const member of members) {
        const value = checker.getConstantValue(member);
        if (value === undefined) return unknown;
        entries.set(member.name.getText(member.getSourceFile()), primitive(value));
        if (typeof value === 'number')
          entries.set(String(value), primitive(member.name.getText(member.getSourceFile())));
      }
      return { is: 'table', entries, isMap: false };
    }

    function evaluateMember(access: MemberAccess, state: State): readonly Outcome[] {
      const supposition = suppositionOf(access);
      if (supposition) return [{ state, value: supposition }];
      const constant = isEnumOrLiteral(access);
      if (constant) return [{ state, value: constant }];
      // Of what the value lies in, another property is another value.
      const isOther =
        memberName(access) !== undefined && supposed.some(({ isIn }) => isIn?.(unwrap(access.expression)));
      if (isOther) return [{ state, value: unknown }];
      return evaluate(access.expression, state).flatMap((holder) => {
        const keys: readonly Outcome[] = ts.isPropertyAccessExpression(access)
          ? [{ state: holder.state, value: primitive(access.name.text) }]
          : evaluate(access.argumentExpression, holder.state);
        return changed(keys, (key) => memberOf(holder.value, key, access, state));
      });
    }

    function memberOf(holder: Value, key: Value, access: ts.Expression, state: State): Value {
      const held = heldUnder(holder, key);
      if (held) return held;
      if (ts.isOptionalChain(access) && holder.is === 'primitive' && holder.value == null) return absent;
      const symbol = holder.is === 'unknown' || holder.is === 'object' ? constants.symbolOf(access) : undefined;
      const constant = symbol && constantOf(symbol, state);
      if (constant) return constant;
      return madeOf([holder, key]);
    }

    function isEnumOrLiteral(access: MemberAccess): Value | undefined {
      const value = checker.getConstantValue(access);
      if (value !== undefined) return primitive(value);
      const type = checker.getTypeAtLocation(access);
      return type.isNumberLiteral() || type.isStringLiteral() ? primitive(type.value) : undefined;
    }

    // ---- operators

    function evaluateBinary(expression: ts.BinaryExpression, state: State): readonly Outcome[] {
      const { left, operatorToken, right } = expression;
      const operator = operatorToken.kind;
      switch (operator) {
        case ts.SyntaxKind.EqualsToken:
          return evaluate(right, state).map(({ state: after, value }) => ({ state: write(left, value, after), value }));
        case ts.SyntaxKind.AmpersandAmpersandToken:
        case ts.SyntaxKind.BarBarToken:
        case ts.SyntaxKind.QuestionQuestionToken:
          return choose(operator, left, state, (after) => evaluate(right, after));
        case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
        case ts.SyntaxKind.BarBarEqualsToken:
        case ts.SyntaxKind.QuestionQuestionEqualsToken:
          return choose(operator, left, state, (before) =>
            evaluate(right, before).map(({ state: after, value }) => ({ state: write(left, value, after), value })),
          );
        case ts.SyntaxKind.CommaToken:
          return evaluate(left, state).flatMap((first) => evaluate(right, first.state));
      }
      const plain = withoutAssignment(operator);
      return evaluate(left, state).flatMap((first) =>
        evaluate(right, first.state).map((second) => {
          const value = binary(plain ?? operator, first.value, second.value);
          const isWritten = operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
          return { state: isWritten ? write(left, value, second.state) : second.state, value };
        }),
      );
    }

    /** `a && b`, `a || b`, `a ?? b`: the left side, or what `otherwise` says. */
    function choose(
      operator: ts.SyntaxKind,
      left: ts.Expression,
      state: State,
      otherwise: (state: State) => readonly Outcome[],
    ): readonly Outcome[] {
      const isAnd =
        operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.AmpersandAmpersandEqualsToken;
      const isOr = operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.BarBarEqualsToken;
      return evaluate(left, state).flatMap(({ state: after, value }) => {
        const stays = isAnd ? negated(truthOf(value)) : isOr ? truthOf(value) : isPresent(value);
        if (stays === true) return [{ state: after, value }];
        if (stays === false) return otherwise(after);
        const next = depends(value) ? doubt(after) : after;
        // What the left side of && is when it isn't true need not be known to be taken for false.
        return [{ state: next, value: isAnd ? primitive(false, [value]) : value }, ...otherwise(next)];
      });
    }

    function evaluatePrefix(expression: ts.PrefixUnaryExpression, state: State): readonly Outcome[] {
      const { operator, operand } = expression;
      if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken) {
        return count(expression, state);
      }
      return changed(evaluate(operand, state), (value) => unary(operator, value));
    }

    /** `++x`, `x--` */
    function count(expression: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, state: State): readonly Outcome[] {
      const isUp = expression.operator === ts.SyntaxKind.PlusPlusToken;
      return evaluate(expression.operand, state).map(({ state: after, value }) => {
        const counted = binary(isUp ? ts.SyntaxKind.PlusToken : ts.SyntaxKind.MinusToken, value, primitive(1));
        return {
          state: write(expression.operand, counted, after),
          value: ts.isPrefixUnaryExpression(expression) ? counted : value,
        };
      });
    }

    function evaluateTemplate(template: ts.TemplateExpression, state: State): readonly Outcome[] {
      const pieces = template.templateSpans.map(({ literal }) => literal.text);
      return evaluateEach(
        template.templateSpans.map(({ expression }) => expression),
        state,
      ).map(({ state: after, values }) => {
        const texts = values?.map((value) => (value.is === 'primitive' ? String(value.value) : undefined));
        if (!values || !texts?.every((text) => text !== undefined))
          return { state: after, value: madeOf(values ?? []) };
        const text = texts.map((filled, index) => filled + (pieces[index] ?? '')).join('');
        return { state: after, value: primitive(template.head.text + text, values) };
      });
    }

    function evaluateArray({ elements }: ts.ArrayLiteralExpression, state: State): readonly Outcome[] {
      return evaluateEach(elements, state).map(({ state: after, values }) => ({
        state: after,
        value: values ? { is: 'list', items: values } : unknown,
      }));
    }

    function evaluateObject(literal: ts.ObjectLiteralExpression, state: State): readonly Outcome[] {
      let ways: readonly { state: State; entries: ReadonlyMap<string, Value> | undefined }[] = [
        { state, entries: new Map() },
      ];
      for (const property of literal.properties) {
        ways = ways.flatMap((way) => addProperty(property, way.state, way.entries));
      }
      return ways.map(({ state: after, entries }) => ({
        state: after,
        value: entries ? { is: 'table', entries, isMap: false } : someObject,
      }));
    }

    function addProperty(
      property: ts.ObjectLiteralElementLike,
      state: State,
      entries: ReadonlyMap<string, Value> | undefined,
    ): readonly { state: State; entries: ReadonlyMap<string, Value> | undefined }[] {
      if (ts.isSpreadAssignment(property)) {
        return evaluate(property.expression, state).map(({ state: after, value }) => ({
          state: after,
          entries: entries && value.is === 'table' ? new Map([...entries, ...value.entries]) : undefined,
        }));
      }
      const { name } = property;
      const keys: readonly Outcome[] = ts.isComputedPropertyName(name)
        ? evaluate(name.expression, state)
        : [{ state, value: primitive(ts.isNumericLiteral(name) ? Number(name.text) : name.text) }];
      return keys.flatMap((key) => {
        const held: readonly Outcome[] = ts.isPropertyAssignment(property)
          ? evaluate(property.initializer, key.state)
          : ts.isShorthandPropertyAssignment(property)
            ? evaluate(property.name, key.state)
            : evaluateInside(property, key.state);
        return held.map(({ state: after, value }) => ({
          state: after,
          entries:
            entries && key.value.is === 'primitive' ? new Map(entries).set(String(key.value.value), value) : undefined,
        }));
      });
    }

    function evaluateNew(expression: ts.NewExpression, state: State): readonly Outcome[] {
      const name = expression.expression.getText();
      if (name !== 'Set' && name !== 'Map')
        return changed(evaluateChildren(expression, state), (value) => (depends(value) ? dependent : someObject));
      return evaluateEach(expression.arguments ?? [], state).map(({ state: after, values }) => {
        const content = values?.[0] ?? { is: 'list', items: [] };
        if (content.is !== 'list') return { state: after, value: unknown };
        return { state: after, value: name === 'Set' ? content : mapOf(content.items) };
      });
    }

    // ---- calls

    function evaluateCall(call: ts.CallExpression, state: State): readonly Outcome[] {
      const { expression: callee, arguments: given } = call;
      const written = callee.getText().replace('?.', '.');
      const isOfLanguage = isMemberAccess(callee) || ts.isIdentifier(callee) ? constants.isOfLanguage(callee) : false;
      if (endsProcess.test(written)) {
        evaluateEach(given, state);
        return [];
      }
      const [first] = given;
      if (asserts.test(written) && given.length === 1 && first && !written.startsWith('console')) {
        return decide(first, state).yes.map((after) => ({ state: after, value: absent }));
      }
      const receivers = isOfLanguage ? [undefined] : receiversOf(callee, state);
      return receivers.flatMap((receiver) => {
        const before = receiver?.state ?? state;
        const method = memberName(callee);
        if (receiver && method !== undefined && (method === 'some' || method === 'every')) {
          const walked = walkList(receiver.value, method, given, before);
          if (walked) return walked;
        }
        return evaluateEach(given, before).flatMap(({ state: after, values }) => {
          const pattern = isMemberAccess(callee) && unwrap(callee.expression);
          const known =
            isOfLanguage && values
              ? callBuiltin(written, values)
              : pattern && ts.isRegularExpressionLiteral(pattern) && method === 'test'
                ? matches(pattern.text, values?.[0])
                : receiver && method !== undefined && values
                  ? callMethod(receiver.value, method, values)
                  : undefined;
          if (known) return [{ state: after, value: known }];
          const target = isOfLanguage ? undefined : constants.functionOf(callee);
          const followed = target && values && follow(target, call, values, after);
          if (followed) return followed;
          const value = madeOf([...(receiver ? [receiver.value] : []), ...(values ?? [dependent])]);
          // A check that can't be followed may throw at some values.
          return [{ state: depends(value) && mayRefuse.test(written) ? doubt(after) : after, value }];
        });
      });
    }

    /** What a method is called on; of another call, only that its callee is worked out first. */
    function receiversOf(callee: ts.Expression, state: State): readonly (Outcome | undefined)[] {
      if (ts.isIdentifier(callee)) return [undefined];
      if (!isMemberAccess(callee)) {
        const isFollowed = constants.functionOf(callee) !== undefined;
        return isFollowed ? [undefined] : changed(evaluate(callee, state), (value) => madeOf([value]));
      }
      const receivers = evaluate(callee.expression, state);
      if (ts.isPropertyAccessExpression(callee)) return receivers;
      return receivers.flatMap(({ state: after, value }) =>
        changed(evaluate(callee.argumentExpression, after), () => value),
      );
    }

    /** `[…].some((code) => …)` over a list that is known. */
    function walkList(
      list: Value,
      method: 'some' | 'every',
      [callback]: readonly ts.Expression[],
      state: State,
    ): readonly Outcome[] | undefined {
      const test = callback && unwrap(callback);
      if (list.is !== 'list' || list.items.length > mostItems || !test) return undefined;
      if (!ts.isArrowFunction(test) && !ts.isFunctionExpression(test)) return undefined;
      const stopsAt = method === 'some';
      const outcomes: Outcome[] = [];
      let going: readonly State[] = [state];
      for (const item of list.items) {
        const results = going.flatMap(
          (before) => callFunction(test, [item], before) ?? [{ state: before, value: dependent }],
        );
        going = distinct(
          results.flatMap(({ state: after, value }) => {
            const truth = truthOf(value);
            const next = truth === undefined && depends(value) ? doubt(after) : after;
            if (truth !== !stopsAt) outcomes.push({ state: next, value: primitive(stopsAt, [value]) });
            return truth === stopsAt ? [] : [next];
          }),
        );
      }
      outcomes.push(...going.map((after) => ({ state: after, value: primitive(!stopsAt, list.items) })));
      return outcomes;
    }

    function follow(
      target: ts.FunctionLikeDeclaration,
      call: ts.CallExpression,
      given: readonly Value[],
      state: State,
    ): readonly Outcome[] | undefined {
      const isAsync = target.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
      if (isAsync && !ts.isAwaitExpression(call.parent)) return undefined;
      return callFunction(target, given, state);
    }

    function callFunction(
      target: ts.FunctionLikeDeclaration,
      given: readonly Value[],
      state: State,
    ): readonly Outcome[] | undefined {
      const { body } = target;
      if (!body || target.asteriskToken || entered.includes(target) || entered.length >= mostCalls) return undefined;
      entered.push(target);
      let bound: readonly State[] = [state];
      target.parameters.forEach((parameter, index) => {
        const value: Value = parameter.dotDotDotToken
          ? { is: 'list', items: given.slice(index) }
          : (given[index] ?? absent);
        bound = bound.flatMap((before) => bind(parameter.name, parameter.initializer, value, before));
      });
      const outcomes = bound.flatMap((before): readonly Outcome[] => {
        if (!ts.isBlock(body)) return evaluate(body, before);
        const { next, jumps } = executeAll(body.statements, [before]);
        return [
          ...next.map((after) => ({ state: after, value: absent })),
          ...jumps.filter(({ to }) => to === 'return'),
        ];
      });
      entered.pop();
      return distinctOutcomes(outcomes.map(({ state: after, value }) => ({ state: keepOnly(after, state), value })));
    }

    /** What lies inside a function that isn't called here may run with what is known here, or later. */
    function enter(target: ts.SignatureDeclaration, state: State): void {
      if (!seeksPlace || !place || !contains(target, place) || entered.includes(target)) return;
      const { body } = target as ts.FunctionLikeDeclaration;
      entered.push(target);
      const later = forget(state, constants.writtenAfter(target));
      let bound: readonly State[] = [later];
      for (const { name, initializer } of target.parameters) {
        if (initializer && contains(initializer, place)) bound.flatMap((before) => evaluate(initializer, before));
        bound = bound.map((before) => forgetNames(name, before));
      }
      if (body && ts.isBlock(body)) executeAll(body.statements, bound);
      else if (body) for (const before of bound) evaluate(body, before);
      entered.pop();
    }

    // ---- variables

    /** The states after a declared name, or the names in a pattern, have been given a value. */
    function bind(
      name: ts.BindingName,
      initializer: ts.Expression | undefined,
      value: Value,
      state: State,
    ): readonly State[] {
      const given: readonly Outcome[] = withDefault(initializer, value, state);
      return distinct(
        given.flatMap(({ state: before, value: taken }) => {
          if (ts.isIdentifier(name)) {
            const symbol = checker.getSymbolAtLocation(name);
            return [symbol ? assign(before, symbol, kept(taken, name)) : before];
          }
          let states: readonly State[] = [before];
          name.elements.forEach((element, index) => {
            if (ts.isOmittedExpression(element)) return;
            const key = element.propertyName ?? element.name;
            const held = element.dotDotDotToken
              ? madeOf([taken])
              : heldUnder(taken, primitive(ts.isArrayBindingPattern(name) ? index : key.getText()));
            // What is supposed of a name that an event is taken apart into stays supposed.
            if (!held || held.is === 'unknown') {
              const supposition = ts.isIdentifier(element.name) ? suppositionOf(element.name) : undefined;
              states = supposition
                ? states.flatMap((each) => bind(element.name, undefined, supposition, each))
                : states.flatMap((each) => bind(element.name, element.initializer, held ?? madeOf([taken]), each));
            } else states = states.flatMap((each) => bind(element.name, element.initializer, held, each));
          });
          return states;
        }),
      );
    }

    /** What a variable still holds later: not the content of what is there to be filled. */
    function kept(value: Value, name: ts.Identifier): Value {
      const content = sizeOf(value);
      return content === undefined || (content > 0 && !constants.isChanged(name)) ? value : someObject;
    }

    function withDefault(initializer: ts.Expression | undefined, value: Value, state: State): readonly Outcome[] {
      const asGiven = { state, value };
      if (!initializer || value.is === 'list' || value.is === 'table' || value.is === 'object') return [asGiven];
      if (value.is === 'primitive') return value.value === undefined ? evaluate(initializer, state) : [asGiven];
      return [asGiven, ...evaluate(initializer, state)];
    }

    function write(target: ts.Expression, value: Value, state: State): State {
      const variable = unwrap(target);
      if (ts.isIdentifier(variable)) {
        const symbol = constants.symbolOf(variable);
        return symbol ? assign(state, symbol, kept(value, variable)) : state;
      }
      if (!ts.isArrayLiteralExpression(variable) && !ts.isObjectLiteralExpression(variable)) return state;
      return [...constants.writtenIn(variable)].reduce(
        (before, symbol) => assign(before, symbol, madeOf([value])),
        state,
      );
    }

    function forgetNames(name: ts.BindingName, state: State): State {
      if (!ts.isIdentifier(name)) {
        return name.elements.reduce(
          (before, element) => (ts.isOmittedExpression(element) ? before : forgetNames(element.name, before)),
          state,
        );
      }
      const symbol = checker.getSymbolAtLocation(name);
      return symbol && state.variables.has(symbol) ? assign(state, symbol, unknown) : state;
    }

    // ---- statements

    function executeAll(statements: readonly ts.Statement[], states: readonly State[]): Completion {
      // Function declarations may be called before they are come to.
      for (const statement of statements) {
        if (ts.isFunctionDeclaration(statement)) for (const state of states) enter(statement, state);
      }
      return inSequence(statements, states, (statement, state) =>
        ts.isFunctionDeclaration(statement) ? { next: [state], jumps: [] } : execute(statement, state),
      );
    }

    function inSequence<T>(
      items: readonly T[],
      states: readonly State[],
      step: (item: T, state: State) => Completion,
    ): Completion {
      let next = distinct(states);
      const jumps: Jump[] = [];
      for (const item of items) {
        const completions = next.map((state) => step(item, state));
        next = distinct(completions.flatMap((completion) => completion.next));
        jumps.push(...completions.flatMap((completion) => completion.jumps));
      }
      return { next, jumps };
    }

    function execute(statement: ts.Statement, state: State): Completion {
      steps += 1;
      if (steps > mostSteps) throw new OutOfSteps();
      if (ts.isBlock(statement)) return executeAll(statement.statements, [state]);
      if (ts.isExpressionStatement(statement)) return goesOn(evaluate(statement.expression, state));
      if (ts.isVariableStatement(statement)) return { next: declare(statement.declarationList, state), jumps: [] };
      if (ts.isIfStatement(statement)) {
        const { yes, no } = decide(statement.expression, state);
        const { elseStatement } = statement;
        return both(
          yes.map((after) => execute(statement.thenStatement, after)),
          no.map((after) => (elseStatement ? execute(elseStatement, after) : { next: [after], jumps: [] })),
        );
      }
      if (ts.isReturnStatement(statement)) {
        const outcomes = statement.expression ? evaluate(statement.expression, state) : [{ state, value: absent }];
        return { next: [], jumps: outcomes.map((outcome) => ({ to: 'return', ...outcome })) };
      }
      if (ts.isThrowStatement(statement)) {
        evaluate(statement.expression, state);
        return { next: [], jumps: [] };
      }
      if (ts.isBreakStatement(statement) || ts.isContinueStatement(statement)) {
        const to = ts.isBreakStatement(statement) ? 'break' : 'continue';
        const { label } = statement;
        return { next: [], jumps: [{ to, ...(label && { label: label.text }), state, value: absent }] };
      }
      if (ts.isSwitchStatement(statement)) return executeSwitch(statement, state);
      if (ts.isTryStatement(statement)) return executeTry(statement, state);
      if (ts.isIterationStatement(statement, false)) return executeLoop(statement, state, undefined);
      if (ts.isLabeledStatement(statement)) {
        const { statement: inner, label } = statement;
        const completion = ts.isIterationStatement(inner, false)
          ? executeLoop(inner, state, label.text)
          : execute(inner, state);
        const isOurs = (jump: Jump) => jump.to === 'break' && jump.label === label.text;
        return {
          next: distinct([...completion.next, ...completion.jumps.filter(isOurs).map((jump) => jump.state)]),
          jumps: completion.jumps.filter((jump) => !isOurs(jump)),
        };
      }
      return goesOn(evaluateInside(statement, state));
    }

    function declare({ declarations }: ts.VariableDeclarationList, state: State): readonly State[] {
      let states: readonly State[] = [state];
      for (const { name, initializer } of declarations) {
        states = distinct(
          states.flatMap((before) =>
            initializer
              ? evaluate(initializer, before).flatMap(({ state: after, value }) => bind(name, undefined, value, after))
              : bind(name, undefined, absent, before),
          ),
        );
      }
      return states;
    }

    function executeSwitch({ expression, caseBlock: { clauses } }: ts.SwitchStatement, state: State): Completion {
      const completions: Completion[] = [];
      const from = (index: number, before: State) => {
        const { next, jumps } = inSequence(clauses.slice(index), [before], (clause, each) =>
          executeAll(clause.statements, [each]),
        );
        const isOurs = (jump: Jump) => jump.to === 'break' && jump.label === undefined;
        completions.push({
          next: [...next, ...jumps.filter(isOurs).map((jump) => jump.state)],
          jumps: jumps.filter((jump) => !isOurs(jump)),
        });
      };
      for (const subject of evaluate(expression, state)) {
        let going: readonly State[] = [subject.state];
        clauses.forEach((clause, index) => {
          if (ts.isDefaultClause(clause)) return;
          going = distinct(
            going.flatMap((before) =>
              evaluate(clause.expression, before).flatMap(({ state: after, value }) => {
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

    function executeTry({ tryBlock, catchClause, finallyBlock }: ts.TryStatement, state: State): Completion {
      const tried = execute(tryBlock, state);
      const caught = catchClause
        ? execute(catchClause.block, forget(state, constants.writtenIn(tryBlock)))
        : { next: [], jumps: [] };
      const { next, jumps } = both([tried], [caught]);
      if (!finallyBlock) return { next, jumps };
      if (place && contains(finallyBlock, place) && next.length === 0 && jumps.length === 0) {
        execute(finallyBlock, forget(state, constants.writtenIn(tryBlock)));
      }
      const after = inSequence([finallyBlock], next, execute);
      const jumping = jumps.map((jump) => {
        const completion = execute(finallyBlock, jump.state);
        return { next: [], jumps: [...completion.jumps, ...completion.next.map((left) => ({ ...jump, state: left }))] };
      });
      return both([after], jumping);
    }

    function executeLoop(loop: ts.IterationStatement, state: State, label: string | undefined): Completion {
      const isOurs = (jump: Jump) => jump.to !== 'return' && (jump.label === undefined || jump.label === label);
      if (ts.isForOfStatement(loop) && ts.isVariableDeclarationList(loop.initializer)) {
        const [declaration] = loop.initializer.declarations;
        const lists = evaluate(loop.expression, state);
        if (declaration && lists.every(({ value }) => value.is === 'list' && value.items.length <= mostItems)) {
          return both(lists.map((list) => walk(list, declaration.name)));
        }
      }
      let before: readonly State[] = [state];
      if (ts.isForStatement(loop) && loop.initializer) {
        const { initializer } = loop;
        before = ts.isVariableDeclarationList(initializer)
          ? declare(initializer, state)
          : evaluate(initializer, state).map((outcome) => outcome.state);
      } else if (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) {
        before = evaluate(loop.expression, state).map((outcome) => outcome.state);
      }
      const condition =
        ts.isWhileStatement(loop) || ts.isDoStatement(loop)
          ? loop.expression
          : ts.isForStatement(loop)
            ? loop.condition
            : undefined;
      const isEndless = ts.isForStatement(loop) && !condition;
      return both(
        before.map((first) => {
          const around = forget(first, constants.writtenIn(loop));
          const { yes, no } = condition ? decide(condition, around) : { yes: [around], no: isEndless ? [] : [around] };
          const isWalk = ts.isForOfStatement(loop) || ts.isForInStatement(loop);
          const runs = (ts.isDoStatement(loop) ? [around] : yes).map((once) =>
            execute(
              loop.statement,
              isWalk && ts.isVariableDeclarationList(loop.initializer) ? bindWalked(loop.initializer, once) : once,
            ),
          );
          const { next, jumps } = both(runs);
          if (ts.isForStatement(loop) && loop.incrementor) for (const after of next) evaluate(loop.incrementor, after);
          const left = jumps.filter(isOurs).filter(({ to }) => to === 'break');
          const ended = [
            ...next,
            ...jumps
              .filter(isOurs)
              .filter(({ to }) => to === 'continue')
              .map((jump) => jump.state),
          ];
          const goesOut = ts.isDoStatement(loop) || isWalk || (condition && no.length > 0) ? ended : [];
          return {
            next: [...no.filter(() => !ts.isDoStatement(loop)), ...goesOut, ...left.map((jump) => jump.state)].map(
              (after) => forget(after, constants.writtenIn(loop)),
            ),
            jumps: jumps.filter((jump) => !isOurs(jump)),
          };
        }),
      );

      function bindWalked({ declarations }: ts.VariableDeclarationList, once: State): State {
        return declarations.reduce((each, { name }) => forgetNames(name, each), once);
      }

      function walk(list: Outcome, name: ts.BindingName): Completion {
        let going: readonly State[] = [list.state];
        const done: Completion[] = [];
        for (const item of list.value.is === 'list' ? list.value.items : []) {
          const { next, jumps } = both(
            going.flatMap((each) => bind(name, undefined, item, each)).map((each) => execute(loop.statement, each)),
          );
          const ours = jumps.filter(isOurs);
          done.push({
            next: ours.filter(({ to }) => to === 'break').map((jump) => jump.state),
            jumps: jumps.filter((jump) => !isOurs(jump)),
          });
          going = distinct([...next, ...ours.filter(({ to }) => to === 'continue').map((jump) => jump.state)]);
        }
        return both(done, [{ next: going, jumps: [] }]);
      }
    }
  }
}

function both(...completions: readonly (readonly Completion[])[]): Completion {
  const all = completions.flat();
  return { next: distinct(all.flatMap(({ next }) => next)), jumps: all.flatMap(({ jumps }) => jumps) };
}

function goesOn(outcomes: readonly Outcome[]): Completion {
  return { next: distinct(outcomes.map(({ state }) => state)), jumps: [] };
}

function changed(outcomes: readonly Outcome[], change: (value: Value) => Value): readonly Outcome[] {
  return outcomes.map(({ state, value }) => ({ state, value: change(value) }));
}

function distinctOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.length < 2) return outcomes;
  const groups: { value: Value; states: State[] }[] = [];
  for (const { state, value } of outcomes) {
    const group = groups.find((other) => isSame(other.value, value));
    if (group) group.states.push(state);
    else groups.push({ value, states: [state] });
  }
  return groups.flatMap(({ value, states }) => distinct(states).map((state) => ({ state, value })));
}

function mapOf(rows: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  for (const row of rows) {
    const [key, value] = row.is === 'list' ? row.items : [];
    if (key?.is !== 'primitive' || typeof key.value !== 'number' || !value) return unknown;
    entries.set(String(key.value), value);
  }
  return { is: 'table', entries, isMap: true };
}

/** How much an array, set, object or map holds. */
function sizeOf(value: Value): number | undefined {
  return value.is === 'list' ? value.items.length : value.is === 'table' ? value.entries.size : undefined;
}

function knownOf(value: Value): Known | undefined {
  return value.is === 'primitive' ? { value: value.value } : undefined;
}

function isPresent(value: Value): boolean | undefined {
  if (value.is === 'unknown') return undefined;
  return value.is === 'primitive' ? value.value !== undefined && value.value !== null : true;
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end && outer.getSourceFile() === inner.getSourceFile();
}

function isExpression(node: ts.Node): node is ts.Expression {
  return ts.isExpression(node) && !ts.isTypeNode(node);
}
