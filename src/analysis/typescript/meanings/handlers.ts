import ts from 'typescript';
import type { Program } from '../program.js';
import { refersTo } from '../resolution/functions.js';
import { nameOfFunction } from '../syntax/functions.js';
import { closeListening } from '../syntax/listeners.js';
import { isAssignment, isMemberAccess, memberName } from '../syntax/nodes.js';
import { handedOnByName, withoutBind } from '../syntax/references.js';
import { walkingMethods } from '../syntax/walkingMethods.js';
import type { ByFlow } from './byFlow.js';
import type { ByName } from './byName.js';
import type { ByType } from './byType.js';
import { isCloseHandlerName, namesOtherThing } from './evidence.js';
import { isUntyped, join, type Meaning } from './meaning.js';
import { holdersOf, type NotWebSocket } from './notWebSocket.js';

/** Finds the meaning of a function's parameters: by where the function is passed, or by its name. */
export interface Handlers {
  ofParameter(parameter: ts.ParameterDeclaration): Meaning | undefined;
  /** By where a function is passed or assigned: `x.on('close', f)`, `x.onclose = f`. */
  inSlot(use: ts.Expression, index: number): Meaning | undefined;
}

/** The other questions that handlers depend on. */
interface OtherMeanings {
  readonly byType: ByType;
  readonly byName: ByName;
  readonly byFlow: ByFlow;
  readonly notWebSocket: NotWebSocket;
  meaningOf(expression: ts.Expression): Meaning | undefined;
}

export function createHandlers(
  { file, checker }: Pick<Program, 'file' | 'checker'>,
  { byType, byName, byFlow, notWebSocket, meaningOf }: OtherMeanings,
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
      (name !== undefined && named.length === 0 ? byFlow.toParameter(parameter, name) : undefined) ??
      ofName(handler, index, name)
    );
  }

  function inSlot(use: ts.Expression, index: number): Meaning | undefined {
    const { parent } = use;
    if (ts.isCallExpression(parent)) return inCall(parent, use, index);
    if (isAssignment(parent)) return parent.right === use ? inProperty(parent.left, use, index) : undefined;
    return ts.isPropertyAssignment(parent) ? byFlow.toProperty(parent, index) : undefined;
  }

  /** `socket.on('close', use)`, `sockets.forEach(use)`, `onClosed(use)` */
  function inCall(call: ts.CallExpression, use: ts.Expression, index: number): Meaning | undefined {
    const typed = byType.ofArgument(call, use, index);
    if (typed) return typed;
    const holder = isMemberAccess(call.expression) ? call.expression.expression : undefined;
    const method = memberName(call.expression) ?? '';
    if (index === 0 && holder && walkingMethods.has(method)) return byName.ofElement(holder);
    if (index === 0 && holder && method === 'then' && call.arguments[0] === use) return byFlow.byPromise(holder);
    const called = byFlow.toCallback(call, use, index);
    if (called) return called;
    const listening = closeListening(call);
    const of = listening && meaningOf(listening.holder);
    if (of?.is !== 'socket') return undefined;
    if (listening?.isForEvent) return index === 0 ? { ...of, is: 'closeEvent' } : undefined;
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

  /** Whether a handler is for the end of something else: `modal.onClose = f`, `notification.onclose = f`. */
  function isOfOtherThing(handler: ts.Node): boolean {
    const { parent } = handler;
    const holder = isAssignment(parent) && isMemberAccess(parent.left) ? parent.left.expression : undefined;
    return (holder && notWebSocket.sourceOf(holder)) !== undefined || holdersOf(handler).some(namesOtherThing);
  }

  /** `onClose(event) {}`: by the function's name, if nothing else is known. */
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
