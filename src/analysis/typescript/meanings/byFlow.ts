import ts from 'typescript';
import { cached } from '../../caches.js';
import type { Program } from '../program.js';
import { valuesGivenTo } from '../resolution/assignments.js';
import type { Called } from '../syntax/called.js';
import { callIndex } from '../syntax/callIndex.js';
import { initializerOf, isConst, keyOf } from '../syntax/declarations.js';
import { literalValue } from '../syntax/literals.js';
import { isAssignment, isMemberAccess, type MemberAccess, unwrap, withoutAwait } from '../syntax/nodes.js';
import { handedOnByName } from '../syntax/references.js';
import { timesWritten } from '../syntax/timesWritten.js';
import { allApis, createMeaningMemo, type Meaning } from './meaning.js';

/** Follows received codes, reasons and events through functions, variables and fields of the user's own. */
export interface ByFlow {
  /** `code` of `handleClose(code)`, from the calls of that function. */
  toParameter(parameter: ts.ParameterDeclaration, name: string): Meaning | undefined;
  /** Whether all calls of that function pass constants, `terminate(ConnectionTimeout)`, and so no received value. */
  isHandedConstants(parameter: ts.ParameterDeclaration, name: string): boolean;
  /** A parameter of a callback, from how the called function calls it: `onClosed((code) => …)`. */
  toCallback(call: ts.CallExpression, callback: ts.Expression, index: number): Meaning | undefined;
  /** A parameter of a function in an object, from the calls of that property: `{ shouldReconnect: (event) => … }`. */
  toProperty(property: ts.PropertyAssignment, index: number): Meaning | undefined;
  /** `getCloseCode()`, from its return values. */
  byCall(call: ts.CallExpression): Meaning | undefined;
  /** What a promise of the file's own brings: `closed` of `const closed = new Promise((done) => ws.on('close', done))`. */
  byPromise(promise: ts.Expression): Meaning | undefined;
  /** An argument of a listener that is awaited: the elements of `const [code, reason] = await once(ws, 'close')`. */
  ofAwaited(events: ts.Expression, index: number): Meaning | undefined;
  /** A field or a variable, `this.closeCode`, or `code` of `let code = 0`, from the values assigned to it. */
  byAssignment(symbol: ts.Symbol): Meaning | undefined;
}

