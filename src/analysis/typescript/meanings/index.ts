import ts from 'typescript';
import type { Program } from '../program.js';
import { possibleAssignmentsTo, valuesGivenTo } from '../resolution/assignments.js';
import { initializerOf, isConst, keyOf } from '../syntax/declarations.js';
import { nameOfFunction } from '../syntax/functions.js';
import { containerName, isMemberAccess, memberName, nameOf, unwrap } from '../syntax/nodes.js';
import { createByFlow } from './byFlow.js';
import { createByName } from './byName.js';
import { createByType } from './byType.js';
import { namesOtherThing } from './evidence.js';
import { createHandlers } from './handlers.js';
import { createMeaningMemo, isUntyped, join, type Meaning, type Meanings } from './meaning.js';
import { createNotWebSocket, nameOfType, unlessFrom } from './notWebSocket.js';
import { usedAsSockets } from './usage.js';

const eventProperties = ['code', 'reason', 'wasClean'] as const;

export function createMeanings(program: Program): Meanings {
  const { file, checker, memos } = program;
  const byNode = createMeaningMemo<ts.Node>(memos);
  const bySymbol = createMeaningMemo<ts.Symbol>(memos);
  const byAssignedName = createMeaningMemo<string>(memos);
  let sockets: ReadonlySet<ts.Symbol> | undefined;
  const byType = createByType(program);
  const notWebSocket = createNotWebSocket(program);
  const byName = createByName(program, notWebSocket);
  const byFlow = createByFlow(program, meaningOf, inSlot);
  const handlers = createHandlers(program, { byType, byName, byFlow, notWebSocket, meaningOf });

  return Object.assign(meaningOf, { inSlot });

  function inSlot(use: ts.Expression, index: number): Meaning | undefined {
    return handlers.inSlot(use, index);
  }

  function meaningOf(wrapped: ts.Expression): Meaning | undefined {
    const expression = unwrap(wrapped);
    const converted = convertedIn(expression);
    if (converted) return codeIn(converted);
    if (isMadeHere(expression)) return undefined;
    const type = assertedType(expression) ?? checker.getTypeAtLocation(expression);
    const known = isUntyped(type)
      ? byNode(expression, () => meaningOfUntyped(expression))
      : (byType.ofType(type) ?? meaningOfDescribed(expression, type) ?? meaningOfPlain(expression, type));
    return known ?? meaningOfMade(expression);
  }

  /** `await closed`, and an object with a received code in it. */
  function meaningOfMade(expression: ts.Expression): Meaning | undefined {
    if (ts.isAwaitExpression(expression)) return byFlow.byPromise(expression.expression);
    if (!ts.isObjectLiteralExpression(expression)) return undefined;
    const property = expression.properties.find(({ name }) => name?.getText() === 'code');
    const code = property && ts.isShorthandPropertyAssignment(property) ? property.name : initializerOf(property);
    const of = code && codeIn(code);
    return of && { ...of, is: 'closeEvent' };
  }

  function codeIn(expression: ts.Expression): Meaning | undefined {
    const of = meaningOf(expression);
    return of?.is === 'code' ? of : undefined;
  }

  /**
   * The type in `(event as CloseEvent).code`. Otherwise the checker compares the asserted type with the expression's.
   */
  function assertedType(expression: ts.Expression): ts.Type | undefined {
    if (!ts.isPropertyAccessExpression(expression)) return undefined;
    const { expression: parenthesized } = expression;
    const holder = ts.isParenthesizedExpression(parenthesized) ? parenthesized.expression : parenthesized;
    if (!ts.isAsExpression(holder)) return undefined;
    const property = checker.getPropertyOfType(checker.getTypeFromTypeNode(holder.type), expression.name.text);
    return property && checker.getTypeOfSymbol(property);
  }

  /** `code` of `(code: number) => …`. The source of a value says more than its declared type. */
  function meaningOfPlain(expression: ts.Expression, type: ts.Type): Meaning | undefined {
    if (!isPlain(type)) return undefined;
    if (ts.isCallExpression(expression)) return byNode(expression, () => byFlow.byCall(expression));
    if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression)) return undefined;
    const symbol = checker.getSymbolAtLocation(expression);
    const declaration = symbol?.valueDeclaration;
    const property = eventProperties.find((candidate) => candidate === memberName(expression));
    if (property && isMemberAccess(expression)) {
      const of = meaningOfEvent(unwrap(expression.expression));
      if (of?.is === 'closeEvent') return { ...of, is: property };
    }
    const isFixed = declaration && !(ts.isVariableDeclaration(declaration) && !isConst(declaration));
    return (isFixed ? meaningOfDeclaration(declaration) : undefined) ?? (symbol && byFlow.byAssignment(symbol));
  }

  /**
   * A close event by what it is given, whatever its own type says of its shape: `(event: { code: number }) => …`. The
   * name of a type says more than that of a handler.
   */
  function meaningOfEvent(expression: ts.Expression): Meaning | undefined {
    const known = meaningOf(expression);
    const symbol = !known && ts.isIdentifier(expression) ? checker.getSymbolAtLocation(expression) : undefined;
    const of = symbol?.valueDeclaration && meaningOfDeclaration(symbol.valueDeclaration);
    return known ?? (of?.evidence === 'type' || (symbol && !annotationOf(symbol)) ? of : undefined);
  }

  /** A value with a structural type, `interface SocketLike { close(code: number): void }`, and the name of a socket. */
  function meaningOfDescribed(expression: ts.Expression, type: ts.Type): Meaning | undefined {
    // `S` of `class Channel<S extends Closable>`
    const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : type;
    const described = ((constraint?.flags ?? 0) & ts.TypeFlags.Object) === 0 ? undefined : constraint?.symbol;
    if (!described?.declarations?.some((by) => ts.isInterfaceDeclaration(by) || ts.isTypeLiteralNode(by)))
      return undefined;
    const close = checker.getPropertyOfType(type, 'close');
    const [signature] = close ? checker.getSignaturesOfType(checker.getTypeOfSymbol(close), ts.SignatureKind.Call) : [];
    if (!/code/i.test(signature?.parameters[0]?.name ?? '')) return undefined;
    const names = [nameOf(expression), type.aliasSymbol?.name, described.name].filter((one) => one !== undefined);
    return names.map(byName.ofName).find((meaning) => meaning?.is === 'socket');
  }

  function meaningOfUntyped(expression: ts.Expression): Meaning | undefined {
    if (ts.isIdentifier(expression)) {
      return meaningOfNamed(expression.text, expression) ?? meaningOfGiven(expression);
    }
    if (isMemberAccess(expression)) {
      const name = containerName(expression);
      if (name === undefined) return meaningOfMaker(expression);
      const of = meaningOf(expression.expression);
      const property = eventProperties.find((candidate) => candidate === name);
      if (of?.is === 'closeEvent') return property && { ...of, is: property };
      // No other event has this property.
      if (name === 'wasClean') return { is: name, apis: byName.reachable, evidence: 'name' };
      return meaningOfNamed(name, expression) ?? meaningOfGiven(expression);
    }
    if (ts.isCallExpression(expression) || ts.isNewExpression(expression)) return meaningOfMaker(expression);
    return expression.kind === ts.SyntaxKind.ThisKeyword ? meaningOfThis(expression) : undefined;
  }

  /** The declared type of `this`: `function onMessage(this: WebSocket)`. */
  function meaningOfThis(expression: ts.Expression): Meaning | undefined {
    const around = ts.findAncestor(expression, (node) => ts.isFunctionLike(node) && !ts.isArrowFunction(node));
    const [first] = around && ts.isFunctionLike(around) ? around.parameters : [];
    const type = first?.name.getText() === 'this' ? nameOfType(first.type) : undefined;
    return type && meaningOfAnnotation(type);
  }

  function meaningOfGiven(expression: ts.Expression): Meaning | undefined {
    const symbol = checker.getSymbolAtLocation(expression);
    return symbol && byFlow.byAssignment(symbol);
  }

  function meaningOfNamed(name: string, expression: ts.Expression): Meaning | undefined {
    const symbol = checker.getSymbolAtLocation(expression);
    const annotation = symbol && annotationOf(symbol);
    if (annotation) return isDescribed(symbol) ? undefined : meaningOfAnnotation(annotation);
    const known = symbol
      ? bySymbol(symbol, () => meaningOfVariable(name, symbol))
      : byAssignedName(name, () => meaningOfAssigned(name, undefined));
    if (known) return symbol ? known : unlessFrom(() => notWebSocket.sourceOf(expression), known);
    if (symbol && isMadeOtherwise(name, symbol)) return undefined;
    const says = byName.ofName(name);
    const named = says && !says.doubtful ? says : ((symbol && meaningOfUsed(symbol)) ?? says);
    return unlessFrom(() => notWebSocket.sourceOf(expression), named);
  }

  /** The meaning of a variable by its uses elsewhere in the file. */
  function meaningOfUsed(symbol: ts.Symbol): Meaning | undefined {
    sockets ??= usedAsSockets({ file, checker });
    return sockets.has(symbol) && !namesOtherThing(symbol.name)
      ? { is: 'socket', apis: byName.anyone, evidence: 'name' }
      : undefined;
  }

  /** A type from another file says more than a variable's name, even when it says something else. */
  function meaningOfAnnotation(type: ts.EntityName): Meaning | undefined {
    const { text } = ts.isIdentifier(type) ? type : type.right;
    return unlessFrom(() => notWebSocket.sourceOfType(type), byName.ofName(text));
  }

  /** Whether all arguments for a parameter are object literals. They describe a close event that is to be sent. */
  function isDescribed({ valueDeclaration: parameter }: ts.Symbol): boolean {
    const name = parameter && ts.isParameter(parameter) ? nameOfFunction(parameter.parent) : undefined;
    return parameter !== undefined && ts.isParameter(parameter) && name !== undefined
      ? byFlow.isHandedConstants(parameter, name)
      : false;
  }

  /** Whether a variable holds an object whose class name shows that it is no WebSocket: `socket = new Pool()`. */
  function isMadeOtherwise(name: string, symbol: ts.Symbol): boolean {
    return valuesGivenTo(symbol, file, checker, name)
      .map(unwrap)
      .some((maker) => ts.isNewExpression(maker) && meaningOf(maker) === undefined);
  }

  /**
   * `new ReconnectingWebSocket(url)`, `getSocket()`, `sockets[id]`, `clients.get(id)`, by the name of what is called or
   * accessed.
   */
  function meaningOfMaker({ expression: called }: { readonly expression: ts.Expression }): Meaning | undefined {
    const named = isMemberAccess(called) && memberName(called) === 'get' ? called.expression : called;
    const name = nameOf(named);
    const meaning =
      name === undefined ? undefined : unlessFrom(() => notWebSocket.sourceOf(called), byName.ofName(name));
    return meaning && { ...meaning, apis: byName.anyone };
  }

  function meaningOfVariable(name: string, symbol: ts.Symbol): Meaning | undefined {
    const declaration = symbol.valueDeclaration;
    return (declaration && meaningOfDeclaration(declaration)) ?? meaningOfAssigned(name, symbol);
  }

  /**
   * The meaning of the values that the file assigns to a variable or property. By name, where the checker knows no
   * symbol.
   */
  function meaningOfAssigned(name: string, symbol: ts.Symbol | undefined): Meaning | undefined {
    return join(
      possibleAssignmentsTo(name, symbol, file, checker).map(({ right, isCertain }) => {
        const meaning = meaningOf(right);
        if (meaning?.is !== 'socket') return undefined;
        return isCertain ? meaning : { ...meaning, evidence: 'name' };
      }),
    );
  }

  function meaningOfDeclaration(declaration: ts.Declaration): Meaning | undefined {
    return byNode(declaration, () => {
      if (ts.isParameter(declaration)) return handlers.ofParameter(declaration);
      if (ts.isVariableDeclaration(declaration)) return meaningOfVariableDeclaration(declaration);
      if (ts.isBindingElement(declaration)) return meaningOfBinding(declaration);
      return undefined;
    });
  }

  function meaningOfVariableDeclaration({ initializer, parent }: ts.VariableDeclaration): Meaning | undefined {
    if (initializer) return meaningOf(initializer);
    return ts.isForOfStatement(parent.parent) ? byName.ofElement(parent.parent.expression) : undefined;
  }

  function meaningOfBinding(element: ts.BindingElement): Meaning | undefined {
    const name = keyOf(element);
    if (ts.isArrayBindingPattern(element.parent)) return meaningOfElement(element.parent.parent, Number(name));
    const property = eventProperties.find((candidate) => candidate === name);
    const holder = element.parent.parent;
    if (!property || ts.isBindingElement(holder)) return undefined;
    const of = meaningOfDeclaration(holder);
    return of?.is === 'closeEvent' ? { ...of, is: property } : undefined;
  }

  /** `code` of `const [code] = await once(ws, 'close')`, and of `for await (const [code] of on(ws, 'close'))`. */
  function meaningOfElement(holder: ts.Node, index: number): Meaning | undefined {
    if (!ts.isVariableDeclaration(holder)) return undefined;
    const loop = holder.parent.parent;
    const events = ts.isForOfStatement(loop) ? loop.expression : holder.initializer;
    return events && byFlow.ofAwaited(events, index);
  }
}

