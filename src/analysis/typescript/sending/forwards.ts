import ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import type { Evidence, ForwardedSite } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { isCaught } from '../syntax/caught.js';
import { chainText, isAssignment, isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { type CodeSource, createCodeSources } from './sources.js';
import { createStoredCodes } from './storedCodes.js';
import { codesToTry, rangesOf } from './triedCodes.js';

/** The facts about a received code that is sent. */
export interface Forwarded
  extends Pick<
    ForwardedSite,
    'subject' | 'from' | 'arriving' | 'passedCodes' | 'isStatement' | 'isStored' | 'isExpectedFailure' | 'evidence'
  > {}

/** Whether a call sends a received code, and which of the codes reach it. */
export type Forwards = (
  sent: ts.Expression,
  apis: readonly ApiId[],
  evidence: Evidence,
  /** Whether the functions between the call and the API pass a code unchanged. */
  isHandedOn?: (code: number) => boolean,
) => Forwarded | undefined;

/**
 * APIs whose close() checks its arguments only while the connection is open. Once the close event is received, it
 * doesn't.
 */
export const deafWhenClosed: ReadonlySet<ApiId> = new Set(['ws']);

export function createForwards(
  program: Pick<Program, 'checker' | 'memos'>,
  meaningOf: Meanings,
  evaluation: Evaluation,
): Forwards {
  const sourceOf = createCodeSources(program, meaningOf);
  const storedSourceOf = createStoredCodes(program, evaluation, sourceOf);

  return (sent, apis, evidence, isHandedOn) => {
    const source = sourceOf(sent) ?? storedSourceIn(sent);
    if (!source) return undefined;
    const file = sent.getSourceFile();
    const { meaning, functions } = source;
    const isDeaf =
      apis.every((id) => deafWhenClosed.has(id)) && functions.some((handler) => closesItself(sent, handler));
    const isHarmless = isCaught(sent) || isDeaf;
    return {
      subject: spanOf(source.expression, file),
      from: meaning.apis,
      ...passedCodesOf(sent, source, apis, isHandedOn),
      evidence: meaning.evidence === 'name' ? 'name' : evidence,
      isStatement: isStatement(callOf(sent)?.parent),
      ...(meaning.isByFlow && { isStored: true as const }),
      ...(isHarmless && { isExpectedFailure: true as const }),
    };
  };

  /** The source of a code that was stored in the meantime. */
  function storedSourceIn(wrapped: ts.Expression): CodeSource | undefined {
    const expression = unwrap(wrapped);
    if (ts.isIdentifier(expression) || isMemberAccess(expression)) return storedSourceOf(expression);
    if (ts.isFunctionLike(expression)) return undefined;
    return ts.forEachChild(expression, (child) => (ts.isExpression(child) ? storedSourceIn(child) : undefined));
  }

  function passedCodesOf(
    sent: ts.Expression,
    { meaning, within, assume, functions }: CodeSource,
    apis: readonly ApiId[],
    isHandedOn: (code: number) => boolean = () => true,
  ): Pick<ForwardedSite, 'arriving' | 'passedCodes'> {
    const passedCodes: { received: number; sent: number }[] = [];
    const passed = new Set<number>();
    const tried = codesToTry(
      meaning.apis,
      apis,
      functions.map((one) => one.getText()),
    );
    for (const received of tried) {
      const arrivals = assume(received)
        .flatMap((assumptions) => evaluation.arrivals(sent, assumptions, within))
        .filter(({ certain }) => certain);
      for (const { known } of arrivals) {
        if (typeof known?.value !== 'number') passed.add(received);
        else if (isHandedOn(known.value)) {
          passed.add(received);
          passedCodes.push({ received, sent: known.value });
        }
      }
    }
    return { arriving: rangesOf(tried, passed, meaning.apis), passedCodes };
  }
}

/** The call that sends a code, or that gets the object with the code. */
function callOf(sent: ts.Expression): ts.CallExpression | undefined {
  let node: ts.Node = sent.parent;
  while (!ts.isCallExpression(node)) {
    if (!node.parent || ts.isFunctionLike(node)) return undefined;
    node = node.parent;
  }
  return node;
}

function isStatement(node: ts.Node | undefined): boolean {
  return (
    node !== undefined && ts.isExpressionStatement(node) && (ts.isBlock(node.parent) || !ts.isStatement(node.parent))
  );
}

/** `ws.on('close', (code) => ws.close(code))`: the closed socket is the one that received the code. */
function closesItself(sent: ts.Expression, within: ts.Node): boolean {
  const callee = callOf(sent)?.expression;
  const closed = callee && isMemberAccess(callee) ? chainText(callee.expression) : undefined;
  const { parent: use } = within;
  const listened = use && ts.isCallExpression(use) ? use.expression : use && isAssignment(use) ? use.left : undefined;
  if (closed === undefined || !listened || !isMemberAccess(listened)) return false;
  const event = ts.isCallExpression(use) ? use.arguments[0]?.getText() : memberName(listened);
  if (!/close/i.test(event ?? '')) return false;
  const isThis = closed === 'this' && !ts.isArrowFunction(within);
  return isThis || closed === chainText(listened.expression);
}
