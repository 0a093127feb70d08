import ts from 'typescript';
import type { DeprecatedSite } from '../../site.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { calledBy } from '../syntax/called.js';
import { isMemberAccess, spanOf } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';

/** Collects calls of `event.initCloseEvent('close', …)`. */
export function collectDeprecated(
  { file, environment }: Pick<Program, 'file' | 'environment'>,
  meaningOf: Meanings,
): readonly DeprecatedSite[] {
  return nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).flatMap((call): readonly DeprecatedSite[] => {
    if (!isMemberAccess(call.expression) || calledBy(call)?.name !== 'initCloseEvent') return [];
    if (call.arguments.length === 0) return [];
    const event = call.expression.expression;
    return [
      {
        kind: 'deprecated',
        span: spanOf(call, file),
        parts: [],
        apis: meaningOf(event)?.apis ?? environment.globals,
        // No other object has a method of this name.
        evidence: 'type',
        receiver: spanOf(event, file),
        arguments: call.arguments.map((argument) => spanOf(argument, file)),
      },
    ];
  });
}