/** `inSlot` finds the meaning of a function's parameters by where the function is passed. */
export function createByFlow(
  { file, checker, memos, resolution }: Pick<Program, 'file' | 'checker' | 'memos' | 'resolution'>,
  meaningOf: (expression: ts.Expression) => Meaning | undefined,
  inSlot: (use: ts.Expression, index: number) => Meaning | undefined,
): ByFlow {
  const byVariable = createMeaningMemo<ts.Symbol>(memos);
  const byCallback = createMeaningMemo<string>(memos);
  const byMade = createMeaningMemo<ts.Expression>(memos);
  return { toParameter, isHandedConstants, toCallback, toProperty, byCall, byPromise, ofAwaited, byAssignment };

  function toParameter(parameter: ts.ParameterDeclaration, name: string): Meaning | undefined {
    const wrapper = parameter.parent;
    const index = wrapper.parameters.indexOf(parameter);
    const calls = callsOf(wrapper, name);
    return fromCalls(calls, index, isCalledOnlyBy(calls.length, wrapper, name));
  }

  function isHandedConstants(parameter: ts.ParameterDeclaration, name: string): boolean {
    const wrapper = parameter.parent;
    const index = wrapper.parameters.indexOf(parameter);
    const calls = callsOf(wrapper, name);
    return calls.length > 0 && calls.every(({ given }) => !given[index] || isConstant(given[index]));
  }

  function isConstant(wrapped: ts.Expression): boolean {
    const expression = unwrap(wrapped);
    if (ts.isObjectLiteralExpression(expression)) return true;
    const [declaration] = checker.getSymbolAtLocation(expression)?.declarations ?? [];
    return declaration !== undefined && ts.isIdentifier(expression) && ts.isImportSpecifier(declaration);
  }

  function callsOf(wrapper: ts.SignatureDeclaration, name: string): readonly Called[] {
    return (callIndex(file).get(name) ?? []).filter(({ callee }) => resolution.functionCalledBy(callee) === wrapper);
  }

  function toCallback(call: ts.CallExpression, callback: ts.Expression, index: number): Meaning | undefined {
    const parameter = resolution.functionCalledBy(call.expression)?.parameters[call.arguments.indexOf(callback)];
    return parameter && toFunctionIn(parameter, index);
  }

  /** What a function in a parameter or a variable is called with. */
  function toFunctionIn(parameter: ts.ParameterDeclaration | ts.BindingElement, index: number): Meaning | undefined {
    if (!ts.isIdentifier(parameter.name)) return undefined;
    const name = parameter.name.text;
    const isMeant = (use: ts.Expression) => checker.getSymbolAtLocation(use)?.valueDeclaration === parameter;
    return byCallback(`${index} ${parameter.pos} ${parameter.getSourceFile().fileName}`, () => {
      const calls = (callIndex(file).get(name) ?? []).filter(({ callee }) => isMeant(callee));
      const uses = (handedOnByName(file).get(name) ?? []).filter(isMeant);
      const given = calls.map(({ given }) => given[index]);
      const received = given.filter((value) => !value || !isNoCode(value));
      const meaning = together([
        ...received.map((value) => value && meaningOf(value)),
        ...uses.map((use) => inSlot(use, index)),
      ]);
      return meaning && received.length < given.length ? { ...meaning, evidence: 'name' } : meaning;
    });
  }

  function toProperty({ parent, name }: ts.PropertyAssignment, index: number): Meaning | undefined {
    const contextual = checker.getContextualType(parent);
    const symbol = contextual && checker.getPropertyOfType(contextual, name.getText());
    if (!symbol) return undefined;
    const calls = (callIndex(file).get(symbol.name) ?? []).filter(
      ({ callee }) => checker.getSymbolAtLocation(nameNode(callee)) === symbol,
    );
    return fromCalls(calls, index, false);
  }

  function fromCalls(calls: readonly Called[], index: number, areAll: boolean): Meaning | undefined {
    const meaning = consensus(calls.map(({ given }) => given[index]));
    // Calls in other files may pass other numbers.
    return meaning && (areAll ? meaning : { ...meaning, evidence: 'name' });
  }

  /** Whether these calls are all that reach a function: other files can't see it, and its name isn't used otherwise. */
  function isCalledOnlyBy(calls: number, wrapper: ts.SignatureDeclaration, name: string): boolean {
    return isHidden(wrapper, file) && timesWritten(name, file.text) === calls + 1;
  }

  function byCall(call: ts.CallExpression): Meaning | undefined {
    const called = resolution.functionCalledBy(call.expression);
    return called?.getSourceFile() === file ? consensus(returnedBy(called.body)) : undefined;
  }

  function byPromise(wrapped: ts.Expression): Meaning | undefined {
    const promise = unwrap(wrapped);
    return byMade(promise, () => readPromise(promise));
  }

  function readPromise(promise: ts.Expression): Meaning | undefined {
    if (ts.isNewExpression(promise)) {
      const [executor] = promise.expression.getText() === 'Promise' ? (promise.arguments ?? []) : [];
      const [resolve] = executor && ts.isFunctionLike(executor) ? executor.parameters : [];
      return resolve && toFunctionIn(resolve, 0);
    }
    if (!ts.isCallExpression(promise)) {
      const resolve = resolverOf(promise);
      if (resolve) return toFunctionIn(resolve, 0);
      const initializer = resolution.constantNamed(promise)?.initializer;
      return initializer?.getSourceFile() === file ? byPromise(initializer) : undefined;
    }
    const {
      expression: callee,
      arguments: [raced],
    } = promise;
    if (raced && ts.isArrayLiteralExpression(raced) && callee.getText() === 'Promise.race') {
      const meaning = together(raced.elements.map(byPromise).filter((one) => one !== undefined));
      return meaning && { ...meaning, evidence: 'name' };
    }
    const called = resolution.functionCalledBy(callee);
    if (called?.getSourceFile() !== file) return undefined;
    const isAsync = called.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
    return together(
      returnedBy(called.body).map((value) => value && ((isAsync ? meaningOf(value) : undefined) ?? byPromise(value))),
    );
  }

  /** `resolve` for the `promise` of `const { promise, resolve } = Promise.withResolvers()`. */
  function resolverOf(promise: ts.Expression): ts.BindingElement | undefined {
    const declaration = ts.isIdentifier(promise) ? checker.getSymbolAtLocation(promise)?.valueDeclaration : undefined;
    if (!declaration || !ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent))
      return undefined;
    const { parent: pattern } = declaration;
    const maker = initializerOf(pattern.parent);
    return maker && /^Promise\.withResolvers\b/.test(maker.getText())
      ? pattern.elements.find((element) => keyOf(element) === 'resolve')
      : undefined;
  }

  function ofAwaited(wrapped: ts.Expression, index: number): Meaning | undefined {
    const events = withoutAwait(wrapped);
    if (!ts.isCallExpression(events)) {
      const initializer = resolution.constantNamed(events)?.initializer;
      return initializer?.getSourceFile() === file ? ofAwaited(initializer, index) : undefined;
    }
    const [emitter, event] = events.arguments;
    const isOfClose = event !== undefined && ts.isStringLiteralLike(event) && event.text === 'close';
    if (!emitter || !isOfClose || !/^((events|EventEmitter)\.)?(once|on)$/.test(events.expression.getText()))
      return undefined;
    const of = meaningOf(emitter);
    const is = (['code', 'reason'] as const)[index];
    return of?.is === 'socket' && is ? { ...of, is } : undefined;
  }

  function byAssignment(symbol: ts.Symbol): Meaning | undefined {
    const { valueDeclaration: declaration } = symbol;
    if (!declaration || declaration.getSourceFile() !== file || !isWritable(declaration)) return undefined;
    return byVariable(symbol, () => {
      const given = valuesGivenTo(symbol, file, checker);
      const meaning = consensus(given.filter((value) => !isNoCode(value)));
      // Its value before a code is received may be compared too. The evidence is weak, so only numbers that can be
      // codes count.
      return meaning && { ...meaning, evidence: 'name' };
    });
  }

  /** The meaning that all of these share. Undefined when one of them means something else. */
  function consensus(expressions: readonly (ts.Expression | undefined)[]): Meaning | undefined {
    return together(expressions.map((expression) => expression && meaningOf(expression)));
  }
}

