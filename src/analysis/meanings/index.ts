import ts from 'typescript';
import type { ApiId } from '../../registry/apis/index.js';
import { brandOf, markOf } from '../marks.js';
import type { Program } from '../program.js';
import type { Evidence } from '../site.js';
import { type Assigned, collectFlows, type Flows, flowName, withoutBind } from '../syntax/flows.js';
import { isAssignment, isMemberAccess, memberName, nameOfFunction, unwrap } from '../syntax/nodes.js';
import { apisInReach, isCloseEventName, isCloseHandlerName, namesOtherThing, socketName, withWs } from './evidence.js';
import { createHanded } from './handed.js';
import { createOtherThings, holdersOf, nameOfType, type Source } from './otherThings.js';
import { usedAsSockets } from './usage.js';

/** What an expression is to us. */
export interface Meaning {
  readonly is: 'socket' | 'closeEvent' | 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
  /** The name alone leaves a doubt: only a number that can be a close code settles it. */
  readonly doubtful?: boolean;
  /** The name can hardly mean anything else: what no close code is was meant as one too. */
  readonly isPlain?: boolean;
  /** It came through a function or a variable of the user's own, with what checks is not known. */
  readonly isHanded?: boolean;
}

/** Answers what expressions are: by their type, by what is assigned or handed to them in this file, by their name. */
export interface Meanings {
  (expression: ts.Expression): Meaning | undefined;
  /** What a parameter of a function is called with, from the place that the function is handed to. */
  inSlot(use: ts.Expression, index: number): Meaning | undefined;
}

const listenerMethods = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);
const walkingMethods = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some']);
const eventProperties = ['code', 'reason', 'wasClean'] as const;

