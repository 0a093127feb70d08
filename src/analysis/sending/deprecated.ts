import ts from 'typescript';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import type { DeprecatedSite } from '../site.js';
import { calledBy } from '../syntax/called.js';
import { isMemberAccess, spanOf } from '../syntax/nodes.js';

/** `event.initCloseEvent('close', …)`, if a node is a call of it. */
export function deprecatedAt(
  node: ts.Node,
  { file, environment }: Pick<Program, 'file' | 'environment'>,
  meaningOf: Meanings,
): readonly DeprecatedSite[] {
  if (!ts.isCallExpression(node) || !isMemberAccess(node.expression)) return [];
  const called = calledBy(node);
  if (called?.name !== 'initCloseEvent' || called.given.length === 0) return [];
  const event = node.expression.expression;
  return [
    {
      kind: 'deprecated',
      span: spanOf(node, file),
      parts: [],
      apis: meaningOf(event)?.apis ?? environment.globals,
      // No other object has a method of this name.
      evidence: 'type',
      receiver: spanOf(event, file),
      arguments: node.arguments.map((argument) => spanOf(argument, file)),
    },
  ];
}
