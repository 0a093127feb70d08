import ts from 'typescript';
import { cached } from '../../caches.js';
import type { Program } from '../program.js';
import { refersTo } from '../resolution/functions.js';
import { nameOfFunction } from '../syntax/functions.js';
import { groupBy } from '../syntax/groupBy.js';
import { isAssignment, isMemberAccess, memberName, nameOf, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';

/** `assert.throws(f)`, `t.throwsAsync(f)`, `assertRejects(f)`, `assert_throws_dom(name, f)`, `shouldThrow(f)`. */
const throwingCalls =
  /^(throws|rejects|raises)|^(assert|expect|should|must|promise)[\w]*?_?([tT]hrow|[rR]eject|[rR]aise)|^expectError$/;
/** `expect(f).toThrow()`, `expect(f).to.throw()`, `expect(promise).rejects`, `f.should.throw()`. */
const throwingMembers = /^(toThrow|[tT]hrows?|rejects|rejected|raises|toBeRejected|toReject)/;
/** `doesNotThrow`, `notThrows`, `expect(f).not.toThrow()`. */
const negations = /^not|Not[A-Z]|_not_|[nN]ever/;
const failures = /^(fail|failed|unreachable|assert_?unreached|shouldHaveThrown)$/i;
const assertions = /^(expect|assert\w*|should|chai|t|QUnit)$/;

/** Whether a test expects the code at a node to throw. Such code is wrong on purpose. */
export type ExpectedThrows = (node: ts.Node) => boolean;

export function createExpectedThrows({ file, checker, memos }: Program): ExpectedThrows {
  const expected = memos.create<ts.Node, boolean>(false);
  return isExpected;

  function isExpected(node: ts.Node): boolean {
    for (let from = node; from.parent; from = from.parent) {
      const at = from.parent;
      if (isGivenToThrower(from, at) || isTried(from, at)) return true;
      if (ts.isFunctionLike(at) && expected(at, () => usesOf(at).some(isExpected))) return true;
    }
    return false;
  }

  /**
   * Whether the node at `from` is passed to a call that expects it to throw, or is the subject of `.should.throw()`.
   */
  function isGivenToThrower(from: ts.Node, at: ts.Node): boolean {
    if (isMemberAccess(at) && ts.isParenthesizedExpression(from)) return saysThrow(namesAfter(from));
    if (!ts.isCallExpression(at) || at.expression === from) return false;
    const name = nameOfCalled(at) ?? '';
    return (throwingCalls.test(name) && !negations.test(name)) || saysThrow(namesAfter(at));
  }

  /** `try { ws.close(1006); assert.fail(); } catch {}`, or a catch clause that examines the error. */
  function isTried(from: ts.Node, at: ts.Node): boolean {
    const { parent } = at;
    if (!ts.isBlock(at) || !ts.isTryStatement(parent) || parent.tryBlock !== at || !parent.catchClause) return false;
    const [next, ...others] = at.statements.slice(at.statements.findIndex(({ end }) => end === from.end) + 1);
    if (next && (ts.isThrowStatement(next) || [next, ...others].some(isFailure))) return true;
    return namesSetIn(parent.catchClause).some((name) =>
      (identifiersOf(name.text) ?? []).some((use) => isAsserted(use) && isSame(use, name)),
    );
  }

  /**
   * The names that show after a `catch` that something was thrown: the error's, and those that the clause assigns to.
   */
  function namesSetIn({ variableDeclaration, block }: ts.CatchClause): readonly ts.Identifier[] {
    const names = block.statements.flatMap((statement) => {
      if (!ts.isExpressionStatement(statement) || !isAssignment(statement.expression)) return [];
      const { left } = statement.expression;
      return ts.isIdentifier(left) ? [left] : [];
    });
    const caught = variableDeclaration?.name;
    return caught && ts.isIdentifier(caught) ? [caught, ...names] : names;
  }

  /** The references to a function by its name. */
  function usesOf(declaration: ts.SignatureDeclaration): readonly ts.Identifier[] {
    const name = nameOfFunction(declaration);
    return (
      (name === undefined ? undefined : identifiersOf(name))?.filter((use) => refersTo(use, declaration, checker)) ?? []
    );
  }

  function identifiersOf(name: string): readonly ts.Identifier[] | undefined {
    return identifiersIn(file).get(name);
  }

  function isSame(one: ts.Identifier, other: ts.Identifier): boolean {
    return checker.getSymbolAtLocation(one) === checker.getSymbolAtLocation(other);
  }
}

/** The names of a chain of members: `not`, `toThrow` of `expect(f).not.toThrow()`. */
function namesAfter(expression: ts.Node): readonly string[] {
  const names: string[] = [];
  let at = expression;
  while (
    isMemberAccess(at.parent) ? at.parent.expression === at : ts.isCallExpression(at.parent) && isMemberAccess(at)
  ) {
    at = at.parent;
    if (isMemberAccess(at)) names.push(memberName(at) ?? '');
  }
  return names;
}

function saysThrow(names: readonly string[]): boolean {
  return names.some((name) => throwingMembers.test(name)) && !names.some((name) => negations.test(name));
}

/** `assert.fail()`, `done(new Error('must throw'))`, `expect(true).toBe(false)`. */
function isFailure(statement: ts.Statement): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  const call = statement.expression;
  const name = nameOfCalled(call) ?? '';
  if (failures.test(name)) return true;
  const [first] = innermost(call).arguments;
  if (!first) return false;
  if (ts.isNewExpression(first))
    return /^(done|reject|cb|callback|next)$/.test(name) && /Error$/.test(first.expression.getText());
  const isBoolean = first.kind === ts.SyntaxKind.FalseKeyword || first.kind === ts.SyntaxKind.TrueKeyword;
  return isBoolean && isAssertion(call);
}

/** Whether an expression is the subject of an assertion. */
function isAsserted(use: ts.Node): boolean {
  return (
    ts.findAncestor(use, (node) =>
      ts.isFunctionLike(node) ? 'quit' : ts.isCallExpression(node) && isAssertion(node),
    ) !== undefined
  );
}

function isAssertion(call: ts.CallExpression): boolean {
  let root: ts.Expression = call;
  while (ts.isCallExpression(root) || isMemberAccess(root)) root = root.expression;
  return ts.isIdentifier(root) && assertions.test(root.text);
}

/** `expect(true)` of `expect(true).not.toBe(false)`. */
function innermost(call: ts.CallExpression): ts.CallExpression {
  let inner: ts.Expression = call;
  let found = call;
  while (ts.isCallExpression(inner) || isMemberAccess(inner)) {
    if (ts.isCallExpression(inner)) found = inner;
    inner = inner.expression;
  }
  return found;
}

function nameOfCalled({ expression }: ts.CallExpression): string | undefined {
  return nameOf(unwrap(expression));
}

const identifiersIn = cached(
  (file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> =>
    groupBy(nodesOf<ts.Identifier>(file, ts.SyntaxKind.Identifier), ({ text }) => text),
);