/** Prepares the questions about one document. */
export function createMeanings({ file, checker, environment: { globals } }: Program): Meanings {
  const byType = new Map<ts.Type, Meaning | undefined>();
  // Also what ends the circles: a node that is being asked about counts as unknown.
  const byNode = new Map<ts.Node, Meaning | undefined>();
  const bySymbol = new Map<ts.Symbol, Meaning | undefined>();
  let flows: Flows | undefined;
  let sockets: ReadonlySet<ts.Symbol> | undefined;
  const reachable = apisInReach(file, globals);
  const anyone = withWs(globals);
  const { sourceOf, sourceOfType } = createOtherThings({ file, checker }, flowsOnce);
  const handed = createHanded({ file, checker }, meaningOf, flowsOnce, meaningInSlot);

  return Object.assign(meaningOf, { inSlot: meaningInSlot });

  function flowsOnce(): Flows {
    flows ??= collectFlows(file);
    return flows;
  }

  function assignedTo(name: string): readonly Assigned[] {
    return flowsOnce().assigned.get(name) ?? [];
  }

  function handedOn(name: string): readonly ts.Expression[] {
    return flowsOnce().handedOn.get(name) ?? [];
  }

  function meaningOf(wrapped: ts.Expression): Meaning | undefined {
    const expression = unwrap(wrapped);
    const type = checker.getTypeAtLocation(expression);
    if (!isUntyped(type))
      return meaningOfType(type) ?? meaningOfDescribed(expression, type) ?? meaningOfPlain(expression, type);
    return remember(byNode, expression, () => meaningOfUntyped(expression));
  }

  /** `code` of `(code: number) => …`: where a value comes from says more than its declared type. */
  function meaningOfPlain(expression: ts.Expression, { flags }: ts.Type): Meaning | undefined {
    const plain = ts.TypeFlags.NumberLike | ts.TypeFlags.String | ts.TypeFlags.BooleanLike;
    if ((flags & plain) === 0) return undefined;
    if (ts.isCallExpression(expression)) return remember(byNode, expression, () => handed.byCall(expression));
    if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression)) return undefined;
    const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    if (declaration && ts.isParameter(declaration)) return meaningOfDeclaration(declaration);
    return remember(byNode, expression, () => handed.byAssignment(expression));
  }

  /** What is described as far as it is needed, `interface SocketLike { close(code: number): void }`, and named so. */
  function meaningOfDescribed(expression: ts.Expression, type: ts.Type): Meaning | undefined {
    const described = (type.flags & ts.TypeFlags.Object) === 0 ? undefined : type.symbol;
    if (!described?.declarations?.some((by) => ts.isInterfaceDeclaration(by) || ts.isTypeLiteralNode(by)))
      return undefined;
    const close = checker.getPropertyOfType(type, 'close');
    const [signature] = close ? checker.getSignaturesOfType(checker.getTypeOfSymbol(close), ts.SignatureKind.Call) : [];
    if (!/code/i.test(signature?.parameters[0]?.name ?? '')) return undefined;
    const name = ts.isIdentifier(expression) ? expression.text : memberName(expression);
    const names = [name, type.aliasSymbol?.name, described.name].filter((one) => one !== undefined);
    return names.map(meaningOfName).find((meaning) => meaning?.is === 'socket');
  }

  function meaningOfType(type: ts.Type): Meaning | undefined {
    return remember(byType, type, () => readType(type));
  }

  function readType(type: ts.Type): Meaning | undefined {
    const brand = brandOf(type, checker);
    if (brand) return { is: brand.what, apis: brand.apis, evidence: 'type' };
    if (type.isUnion()) return join(type.types.map(meaningOfType));
    const code = checker.getPropertyOfType(type, 'code');
    const codeMark = markOf(code?.valueDeclaration, checker);
    if (codeMark?.what === 'Received') return { is: 'closeEvent', apis: codeMark.apis, evidence: 'type' };
    const close = checker.getPropertyOfType(type, 'close');
    const apis = close && apisOfMethod(close);
    return apis && apis.length > 0 ? { is: 'socket', apis, evidence: 'type' } : undefined;
  }

  function apisOfMethod(method: ts.Symbol): readonly ApiId[] {
    const signatures = checker.getSignaturesOfType(checker.getTypeOfSymbol(method), ts.SignatureKind.Call);
    return signatures.flatMap(({ parameters: [first] }) => {
      const mark = markOf(first?.valueDeclaration, checker);
      return mark?.what === 'Argument' ? mark.apis : [];
    });
  }

  function meaningOfUntyped(expression: ts.Expression): Meaning | undefined {
    if (ts.isIdentifier(expression)) {
      return meaningOfNamed(expression.text, expression) ?? handed.byAssignment(expression);
    }
    if (isMemberAccess(expression)) {
      const name = flowName(expression);
      if (name === undefined) return meaningOfMaker(expression);
      const of = meaningOf(expression.expression);
      const property = eventProperties.find((candidate) => candidate === name);
      if (of?.is === 'closeEvent') return property && { ...of, is: property };
      // No other event has it.
      if (name === 'wasClean') return { is: name, apis: reachable, evidence: 'name' };
      return meaningOfNamed(name, expression) ?? handed.byAssignment(expression);
    }
    if (ts.isCallExpression(expression) || ts.isNewExpression(expression)) return meaningOfMaker(expression);
    return undefined;
  }

  function meaningOfNamed(name: string, expression: ts.Expression): Meaning | undefined {
    const symbol = checker.getSymbolAtLocation(expression);
    const annotation = symbol && annotationOf(symbol);
    if (annotation) return isDescribed(symbol) ? undefined : meaningOfAnnotation(annotation);
    const known = symbol
      ? remember(bySymbol, symbol, () => meaningOfVariable(name, symbol))
      : meaningOfAssigned(name, undefined);
    if (known) return known;
    if (symbol && isMadeOtherwise(name, symbol)) return undefined;
    const byName = meaningOfName(name);
    const told = byName && !byName.doubtful ? byName : ((symbol && meaningOfUsed(symbol)) ?? byName);
    return unlessFrom(() => sourceOf(expression), told);
  }

  /** What a variable is by how it is used elsewhere in the file. */
  function meaningOfUsed(symbol: ts.Symbol): Meaning | undefined {
    sockets ??= usedAsSockets({ file, checker });
    return sockets.has(symbol) && !namesOtherThing(symbol.name)
      ? { is: 'socket', apis: anyone, evidence: 'name' }
      : undefined;
  }

  /** A type from elsewhere says more than a variable's name, also when it says something else. */
  function meaningOfAnnotation(type: ts.EntityName): Meaning | undefined {
    const { text } = ts.isIdentifier(type) ? type : type.right;
    return unlessFrom(() => sourceOfType(type), meaningOfName(text));
  }

  /** Whether a parameter is only ever handed what the user wrote, as a close event describes what is to be sent too. */
  function isDescribed({ valueDeclaration: parameter }: ts.Symbol): boolean {
    const name = parameter && ts.isParameter(parameter) ? nameOfFunction(parameter.parent) : undefined;
    return parameter !== undefined && ts.isParameter(parameter) && name !== undefined
      ? handed.isHandedConstants(parameter, name)
      : false;
  }

  /** What a name says, unless the value is known to come from something else. */
  function unlessFrom(source: () => Source | undefined, meaning: Meaning | undefined): Meaning | undefined {
    const known = meaning && source();
    return known === 'other' || (known === 'unrelated' && meaning?.doubtful) ? undefined : meaning;
  }

  /** Whether a variable holds what is plainly no WebSocket by the name of its class: `socket = new Pool()`. */
  function isMadeOtherwise(name: string, symbol: ts.Symbol): boolean {
    const { valueDeclaration } = symbol;
    const initializer = valueDeclaration && ts.isVariableDeclaration(valueDeclaration) && valueDeclaration.initializer;
    const given = assignedTo(name).filter(({ left }) => checker.getSymbolAtLocation(left) === symbol);
    return [...(initializer ? [initializer] : []), ...given.map(({ right }) => right)]
      .map(unwrap)
      .some((maker) => ts.isNewExpression(maker) && meaningOf(maker) === undefined);
  }

  /** `new ReconnectingWebSocket(url)`, `getSocket()`, `sockets[id]`, `clients.get(id)`: one of what the name says. */
  function meaningOfMaker({ expression: called }: { readonly expression: ts.Expression }): Meaning | undefined {
    const named = isMemberAccess(called) && memberName(called) === 'get' ? called.expression : called;
    const name = ts.isIdentifier(named) ? named.text : memberName(named);
    const meaning = name === undefined ? undefined : unlessFrom(() => sourceOf(called), meaningOfName(name));
    return meaning && { ...meaning, apis: anyone };
  }

  function meaningOfName(name: string): Meaning | undefined {
    if (isCloseEventName(name)) return { is: 'closeEvent', apis: reachable, evidence: 'name' };
    const says = socketName(name, file);
    if (!says) return undefined;
    const doubtful = says === 'likely';
    return { is: 'socket', apis: doubtful ? anyone : reachable, evidence: 'name', doubtful, isPlain: says === 'plain' };
  }

  function meaningOfVariable(name: string, symbol: ts.Symbol): Meaning | undefined {
    const declaration = symbol.valueDeclaration;
    return (declaration && meaningOfDeclaration(declaration)) ?? meaningOfAssigned(name, symbol);
  }

  /** What is assigned to the same variable or property elsewhere in the file; by name where the checker knows no symbol. */
  function meaningOfAssigned(name: string, symbol: ts.Symbol | undefined): Meaning | undefined {
    return join(
      assignedTo(name).map(({ left, right }) => {
        const target = checker.getSymbolAtLocation(left);
        if (symbol && target && symbol !== target) return undefined;
        const meaning = meaningOf(right);
        if (meaning?.is !== 'socket') return undefined;
        return symbol && target ? meaning : { ...meaning, evidence: 'name' };
      }),
    );
  }

  function meaningOfDeclaration(declaration: ts.Declaration): Meaning | undefined {
    return remember(byNode, declaration, () => {
      if (ts.isParameter(declaration)) return meaningOfParameter(declaration);
      if (ts.isVariableDeclaration(declaration)) return meaningOfVariableDeclaration(declaration);
      if (ts.isBindingElement(declaration)) return meaningOfBinding(declaration);
      return undefined;
    });
  }

  function meaningOfVariableDeclaration({ initializer, parent }: ts.VariableDeclaration): Meaning | undefined {
    if (initializer) return meaningOf(initializer);
    return ts.isForOfStatement(parent.parent) ? meaningOfElement(parent.parent.expression) : undefined;
  }

  function meaningOfBinding(element: ts.BindingElement): Meaning | undefined {
    const name = (element.propertyName ?? element.name).getText(file);
    const property = eventProperties.find((candidate) => candidate === name);
    const holder = element.parent.parent;
    if (!property || ts.isBindingElement(holder)) return undefined;
    const of = meaningOfDeclaration(holder);
    return of?.is === 'closeEvent' ? { ...of, is: property } : undefined;
  }

  function meaningOfParameter(parameter: ts.ParameterDeclaration): Meaning | undefined {
    const handler = parameter.parent;
    const index = handler.parameters.indexOf(parameter);
    const name = nameOfFunction(handler);
    const named = name === undefined ? [] : handedOn(name).filter((use) => refersTo(use, handler));
    const uses = ts.isFunctionExpression(handler) || ts.isArrowFunction(handler) ? [handler, ...named] : named;
    return (
      join(uses.map((use) => meaningInSlot(use, index))) ??
      meaningInBase(handler, index, name) ??
      (name !== undefined && named.length === 0 ? handed.toParameter(parameter, name) : undefined) ??
      meaningByHandlerName(handler, index, name)
    );
  }

  function refersTo(use: ts.Expression, handler: ts.Node): boolean {
    const declaration = checker.getSymbolAtLocation(withoutBind(use))?.valueDeclaration;
    if (!declaration) return false;
    return declaration === handler || declaration === handler.parent;
  }

  /** What a function's parameter is, from the place the function is handed to: `x.on('close', f)`, `x.onclose = f`. */
  function meaningInSlot(use: ts.Expression, index: number): Meaning | undefined {
    const { parent } = use;
    if (ts.isCallExpression(parent)) {
      const [event] = parent.arguments;
      const method = memberName(parent.expression);
      const typed = meaningOfSlotType(slotTypeOfArgument(parent, use), index);
      if (typed) return typed;
      const ofElement =
        index === 0 && method !== undefined && walkingMethods.has(method) && isMemberAccess(parent.expression);
      if (ofElement) return meaningOfElement(parent.expression.expression);
      const called = handed.toCallback(parent, use, index);
      if (called) return called;
      if (!method || !listenerMethods.has(method) || !event || !ts.isStringLiteralLike(event) || event.text !== 'close')
        return undefined;
      const of = isMemberAccess(parent.expression) ? meaningOf(parent.expression.expression) : undefined;
      if (of?.is !== 'socket') return undefined;
      if (method === 'addEventListener') return index === 0 ? { ...of, is: 'closeEvent' } : undefined;
      return listenerParameter(of, index);
    }
    if (
      isAssignment(parent) &&
      parent.right === use &&
      memberName(parent.left) === 'onclose' &&
      isMemberAccess(parent.left)
    ) {
      const typed = meaningOfSlotType(checker.getTypeAtLocation(parent.left), index);
      if (typed || index !== 0) return typed;
      const holder = checker.getTypeAtLocation(parent.left.expression);
      if (!isUntyped(holder)) return undefined;
      const of = meaningOf(parent.left.expression);
      if (!of && isOfOtherThing(use)) return undefined;
      return { is: 'closeEvent', apis: of?.apis ?? reachable, evidence: of?.evidence ?? 'name' };
    }
    return ts.isPropertyAssignment(parent) ? handed.toProperty(parent, index) : undefined;
  }

  /** Whether a handler hears of the end of something else: `modal.onClose = f`, `notification.onclose = f`. */
  function isOfOtherThing(handler: ts.Node): boolean {
    const { parent } = handler;
    const holder = isAssignment(parent) && isMemberAccess(parent.left) ? parent.left.expression : undefined;
    return (holder && sourceOf(holder)) !== undefined || holdersOf(handler).some(namesOtherThing);
  }

  /** One of several, by their name: `sockets` in `sockets.forEach((s) => …)`. */
  function meaningOfElement(several: ts.Expression): Meaning | undefined {
    const list = unwrap(several);
    const name = ts.isIdentifier(list) ? list.text : memberName(list);
    const meaning = name?.endsWith('s') && !/ws$/.test(name) ? meaningOfName(name) : undefined;
    return meaning?.is === 'socket' ? { ...meaning, apis: anyone } : undefined;
  }

  /** What a method's parameter is, from the class or interface that declares it: `webSocketClose(ws, code) {}`. */
  function meaningInBase(
    { parent }: ts.SignatureDeclaration,
    index: number,
    name: string | undefined,
  ): Meaning | undefined {
    if (name === undefined || !ts.isClassLike(parent)) return undefined;
    return join(
      (parent.heritageClauses ?? [])
        .flatMap(({ types }) => types)
        .map((base) => {
          const method = checker.getPropertyOfType(checker.getTypeAtLocation(base), name);
          return meaningOfSlotType(method && checker.getTypeOfSymbol(method), index);
        }),
    );
  }

  function slotTypeOfArgument(call: ts.CallExpression, use: ts.Expression): ts.Type | undefined {
    const position = call.arguments.indexOf(use);
    const parameter = position < 0 ? undefined : checker.getResolvedSignature(call)?.parameters[position];
    return parameter && checker.getTypeOfSymbolAtLocation(parameter, call);
  }

  function meaningOfSlotType(slot: ts.Type | undefined, index: number): Meaning | undefined {
    const [signature] = slot ? checker.getSignaturesOfType(slot, ts.SignatureKind.Call) : [];
    const parameter = signature?.parameters[index];
    return parameter && meaningOfType(checker.getTypeOfSymbolAtLocation(parameter, file));
  }

  function meaningByHandlerName(
    handler: ts.SignatureDeclaration,
    index: number,
    name: string | undefined,
  ): Meaning | undefined {
    if (name === 'close' && isOfBunServer(handler))
      return listenerParameter({ apis: ['bun-server'], evidence: 'name' }, index - 1);
    if (name === undefined || !isCloseHandlerName(name, file) || isOfOtherThing(handler)) return undefined;
    const of = { apis: reachable, evidence: 'name' } as const;
    const [first] = handler.parameters;
    const takesCode = first !== undefined && ts.isIdentifier(first.name) && /code/i.test(first.name.text);
    if (takesCode) return listenerParameter(of, index);
    return index === 0 ? { ...of, is: 'closeEvent' } : undefined;
  }
}

