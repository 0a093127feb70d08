import ts from 'typescript';
import { namesOtherThing } from '../meanings/evidence.js';
import { nameOfFunction } from '../syntax/functions.js';
import { literalValue } from '../syntax/literals.js';
import { nameOf, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import { isAssignedOrPrivate } from './codeNames.js';

const codeName = /^(close)?_?code$/i;
/** A name that only a close event, or an object like one, has beside its code. */
const besideCode = /^(close)?_?reason$|^was_?clean$/i;
/** What a test calls to let a socket close, or what is called when one closes: `simulateClose`, `serverClose`, `onclose`. */
const closers =
  /^_*(on|handle|simulate|trigger|fire|emit|dispatch|invoke|notify|receive|mock|fake|server|remote|peer)_?\w*clos/i;
const emitters = /^(emit|dispatch|trigger|fire)/i;

/**
 * The codes of close events that are made by hand: `socket.onclose({ code: 1006 })`, `ws.emit('close', 1006)`,
 * `simulateClose(1006)`, `return { code: 1000, reason: '' }`, `close(code = 1000) {}`.
 */
export function madeCodesIn(file: ts.SourceFile): readonly ts.Expression[] {
  const made = [
    ...nodesOf<ts.ObjectLiteralExpression>(file, ts.SyntaxKind.ObjectLiteralExpression)
      .filter(({ parent }) => !isClosing(parent))
      .map((event) => codeOfEvent(event, () => isHandedToCloser(event))),
    ...nodesOf<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).map(handedToCloser),
    ...nodesOf<ts.NewExpression>(file, ts.SyntaxKind.NewExpression).map(givenToEvent),
    ...nodesOf<ts.ParameterDeclaration>(file, ts.SyntaxKind.Parameter).map(defaultOfClose),
    ...nodesOf<ts.BindingElement>(file, ts.SyntaxKind.BindingElement).map(defaultBesideReason),
  ];
  return made.filter((code) => code !== undefined).filter(isCode);
}

/** The code in an object literal, where it is known to be one or another property shows that the object is such an event. */
export function codeOfEvent(
  { properties }: ts.ObjectLiteralExpression,
  isKnown: () => boolean,
): ts.Expression | undefined {
  const code = properties.find((property) => isNamed(property.name, codeName));
  if (!code || !ts.isPropertyAssignment(code)) return undefined;
  const isEvent = properties.some(({ name }) => isNamed(name, besideCode)) || isKnown();
  return isEvent ? unwrap(code.initializer) : undefined;
}

function isNamed(name: ts.PropertyName | undefined, pattern: RegExp): boolean {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && pattern.test(name.text);
}

/** `transport.close({ … })`, which no WebSocket has. */
function isClosing(node: ts.Node): boolean {
  return ts.isCallExpression(node) && nameOf(unwrap(node.expression)) === 'close';
}

function isHandedToCloser({ parent }: ts.Expression): boolean {
  return ts.isAsExpression(parent) ? isHandedToCloser(parent) : ts.isCallExpression(parent) && isCloser(parent);
}

function handedToCloser(call: ts.CallExpression): ts.Expression | undefined {
  if (!isCloser(call)) return undefined;
  const [first, second, reason] = call.arguments;
  if (!emitsClose(call)) return first;
  // A socket of another kind may have an event of that name, with arguments of its own.
  const isMade = reason !== undefined || /\b(this|\w*(fake|mock|stub)\w*|ws)\b/i.test(call.expression.getText());
  return isMade ? second : undefined;
}

/** `new CloseEvent(1006, 'lost')`, `new CloseError(4001)` */
function givenToEvent({ expression, arguments: given }: ts.NewExpression): ts.Expression | undefined {
  return /clos\w*(event|error|exception)$/i.test(nameOf(expression) ?? '') ? given?.[0] : undefined;
}

function isCloser(call: ts.CallExpression): boolean {
  const name = nameOf(unwrap(call.expression)) ?? '';
  return (closers.test(name) && !namesOtherThing(name)) || emitsClose(call);
}

/** `emit('close', …)` */
function emitsClose({ expression, arguments: [event] }: ts.CallExpression): boolean {
  const isEmitter = event !== undefined && emitters.test(nameOf(unwrap(expression)) ?? '');
  return isEmitter && ts.isStringLiteralLike(event) && /^(ws:?)?(close|disconnect)(d|ed)?$/i.test(event.text);
}

/** `1000` of `close(code = 1000) {}` */
function defaultOfClose({ name, initializer, parent }: ts.ParameterDeclaration): ts.Expression | undefined {
  if (!initializer) return undefined;
  const isCode = ts.isIdentifier(name) && codeName.test(name.text);
  return isCode && /clos/i.test(nameOfFunction(parent) ?? '') ? initializer : undefined;
}

/** `1000` of `const { code = 1000, reason = '' } = options` */
function defaultBesideReason({ name, initializer, parent }: ts.BindingElement): ts.Expression | undefined {
  if (!initializer) return undefined;
  const isBeside =
    ts.isObjectBindingPattern(parent) && parent.elements.some((other) => besideCode.test(other.name.getText()));
  return isBeside && codeName.test(name.getText()) ? initializer : undefined;
}

function isCode(expression: ts.Expression): boolean {
  const value = literalValue(unwrap(expression));
  return value?.kind === 'number' && isAssignedOrPrivate(value.value);
}
