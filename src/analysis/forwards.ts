import ts from 'typescript';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { inRanges } from '../registry/codeRange.js';
import { describe } from '../registry/describe.js';
import { isCaught } from './caught.js';
import type { Evaluation, Supposed } from './evaluation.js';
import type { Meaning, Meanings } from './meanings.js';
import type { Program } from './program.js';
import type { Evidence, ForwardedSite } from './site.js';
import { isAssignment, isMemberAccess, memberName, spanOf, unwrap } from './syntax.js';

/** What there is to say of a received code where it is sent. */
export interface Forwarded
  extends Pick<ForwardedSite, 'subject' | 'from' | 'arriving' | 'passes' | 'isStatement' | 'onPurpose' | 'evidence'> {}

/** Answers whether what a call sends is a code that was received, and which ones get there. */
export type Forwards = (sent: ts.Expression, apis: readonly ApiId[], evidence: Evidence) => Forwarded | undefined;

/** A code where it comes out of an event, or into a handler. */
interface Origin {
  readonly expression: ts.Expression;
  readonly meaning: Meaning;
  /** The function in which it is the code of one event. */
  readonly within: ts.SignatureDeclaration | ts.SourceFile;
}

/** Codes at which guards like to draw a line. */
const privateCodes = [3000, 3999, 4000, 4999];
const mostCodes = 64;
/** APIs that look at what close() is given only while the connection is open: no longer when the socket says that it isn't. */
const deafWhenClosed: ReadonlySet<ApiId> = new Set(['ws']);

/** Prepares the questions about one program. */
export function createForwards(
  { checker }: Pick<Program, 'checker'>,
  meaningOf: Meanings,
  evaluation: Evaluation,
): Forwards {
  return (sent, apis, evidence) => {
    const origin = originIn(sent);
    if (!origin) return undefined;
    const file = sent.getSourceFile();
    const { meaning, within } = origin;
    const isHarmless = isCaught(sent) || (apis.every((id) => deafWhenClosed.has(id)) && closesItself(sent, within));
    return {
      subject: spanOf(origin.expression, file),
      from: meaning.apis,
      ...passesOf(sent, origin, apis),
      evidence: meaning.evidence === 'name' ? 'name' : evidence,
      isStatement: isStatement(callOf(sent)?.parent),
      ...(isHarmless && { onPurpose: true as const }),
    };
  };

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
        if (found) return found;
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
    return meaning?.is === 'code' && !meaning.isHanded
      ? { expression, meaning, within: functionAround(holder) }
      : undefined;
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
    origin: Origin,
    apis: readonly ApiId[],
  ): Pick<ForwardedSite, 'arriving' | 'passes'> {
    const passes: { received: number; sent: number }[] = [];
    const ranges = origin.meaning.apis.flatMap((id) => apiOf(id).receives);
    const arriving: [from: number, to: number][] = [];
    let isRun = false;
    for (const received of codesToTry(origin, apis)) {
      const arrivals = evaluation
        .arrivals(sent, suppose(received, origin), origin.within)
        .filter(({ certain }) => certain);
      for (const { known } of arrivals) {
        if (typeof known?.value === 'number') passes.push({ received, sent: known.value });
      }
      // Between two codes that are tried nothing changes, but for what can't arrive.
      const last = arriving.at(-1);
      if (arrivals.length > 0) {
        if (isRun && last && ranges.some((range) => inRanges(last[1], [range]) && inRanges(received, [range])))
          last[1] = received;
        else arriving.push([received, received]);
      }
      isRun = arrivals.length > 0;
    }
    return { arriving, passes };
  }

  /** That an event came with this code, and with what belongs to it. */
  function suppose(code: number, { within }: Origin): readonly Supposed[] {
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

/** Of the codes that may arrive: those with a meaning, and those beside which something may change. */
function codesToTry({ meaning, within }: Origin, apis: readonly ApiId[]): readonly number[] {
  const ranges = meaning.apis.flatMap((id) => apiOf(id).receives);
  const mentioned = within.getText().match(/\b[1-4]\d{3}\b/g) ?? [];
  const borders = mentioned.map(Number).flatMap((code) => [code - 1, code, code + 1]);
  const defined = Array.from({ length: 16 }, (_, index) => 1000 + index);
  const codes = [...new Set([...defined, ...privateCodes, ...borders])].sort((a, b) => a - b);
  return (
    codes
      .filter((code) => inRanges(code, ranges))
      // No end that keeps to RFC 6455 sends 1016-2999, and only Firefox shows 1015.
      .filter((code) => code < 1015 || code > 2999 || (code === 1015 && apis.includes('whatwg')))
      .slice(0, mostCodes)
  );
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
  const isThis = closed === 'this' && !ts.isArrowFunction(within);
  return isThis || plain(closed) === plain(listened.expression.getText());
}

function plain(text: string): string {
  return text.replace(/[?!]/g, '');
}
