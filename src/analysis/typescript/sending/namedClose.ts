import ts from 'typescript';
import type { SentSite } from '../../site.js';
import { wordsOf } from '../../words.js';
import { isAssignedOrPrivate, namesCloseCodes } from '../declaring/codeNames.js';
import { apisInReach, namesWebSockets } from '../meanings/evidence.js';
import type { Program } from '../program.js';
import type { Called } from '../syntax/called.js';
import { isMemberAccess, nameOf, spanOf, unwrap } from '../syntax/nodes.js';
import type { Values } from '../values/index.js';

/** A cheap test before the name is split into words. */
const mayClose = /clos|disconnect|kick|terminat|abort|destroy|drop|fail|reject|shutdown/i;
const closingWords = /^(clos(e|es|ing)|disconnect|kick|terminate)$/;
const failingWords = /^(abort|destroy|drop|fail|reject|shutdown)$/;
const waitingWords = /^(after|delay|in|interval|time|timeout|timer)$/;

/**
 * The site of a close code in the call of an unknown function that closes by its name:
 * `shard.disconnect(CloseCodes.Resharding)`, `this.fail(1002, 'Bad frame')`. It gets a hover, but no finding: what the
 * function does with the code isn't known.
 */
export function namedCloseIn(
  { call, name, given, from, to }: Called,
  { file, environment }: Program,
  { partsOf }: Values,
): SentSite | undefined {
  if (!mayClose.test(name) || !namesWebSockets(file)) return undefined;
  const words = wordsOf(name);
  if (words.some((word) => waitingWords.test(word))) return undefined;
  const closes = words.some((word) => closingWords.test(word));
  if (!closes && !words.some((word) => failingWords.test(word))) return undefined;
  const at = given.findIndex((argument, index) => isCode(argument, given[index + 1]));
  const code = given[at];
  if (!code) return undefined;
  const span = spanOf(code, file);
  const reason = given[at + 1];
  return {
    kind: 'sent',
    span,
    parts: partsOf(code),
    apis: apisInReach(file, environment.globals),
    evidence: 'name',
    isExpectedFailure: true,
    sending: {
      span: spanOf(call, file),
      callee: call.expression.getText(file),
      argumentsSpan: { start: from, end: to },
      form: 'arguments',
      code: span,
      ...(reason && { reason: spanOf(reason, file) }),
      needsCode: true,
    },
  };

  /** A constant of close codes, or a number that a text follows. */
  function isCode(argument: ts.Expression, next: ts.Expression | undefined): boolean {
    const expression = unwrap(argument);
    const isOfCodes = isMemberAccess(expression) && namesCloseCodes(nameOf(unwrap(expression.expression)) ?? '');
    if (!isOfCodes && !ts.isNumericLiteral(expression)) return false;
    const [value, ...others] = partsOf(argument).flatMap(({ values }) => values);
    if (value?.kind !== 'number' || others.length > 0 || !isAssignedOrPrivate(value.value)) return false;
    const hasText = next !== undefined && (ts.isStringLiteralLike(next) || ts.isTemplateExpression(next));
    // What has a method called just `close` is known by other names.
    return isOfCodes || (hasText && name !== 'close' && (closes || value.value < 2000));
  }
}
