import ts from 'typescript';
import type { Program } from '../program.js';
import { refersTo } from '../resolution/functions.js';
import { nameOfFunction } from '../syntax/functions.js';
import { isAssignment, isMemberAccess, memberName } from '../syntax/nodes.js';
import { handedOnByName, withoutBind } from '../syntax/references.js';
import { walkingMethods } from '../syntax/walkingMethods.js';
import type { ByFlow } from './byFlow.js';
import type { ByName } from './byName.js';
import type { ByType } from './byType.js';
import { isCloseHandlerName, namesOtherThing } from './evidence.js';
import { isUntyped, join, type Meaning } from './meaning.js';
import { holdersOf, type NotWebSocket } from './notWebSocket.js';

const listenerMethods = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);

/** What the parameters of functions are, from where those are handed to or what they are called. */
export interface Handlers {
  ofParameter(parameter: ts.ParameterDeclaration): Meaning | undefined;
  /** From the place that a function is handed to: `x.on('close', f)`, `x.onclose = f`. */
  inSlot(use: ts.Expression, index: number): Meaning | undefined;
}

/** What else is known of a document. */
interface Known {
  readonly byType: ByType;
  readonly byName: ByName;
  readonly handed: ByFlow;
  readonly otherThings: NotWebSocket;
  meaningOf(expression: ts.Expression): Meaning | undefined;
}

/** Prepares the questions about one document. */
export function createHandlers(
  { file, checker }: Pick<Program, 'file' | 'checker'>,
  { byType, byName, handed, otherThings, meaningOf }: Known,
): Handlers {
  return { ofParameter, inSlot };

  function ofParameter(parameter: ts.ParameterDeclaration): Meaning | undefined {
    const handler = parameter.parent;
    const index = handler.parameters.indexOf(parameter);
    const name = nameOfFunction(handler);
    const named =
      name === undefined
        ? []
        : (handedOnByName(file).get(name) ?? []).filter((use) => refersTo(withoutBind(use), handler, checker));
    const uses = ts.isFunctionExpression(handler) || ts.isArrowFunction(handler) ? [handler, ...named] : named;
    return (
      join(uses.map((use) => inSlot(use, index))) ??
      byType.inBase(handler, index, name) ??
      (name !== undefined && named.length === 0 ? handed.toParameter(parameter, name) : undefined) ??
      ofName(handler, index, name)
    );
  }

  function inSlot(use: ts.Expression, index: number): Meaning | undefined {
    const { parent } = use;
    if (ts.isCallExpression(parent)) return inCall(parent, use, index);
    if (isAssignment(parent)) return parent.right === use ? inProperty(parent.left, use, index) : undefined;
    return ts.isPropertyAssignment(parent) ? handed.toProperty(parent, index) : undefined;
  }

  /** `socket.on('close', use)`, `sockets.forEach(use)`, `onClosed(use)` */
  function inCall(call: ts.CallExpression, use: ts.Expression, index: number): Meaning | undefined {
    const typed = byType.ofArgument(call, use, index);
    if (typed) return typed;
    const holder = isMemberAccess(call.expression) ? call.expression.expression : undefined;
    const method = memberName(call.expression) ?? '';
    if (index === 0 && holder && walkingMethods.has(method)) return byName.ofElement(holder);
    const called = handed.toCallback(call, use, index);
    if (called) return called;
    const [event] = call.arguments;
    const isListener = listenerMethods.has(method) && event && ts.isStringLiteralLike(event) && event.text === 'close';
    const of = isListener && holder ? meaningOf(holder) : undefined;
    if (of?.is !== 'socket') return undefined;
    if (method === 'addEventListener') return index === 0 ? { ...of, is: 'closeEvent' } : undefined;
    return listenerParameter(of, index);
  }

  /** `socket.onclose = use` */
  function inProperty(property: ts.Expression, use: ts.Expression, index: number): Meaning | undefined {
    if (!isMemberAccess(property) || memberName(property) !== 'onclose') return undefined;
    const typed = byType.ofSlot(checker.getTypeAtLocation(property), index);
    if (typed || index !== 0) return typed;
    if (!isUntyped(checker.getTypeAtLocation(property.expression))) return undefined;
    const of = meaningOf(property.expression);
    if (!of && isOfOtherThing(use)) return undefined;
    return { is: 'closeEvent', apis: of?.apis ?? byName.reachable, evidence: of?.evidence ?? 'name' };
  }

  /** Whether a handler hears of the end of something else: `modal.onClose = f`, `notification.onclose = f`. */
  function isOfOtherThing(handler: ts.Node): boolean {
    const { parent } = handler;
    const holder = isAssignment(parent) && isMemberAccess(parent.left) ? parent.left.expression : undefined;
    return (holder && otherThings.sourceOf(holder)) !== undefined || holdersOf(handler).some(namesOtherThing);
  }

  /** `onClose(event) {}`: by what a function is called, if nothing else tells what it is there for. */
  function ofName(handler: ts.SignatureDeclaration, index: number, name: string | undefined): Meaning | undefined {
    if (name === 'close' && isOfBunServer(handler))
      return listenerParameter({ apis: ['bun-server'], evidence: 'name' }, index - 1);
    if (name === undefined || !isCloseHandlerName(name, file) || isOfOtherThing(handler)) return undefined;
    const of = { apis: byName.reachable, evidence: 'name' } as const;
    const [first] = handler.parameters;
    const takesCode = first !== undefined && ts.isIdentifier(first.name) && /code/i.test(first.name.text);
    if (takesCode) return listenerParameter(of, index);
    return index === 0 ? { ...of, is: 'closeEvent' } : undefined;
  }
}

/** `{ websocket: { close: (ws, code) => … } }` */
function isOfBunServer({ parent, parameters: [, code] }: ts.SignatureDeclaration): boolean {
  const literal = ts.isPropertyAssignment(parent) ? parent.parent : parent;
  const { parent: option } = literal;
  return (
    ts.isObjectLiteralExpression(literal) &&
    ts.isPropertyAssignment(option) &&
    option.name.getText() === 'websocket' &&
    code !== undefined &&
    /code/i.test(code.name.getText())
  );
}

function listenerParameter(of: Omit<Meaning, 'is'>, index: number): Meaning | undefined {
  const is = (['code', 'reason'] as const)[index];
  return is && { ...of, is };
}
