import ts from 'typescript';
import type { ComparedSite } from '../../site.js';
import { isAssignedOrPrivate } from '../declaring/codeNames.js';
import { codeOfEvent } from '../declaring/madeEvents.js';
import { apisInReach, namesWebSockets } from '../meanings/evidence.js';
import type { Program } from '../program.js';
import { scopeAround } from '../syntax/functions.js';
import { nameOf, spanOf, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import type { Values } from '../values/index.js';
import { testedBy } from './assertions.js';

/** `toHaveBeenCalledWith`, `calledOnceWithExactly` */
const calledWith = /called\w*with/i;
/** `toEqual`, `toMatchObject`, `deepStrictEqual`, `containSubset` */
const matches = /equal$|^eql$|^(toMatchObject|containSubset|include|match)$/i;
/** What a function is called that closes, or that is called when a connection closes. */
const closes = /clos|disconnect/i;
const waits = /time|delay|after|interval/i;

/**
 * Collects the close codes that a test expects in the arguments of a call or in an event:
 * `expect(ws.close).toHaveBeenCalledWith(1008)`, `expect(event).toEqual({ code: 1006, reason: '' })`. They get a hover,
 * but no finding.
 */
export function collectExpectedCodes(program: Program, { partsOf }: Values): readonly ComparedSite[] {
  const { file, environment } = program;
  if (!namesWebSockets(file)) return [];
  const apis = apisInReach(file, environment.globals);
  return nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).flatMap((call) => {
    const name = nameOf(unwrap(call.expression)) ?? '';
    const isCall = calledWith.test(name);
    if (!isCall && !matches.test(name)) return [];
    const tested = testedBy(call.expression);
    const [first, ...others] = call.arguments;
    const subject = tested?.subject ?? first;
    if (!subject) return [];
    const given = tested ? call.arguments : others;
    const ofClosing = closes.test(subject.getText(file)) && !waits.test(subject.getText(file));
    return given.flatMap((argument) => {
      const event = containedIn(unwrap(argument));
      const code = ts.isObjectLiteralExpression(event)
        ? codeOfEvent(event, () => ofClosing)
        : isCall && ofClosing
          ? event
          : undefined;
      return code ? siteOf(call, subject, code) : [];
    });
  });

  function siteOf(call: ts.CallExpression, subject: ts.Expression, code: ts.Expression): readonly ComparedSite[] {
    const parts = partsOf(code);
    const values = parts.flatMap((part) => part.values);
    if (!values.some((value) => value.kind === 'number' && isAssignedOrPrivate(value.value))) return [];
    const { pos, end } = scopeAround(call);
    return [
      {
        kind: 'compared',
        span: spanOf(code, file),
        parts,
        apis,
        evidence: 'name',
        comparison: 'equal',
        comparisonSpan: spanOf(call, file),
        subject: spanOf(subject, file),
        scope: { start: pos, end },
        isExpectedFailure: true,
      },
    ];
  }
}

/** The object in `expect.objectContaining({ code: 1006 })`. */
function containedIn(expected: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expected)) return expected;
  const [content] = expected.arguments;
  return content && /(objectContaining|^sinon\.match)$/.test(expected.expression.getText())
    ? unwrap(content)
    : expected;
}
