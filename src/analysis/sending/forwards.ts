import ts from 'typescript';
import type { ApiId } from '../../registry/apis/index.js';
import { describe } from '../../registry/describe.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Supposed } from '../evaluation/supposed.js';
import type { Meaning, Meanings } from '../meanings/index.js';
import type { Program } from '../program.js';
import type { Evidence, ForwardedSite } from '../site.js';
import { isCaught } from '../syntax/caught.js';
import { isAssignment, isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { createKept } from './kept.js';
import { codesToTry, rangesOf } from './triedCodes.js';

/** What there is to say of a received code where it is sent. */
export interface Forwarded
  extends Pick<
    ForwardedSite,
    'subject' | 'from' | 'arriving' | 'passes' | 'isStatement' | 'isKept' | 'onPurpose' | 'evidence'
  > {}

/** Answers whether what a call sends is a code that was received, and which ones get there. */
export type Forwards = (
  sent: ts.Expression,
  apis: readonly ApiId[],
  evidence: Evidence,
  /** Whether a function on the way to the API hands it a code as it is. */
  isHandedOn?: (code: number) => boolean,
) => Forwarded | undefined;

/** A code where it comes out of an event, into a handler, or from where it was kept. */
export interface Origin {
  readonly expression: ts.Expression;
  readonly meaning: Meaning;
  /** The function in which it is the code of one event. */
  readonly within: ts.SignatureDeclaration | ts.SourceFile;
  /** The functions whose checks it passes on the way. */
  readonly passes: readonly ts.Node[];
  /** What holds in `within` when this code arrived: a way for each place where it may have been kept. */
  suppose(code: number): readonly (readonly Supposed[])[];
}

/** APIs that look at what close() is given only while the connection is open: no longer when the socket says that it isn't. */
export const deafWhenClosed: ReadonlySet<ApiId> = new Set(['ws']);

/** Prepares the questions about one program. */
export function createForwards(
  { checker }: Pick<Program, 'checker'>,
  meaningOf: Meanings,
  evaluation: Evaluation,
): Forwards {
  const kept = createKept({ checker }, evaluation, (stored) => originIn(stored));

  return (sent, apis, evidence, isHandedOn) => {
    const origin = originIn(sent) ?? keptIn(sent);
    if (!origin) return undefined;
    const file = sent.getSourceFile();
    const { meaning, passes } = origin;
    const isDeaf = apis.every((id) => deafWhenClosed.has(id)) && passes.some((handler) => closesItself(sent, handler));
    const isHarmless = isCaught(sent) || isDeaf;
    return {
      subject: spanOf(origin.expression, file),
      from: meaning.apis,
      ...passesOf(sent, origin, apis, isHandedOn),
      evidence: meaning.evidence === 'name' ? 'name' : evidence,
      isStatement: isStatement(callOf(sent)?.parent),
      ...(meaning.isHanded && { isKept: true as const }),
      ...(isHarmless && { onPurpose: true as const }),
    };
  };

  /** The same of a code that was kept in the meantime. */
  function keptIn(wrapped: ts.Expression): Origin | undefined {
    const expression = unwrap(wrapped);
    if (ts.isIdentifier(expression) || isMemberAccess(expression)) return kept(expression);
    if (ts.isFunctionLike(expression)) return undefined;
    return ts.forEachChild(expression, (child) => (ts.isExpression(child) ? keptIn(child) : undefined));
  }

  /** Where the code comes from that an expression yields, itself or by way of variables, a condition or a function. */
  function originIn(wrapped: ts.Expression, asked = new Set<ts.Node>()): Origin | undefined {
    const expression = unwrap(wrapped);
    if (asked.has(expression)) return undefined;
    asked.add(expression);
    const origin = originOf(expression);
    if (origin) return origin;
    if (ts.isIdentifier(expression)) {
      for (const given of valuesGivenTo(expression)) {
        const found = originIn(given, asked);
        if (found && isInside(expression, found.within)) return found;
      }
      return undefined;
    }
    if (ts.isFunctionLike(expression)) return undefined;
    return ts.forEachChild(expression, (child) => (ts.isExpression(child) ? originIn(child, asked) : undefined));
  }

  function originOf(expression: ts.Expression): Origin | undefined {
    const holder = declarationAt(expression);
    if (!holder) return undefined;
    const meaning = meaningAt(expression);
    // What a function checked before it handed a code on isn't known.
    if (meaning?.is !== 'code' || meaning.isHanded) return undefined;
    const within = functionAround(holder);
    return { expression, meaning, within, passes: [within], suppose: (code) => [suppose(code, within)] };
  }

  function meaningAt(expression: ts.Expression): Meaning | undefined {
    // Of `{ code }` the checker tells about the property.
    const variable = ts.isShorthandPropertyAssignment(expression.parent)
      ? checker.getShorthandAssignmentValueSymbol(expression.parent)?.valueDeclaration
      : undefined;
    const name = variable && ts.getNameOfDeclaration(variable);
    return meaningOf(name && ts.isIdentifier(name) ? name : expression);
  }

  /** The parameter or variable through which a code reaches an expression: `event` of `event.code`, `code`. */
  function declarationAt(expression: ts.Expression): ts.Declaration | undefined {
    if (ts.isIdentifier(expression)) {
      const declaration = declarationOf(expression);
      return declaration && (ts.isParameter(declaration) || ts.isBindingElement(declaration)) ? declaration : undefined;
    }
    if (!isMemberAccess(expression)) return undefined;
    let root = unwrap(expression.expression);
    while (isMemberAccess(root)) root = unwrap(root.expression);
    return ts.isIdentifier(root) ? declarationOf(root) : undefined;
  }

  function declarationOf(name: ts.Identifier): ts.Declaration | undefined {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    return symbol?.valueDeclaration;
  }

  /** What a local variable is declared with, and what is assigned to it in the same function. */
  function valuesGivenTo(name: ts.Identifier): readonly ts.Expression[] {
    const declaration = declarationOf(name);
    if (
      !declaration ||
      !ts.isVariableDeclaration(declaration) ||
      declaration.getSourceFile() !== name.getSourceFile()
    ) {
      return [];
    }
    const assigned: ts.Expression[] = [];
    const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    if (!isConstant) visit(functionAround(declaration));
    return declaration.initializer ? [declaration.initializer, ...assigned] : assigned;

    function visit(node: ts.Node): void {
      if (isAssignment(node) && ts.isIdentifier(node.left) && node.left.text === name.text) assigned.push(node.right);
      ts.forEachChild(node, visit);
    }
  }

  function passesOf(
    sent: ts.Expression,
    { meaning, within, suppose, passes: regions }: Origin,
    apis: readonly ApiId[],
    isHandedOn: (code: number) => boolean = () => true,
  ): Pick<ForwardedSite, 'arriving' | 'passes'> {
    const passes: { received: number; sent: number }[] = [];
    const passed = new Set<number>();
    const tried = codesToTry(
      meaning.apis,
      apis,
      regions.map((region) => region.getText()),
    );
    for (const received of tried) {
      const arrivals = suppose(received)
        .flatMap((supposed) => evaluation.arrivals(sent, supposed, within))
        .filter(({ certain }) => certain);
      for (const { known } of arrivals) {
        if (typeof known?.value !== 'number') passed.add(received);
        else if (isHandedOn(known.value)) {
          passed.add(received);
          passes.push({ received, sent: known.value });
        }
      }
    }
    return { arriving: rangesOf(tried, passed, meaning.apis), passes };
  }

  /** That an event came with this code, and with what belongs to it. */
  function suppose(code: number, within: Origin['within']): readonly Supposed[] {
    const { wasClean } = describe(code).seen;
    const hasNoReason = describe(code).assigned?.sendable === false;
    const isPartOfEvent = (expression: ts.Expression, what: Meaning['is']) => {
      const holder = mayArrive(expression) ? declarationAt(expression) : undefined;
      return holder !== undefined && functionAround(holder) === within && meaningAt(expression)?.is === what;
    };
    // What ws hands to a listener is a Buffer, also where there is no reason.
    const isBuffer = (expression: ts.Expression) =>
      ts.isIdentifier(expression) &&
      ts.isParameter(declarationAt(expression) ?? expression.parent) &&
      isPartOfEvent(expression, 'reason');
    const isLength = (expression: ts.Expression) =>
      isMemberAccess(expression) && memberName(expression) === 'length' && isBuffer(unwrap(expression.expression));
    return [
      {
        value: code,
        is: (expression) => isPartOfEvent(expression, 'code'),
        isIn: (expression) => ts.isIdentifier(expression) && meaningOf(expression)?.is === 'closeEvent',
      },
      ...(wasClean === false
        ? [{ value: false, is: (expression: ts.Expression) => isPartOfEvent(expression, 'wasClean') }]
        : []),
      ...(hasNoReason
        ? [
            { value: 0, is: isLength, isIn: isBuffer },
            { value: '', is: (expression: ts.Expression) => isPartOfEvent(expression, 'reason') },
          ]
        : []),
    ];
  }
}

/** Cheap, before the checker is asked. */
function mayArrive(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) || /^(close)?(code|reason)$|^wasClean$/i.test(memberName(expression) ?? '');
}

function isInside(node: ts.Node, { pos, end }: ts.Node): boolean {
  return pos <= node.pos && node.end <= end;
}

function functionAround(node: ts.Node): ts.SignatureDeclaration | ts.SourceFile {
  return ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile();
}

/** The call, or the one that takes an object, in which a code is sent. */
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

/** `ws.on('close', (code) => ws.close(code))`: the socket that is closed is the one that says so. */
function closesItself(sent: ts.Expression, within: ts.Node): boolean {
  const callee = callOf(sent)?.expression;
  const closed = callee && isMemberAccess(callee) ? callee.expression.getText() : undefined;
  const { parent: use } = within;
  const listened = use && ts.isCallExpression(use) ? use.expression : use && isAssignment(use) ? use.left : undefined;
  if (closed === undefined || !listened || !isMemberAccess(listened)) return false;
  const event = ts.isCallExpression(use) ? use.arguments[0]?.getText() : memberName(listened);
  if (!/close/i.test(event ?? '')) return false;
  const isThis = closed === 'this' && !ts.isArrowFunction(within);
  return isThis || plain(closed) === plain(listened.expression.getText());
}

function plain(text: string): string {
  return text.replace(/[?!]/g, '');
}
