import type ts from 'typescript';
import { type ComparedSite, numbersIn } from '../../site.js';
import { isInRange, namesCloseCodes } from '../declaring/codeNames.js';
import { apisInReach } from '../meanings/evidence.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import { createNotWebSocket } from '../meanings/notWebSocket.js';
import type { Program } from '../program.js';
import { isMemberAccess, nameOf, unwrap } from '../syntax/nodes.js';
import type { Values } from '../values/index.js';
import { type Compared, collectComparisons } from './comparisons.js';
import type { WasClean } from './wasClean.js';

/*
 * Comparisons of what nothing but its name and the numbers beside it show to be a close code: in helpers that are given
 * one, on errors and events of one's own. Worth an explanation where they stand, and no finding: where the code comes
 * from isn't known, and so isn't what can arrive there.
 */

/** Numbers that hardly anything but a close code is compared with, and the bounds of their ranges. */
const telling: ReadonlySet<number> = new Set([
  ...[1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015],
  ...[1016, 1999, 2999, 3000, 3999, 4999],
]);
/** So many of them, compared with one value side by side, need no further sign. */
const enough = 3;

/** Collects them; what is known to be a code is left to the other comparisons. */
export function collectComparedByName(
  program: Program,
  meaningOf: Meanings,
  values: Values,
  isClean: WasClean,
): readonly ComparedSite[] {
  const apis = apisInReach(program.file, program.environment.globals);
  const { sourceOf } = createNotWebSocket(program);
  const all = collectComparisons(program, named, values, isClean);
  const numbersOf = new Map<string, Set<number>>();
  for (const one of all) {
    const numbers = numbersOf.get(placeOf(one)) ?? new Set();
    for (const number of numbersIn(one.site.parts)) if (telling.has(number)) numbers.add(number);
    numbersOf.set(placeOf(one), numbers);
  }
  return all
    .filter((one) => isTold(one) || (numbersOf.get(placeOf(one))?.size ?? 0) >= enough)
    .map(({ site }) => ({ ...site, isExpectedFailure: true }));

  function named(expression: ts.Expression): Meaning | undefined {
    const isNamed = /code$|^status$/i.test(nameOf(unwrap(expression)) ?? '') && !meaningOf(expression);
    return isNamed && sourceOf(expression) !== 'other' ? { is: 'code', apis, evidence: 'name' } : undefined;
  }
}

/** Whether one comparison is enough: `closeCode === 4001`, `error.code === CloseCode.Gone`. */
function isTold(compared: Compared): boolean {
  if (!numbersIn(compared.site.parts).some(isInRange)) return false;
  if (/^_?(ws|socket|websocket)?_?close_?(status_?)?code$/i.test(nameOf(unwrap(compared.subject)) ?? '')) return true;
  const other = unwrap(compared.other);
  return isMemberAccess(other) && namesCloseCodes(nameOf(unwrap(other.expression)) ?? '');
}

/** The same value in the same function. */
function placeOf({ site, subject }: Compared): string {
  return `${site.scope.start} ${subject.getText()}`;
}
