import ts from 'typescript';
import type { Site } from '../../site.js';
import type { Span } from '../../span.js';
import type { Program } from '../program.js';
import { isMemberAccess } from '../syntax/nodes.js';
import { createExpectedThrows } from './expectedThrows.js';
import { createMocks } from './mocks.js';

/** A text with an expected throw or a mock contains one of these words. */
const mentionsTests =
  /throw|reject|raises|fail|catch|expect-?error|mock|fake|stub|dummy|spy|\bfn\b|\bclose\([^()]*\)\s*\{/i;

/** Marks the sites where a test expects a failure, or where the receiver is only a mock of a WebSocket. */
export function markExpectedFailures(sites: readonly Site[], program: Program): readonly Site[] {
  const { file } = program;
  if (!mentionsTests.test(file.text)) return sites;
  const isExpectedToThrow = createExpectedThrows(program);
  const isMock = createMocks(program);
  return sites.map((site) => (isOnPurpose(site) ? { ...site, isExpectedFailure: true } : site));

  function isOnPurpose(site: Site): boolean {
    if (!('sending' in site)) return false;
    const sent = nodeAt(site.sending.span, file);
    if (!sent) return false;
    const called =
      ts.isCallExpression(sent) && isMemberAccess(sent.expression) ? sent.expression.expression : undefined;
    return isExpectedToThrow(sent) || (called !== undefined && isMock(called)) || isExpectedError(site, file);
  }
}

/** `// @ts-expect-error` above a value of another type: the type checker has already reported it. */
function isExpectedError({ parts, span }: Site, file: ts.SourceFile): boolean {
  const isNumber = parts.every(({ values }) => values.every(({ kind }) => kind === 'number'));
  if (isNumber) return false;
  const { line } = file.getLineAndCharacterOfPosition(span.start);
  const [start, end] = [file.getLineStarts()[line - 1], file.getLineStarts()[line]];
  return start !== undefined && /^\s*(\/\/|\{?\/\*+)\s*@ts-expect-error\b/.test(file.text.slice(start, end));
}

/** The call, or the object literal, with exactly this span. */
function nodeAt({ start, end }: Span, file: ts.SourceFile): ts.Node | undefined {
  return find(file);

  function find(node: ts.Node): ts.Node | undefined {
    if (node.pos > start || node.end < end) return undefined;
    const isSending = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isObjectLiteralExpression(node);
    if (isSending && node.end === end && node.getStart(file) === start) return node;
    return ts.forEachChild(node, find);
  }
}
