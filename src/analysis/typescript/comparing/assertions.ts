import ts from 'typescript';
import type { Comparison } from '../../site.js';
import { isMemberAccess, memberName, nameOf, unwrap } from '../syntax/nodes.js';

/** What an assertion of a test compares, and how. */
export interface Assertion {
  readonly subject: ts.Expression;
  readonly expected: ts.Expression;
  readonly comparison: Comparison;
}

/** The names in `expect(code).toBe(1006)` and `code.should.equal(1006)`. */
const matchers = new Set(['toBe', 'toEqual', 'toStrictEqual', 'equal', 'equals', 'eq', 'eql', 'exactly']);
/** The names in `assert.equal(code, 1006)`, `t.is(code, 1006)` and `assertEquals(code, 1006)`. */
const assertions: ReadonlyMap<string, Comparison> = new Map([
  ['equal', 'loosely equal'],
  ['deepEqual', 'loosely equal'],
  ['notEqual', 'loosely unequal'],
  ['is', 'equal'],
  ['strictEqual', 'equal'],
  ['deepStrictEqual', 'equal'],
  ['assertEquals', 'equal'],
  ['assertStrictEquals', 'equal'],
  ['not', 'unequal'],
  ['notStrictEqual', 'unequal'],
  ['assertNotEquals', 'unequal'],
]);

/** Reads a call as an assertion that two values are equal, or not. Undefined for other calls. */
export function assertionBy(call: ts.CallExpression): Assertion | undefined {
  const name = nameOf(unwrap(call.expression)) ?? '';
  const [first, second] = call.arguments;
  if (!first) return undefined;
  const tested = matchers.has(name) ? testedBy(call.expression) : undefined;
  if (tested) return { ...tested, expected: first, comparison: tested.isNegated ? 'unequal' : 'equal' };
  const comparison = assertions.get(name);
  return comparison && second && { subject: first, expected: second, comparison };
}

/** What a chain tests, and whether it negates it: `code` in `expect(code).not.toBe`. Undefined for other expressions. */
export function testedBy(
  matcher: ts.Expression,
): { readonly subject: ts.Expression; readonly isNegated: boolean } | undefined {
  let isNegated = false;
  for (let at = unwrap(matcher); isMemberAccess(at); at = unwrap(at.expression)) {
    const inner = unwrap(at.expression);
    if (memberName(at) === 'not') isNegated = true;
    if (memberName(at) === 'should') return { subject: inner, isNegated };
    const [subject] = ts.isCallExpression(inner) && isExpect(inner.expression) ? inner.arguments : [];
    if (subject) return { subject, isNegated };
  }
  return undefined;
}

/** `expect` in `expect(code)` and in `expect.soft(code)`. */
function isExpect(callee: ts.Expression): boolean {
  return /^(expect|should)\b/.test(callee.getText());
}