/** The type that a variable, parameter or property is declared with. */
function annotationOf({ valueDeclaration }: ts.Symbol): ts.EntityName | undefined {
  return valueDeclaration &&
    (ts.isParameter(valueDeclaration) ||
      ts.isVariableDeclaration(valueDeclaration) ||
      ts.isPropertyDeclaration(valueDeclaration))
    ? nameOfType(valueDeclaration.type)
    : undefined;
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

/** One meaning out of several that agree; the surer evidence and all APIs. Those that say nothing are passed over. */
function join(meanings: readonly (Meaning | undefined)[]): Meaning | undefined {
  const known = meanings.filter((meaning) => meaning !== undefined);
  const [first] = known;
  if (!first || known.some(({ is }) => is !== first.is)) return undefined;
  const sure = known.filter(({ evidence }) => evidence === 'type');
  const counted = sure.length > 0 ? sure : known;
  return { ...(counted[0] ?? first), apis: [...new Set(counted.flatMap(({ apis }) => apis))] };
}

/** The remembered answer, or the one worked out now; while it is being worked out, asking again gives nothing. */
function remember<K>(
  answers: Map<K, Meaning | undefined>,
  key: K,
  work: () => Meaning | undefined,
): Meaning | undefined {
  if (answers.has(key)) return answers.get(key);
  answers.set(key, undefined);
  const answer = work();
  answers.set(key, answer);
  return answer;
}

function isUntyped(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