function together(meanings: readonly (Meaning | undefined)[]): Meaning | undefined {
  const [first] = meanings;
  if (!first || first.is === 'socket' || meanings.some((meaning) => meaning?.is !== first.is)) return undefined;
  const isSure = meanings.every((meaning) => meaning?.evidence === 'type');
  return {
    is: first.is,
    apis: allApis(meanings),
    evidence: isSure ? 'type' : 'name',
    isByFlow: true,
  };
}

/** `null`, `0`, `-1`: the value of a variable until a code is received. */
export function isNoCode(expression: ts.Expression): boolean {
  const value = literalValue(unwrap(expression));
  return (
    value !== undefined &&
    (value.kind === 'null' || value.kind === 'undefined' || (value.kind === 'number' && value.value < 1000))
  );
}

type Holder =
  | ts.VariableDeclaration
  | ts.PropertyDeclaration
  | ts.PropertyAssignment
  | MemberAccess
  | ts.AssignmentExpression<ts.EqualsToken>;

/** A variable, a field, a property of an object, or a JavaScript declaration by assignment: `this.code = null`. */
export function isWritable(declaration: ts.Declaration): declaration is Holder {
  return ts.isVariableDeclaration(declaration)
    ? !isConst(declaration)
    : ts.isPropertyDeclaration(declaration) ||
        ts.isPropertyAssignment(declaration) ||
        isMemberAccess(declaration) ||
        isAssignment(declaration);
}

function nameNode(callee: ts.Expression): ts.Node {
  const inner = unwrap(callee);
  return ts.isElementAccessExpression(inner) ? inner.argumentExpression : inner;
}

/** Whether a function can only be called by name inside its file, class or function. */
function isHidden(wrapper: ts.SignatureDeclaration, file: ts.SourceFile): boolean {
  const declaration = ts.isVariableDeclaration(wrapper.parent) ? wrapper.parent.parent.parent : wrapper;
  const isMarked = (mark: ts.SyntaxKind) =>
    ts.canHaveModifiers(declaration) && declaration.modifiers?.some(({ kind }) => kind === mark) === true;
  if (ts.isMethodDeclaration(declaration)) {
    return ts.isPrivateIdentifier(declaration.name) || isMarked(ts.SyntaxKind.PrivateKeyword);
  }
  if (!ts.isFunctionDeclaration(declaration) && !ts.isVariableStatement(declaration)) return false;
  return !isMarked(ts.SyntaxKind.ExportKeyword) && (declaration.parent !== file || isModule(file));
}

/** A script that isn't a module shares its functions with all scripts of a page. */
const isModule = cached(({ text }: ts.SourceFile) =>
  /^\s*(import|export)\b(?!\s*\()|\brequire\(|\bexports\b/m.test(text),
);

function returnedBy(body: ts.Block | ts.Expression): readonly (ts.Expression | undefined)[] {
  if (!ts.isBlock(body)) return [body];
  const returned: (ts.Expression | undefined)[] = [];
  visit(body);
  return returned;

  function visit(node: ts.Node): void {
    if (ts.isReturnStatement(node)) returned.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  }
}
