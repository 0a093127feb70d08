import ts from 'typescript';
import { type ComparedSite, numbersIn } from '../../site.js';
import { isAssignedOrPrivate, isInRange, namesCloseCodes } from '../declaring/codeNames.js';
import { apisInReach, namesWebSockets } from '../meanings/evidence.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import { createNotWebSocket } from '../meanings/notWebSocket.js';
import type { Program } from '../program.js';
import { isMemberAccess, nameOf, unwrap } from '../syntax/nodes.js';
import type { Values } from '../values/index.js';
import { type Compared, collectComparisons } from './comparisons.js';
import type { WasClean } from './wasClean.js';

/*
 * Comparisons whose operand is a close code only by its name and the numbers beside it: in helper functions with a code
 * as parameter, on errors and events of other kinds. They get a hover, but no finding: the source of the code is
 * unknown, and so are the codes that can arrive.
 */

/** Numbers that almost nothing but a close code is compared with, and the bounds of their ranges. */
const closeCodesAndBounds: ReadonlySet<number> = new Set([
  ...[1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015],
  ...[1016, 1999, 2999, 3000, 3999, 4999],
]);
/** So many of these numbers, compared with the same value, are enough evidence. */
const minDistinctNumbers = 3;

/** Collects these comparisons. Values that are known to be codes are left to the other comparisons. */
export function collectComparedByName(
  program: Program,
  meaningOf: Meanings,
  values: Values,
  isClean: WasClean,
): readonly ComparedSite[] {
  const apis = apisInReach(program.file, program.environment.globals);
  const { sourceOf } = createNotWebSocket(program);
  const isTestOfSockets = namesWebSockets(program.file);
  const all = collectComparisons(program, named, values, isClean);
  const numbersOf = new Map<string, Set<number>>();
  for (const one of all) {
    const numbers = numbersOf.get(keyOf(one)) ?? new Set();
    for (const number of numbersIn(one.site.parts)) if (closeCodesAndBounds.has(number)) numbers.add(number);
    numbersOf.set(keyOf(one), numbers);
  }
  return all
    .filter(
      (one) =>
        isEvident(one) ||
        (isTestOfSockets && isAsserted(one)) ||
        (numbersOf.get(keyOf(one))?.size ?? 0) >= minDistinctNumbers,
    )
    .map(({ site }) => ({ ...site, isExpectedFailure: true }));

  function named(expression: ts.Expression): Meaning | undefined {
    const isNamed = /code$|^status$/i.test(nameOf(unwrap(expression)) ?? '') && !meaningOf(expression);
    return isNamed && sourceOf(expression) !== 'other' ? { is: 'code', apis, evidence: 'name' } : undefined;
  }
}

/** Whether one comparison is enough evidence: `closeCode === 4001`, `error.code === CloseCode.Gone`. */
function isEvident(compared: Compared): boolean {
  if (!numbersIn(compared.site.parts).some(isInRange)) return false;
  if (/^_?(ws|socket|websocket)?_?close_?(status_?)?code$/i.test(nameOf(unwrap(compared.subject)) ?? '')) return true;
  const other = unwrap(compared.other);
  return isMemberAccess(other) && namesCloseCodes(nameOf(unwrap(other.expression)) ?? '');
}

/** `expect(event.code).toBe(1008)`, but not `expect(response.code).toBe(4001)`. */
function isAsserted({ site, whole, subject }: Compared): boolean {
  if (!ts.isCallExpression(whole) || site.comparison === 'entry') return false;
  const code = unwrap(subject);
  const holder = isMemberAccess(code) ? (nameOf(unwrap(code.expression)) ?? '') : '';
  return numbersIn(site.parts).some(isAssignedOrPrivate) && !/err|resp?(onse)?$|body|json|status|exit/i.test(holder);
}

/** A key for the same value in the same function. */
function keyOf({ site, subject }: Compared): string {
  return `${site.scope.start} ${subject.getText()}`;
}