/** The type annotation of a variable, parameter or property. */
function annotationOf({ valueDeclaration }: ts.Symbol): ts.EntityName | undefined {
  return valueDeclaration &&
    (ts.isParameter(valueDeclaration) ||
      ts.isVariableDeclaration(valueDeclaration) ||
      ts.isPropertyDeclaration(valueDeclaration))
    ? nameOfType(valueDeclaration.type)
    : undefined;
}

/** What is only made a number: `code` of `Number(code)`, `parseInt(code, 10)` and `+code`. */
function convertedIn(expression: ts.Expression): ts.Expression | undefined {
  if (ts.isPrefixUnaryExpression(expression)) {
    return expression.operator === ts.SyntaxKind.PlusToken ? expression.operand : undefined;
  }
  if (!ts.isCallExpression(expression)) return undefined;
  const name = nameOf(expression.expression);
  return name === 'Number' || name === 'parseInt' ? expression.arguments[0] : undefined;
}

/** Whether an expression computes its value, so that it isn't a received value: a literal, a sum, a comparison. */
function isMadeHere(expression: ts.Expression): boolean {
  if (ts.isBinaryExpression(expression)) return !choosingOperators.has(expression.operatorToken.kind);
  return ts.isLiteralExpression(expression) || ts.isPrefixUnaryExpression(expression);
}

const choosingOperators: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

/** Whether a type is just `number`, `string` or `boolean`. */
function isPlain({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.String | ts.TypeFlags.BooleanLike)) !== 0;
}
