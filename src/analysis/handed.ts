import ts from 'typescript';
import type { Called } from './called.js';
import { callIndex } from './callIndex.js';
import type { Flows } from './flows.js';
import { literalValue } from './literals.js';
import type { Meaning, Meanings } from './meanings.js';
import type { Program } from './program.js';
import { unwrap } from './syntax.js';

/** What received codes and their like get to by way of functions, variables and fields of the user's own. */
export interface Handed {
  /** `code` of `handleClose(code)`, from the calls of that function. */
  toParameter(parameter: ts.ParameterDeclaration, name: string): Meaning | undefined;
  /** A parameter of a callback, from what the called function does with it: `onClosed((code) => …)`. */
  toCallback(call: ts.CallExpression, callback: ts.Expression, index: number): Meaning | undefined;
  /** A parameter of a function in an object, from the calls of that property: `{ shouldReconnect: (event) => … }`. */
  toProperty(property: ts.PropertyAssignment, index: number): Meaning | undefined;
  /** `getCloseCode()`, from what it returns. */
  byCall(call: ts.CallExpression): Meaning | undefined;
  /** `this.closeCode`, or `code` of `let code = 0`, from what it is given. */
  byAssignment(expression: ts.Identifier | ts.PropertyAccessExpression): Meaning | undefined;
}

/** Prepares the questions about one document. `inSlot` tells the parameters of a function from where it is handed to. */
export function createHanded(
  { file, checker }: Pick<Program, 'file' | 'checker'>,
  meaningOf: Meanings,
  flows: () => Flows,
  inSlot: (use: ts.Expression, index: number) => Meaning | undefined,
): Handed {
  const asked = new Set<ts.Node>();
  return { toParameter, toCallback, toProperty, byCall, byAssignment };

  function toParameter(parameter: ts.ParameterDeclaration, name: string): Meaning | undefined {
    const wrapper = parameter.parent;
    const index = wrapper.parameters.indexOf(parameter);
    const calls = (callIndex(file).get(name) ?? []).filter(({ call, callee }) => {
      if (checker.getSymbolAtLocation(nameNode(callee))?.valueDeclaration === wrapper) return true;
      return checker.getResolvedSignature(call)?.declaration === wrapper;
    });
    return fromCalls(calls, index);
  }

  function toCallback(call: ts.CallExpression, callback: ts.Expression, index: number): Meaning | undefined {
    const called = checker.getResolvedSignature(call)?.declaration;
    const parameter = called && hasBody(called) && called.parameters[call.arguments.indexOf(callback)];
    if (!parameter || !ts.isIdentifier(parameter.name) || asked.has(parameter)) return undefined;
    const name = parameter.name.text;
    const isMeant = (use: ts.Expression) => checker.getSymbolAtLocation(use)?.valueDeclaration === parameter;
    const calls = (callIndex(file).get(name) ?? []).filter(({ callee }) => isMeant(callee));
    const uses = (flows().handedOn.get(name) ?? []).filter(isMeant);
    asked.add(parameter);
    const meanings = [
      ...calls.map(({ given }) => given[index] && meaningOf(given[index])),
      ...uses.map((use) => inSlot(use, index)),
    ];
    asked.delete(parameter);
    return together(meanings);
  }

  function toProperty({ parent, name }: ts.PropertyAssignment, index: number): Meaning | undefined {
    const contextual = checker.getContextualType(parent);
    const symbol = contextual && checker.getPropertyOfType(contextual, name.getText());
    if (!symbol) return undefined;
    const calls = (callIndex(file).get(symbol.name) ?? []).filter(
      ({ callee }) => checker.getSymbolAtLocation(nameNode(callee)) === symbol,
    );
    return fromCalls(calls, index);
  }

  /** There may be other calls in other files, with other numbers. */
  function fromCalls(calls: readonly Called[], index: number): Meaning | undefined {
    const meaning = agreed(calls.map(({ given }) => given[index]));
    return meaning && { ...meaning, evidence: 'name' };
  }

  function byCall(call: ts.CallExpression): Meaning | undefined {
    const called = checker.getResolvedSignature(call)?.declaration;
    if (!called || !hasBody(called) || called.getSourceFile() !== file) return undefined;
    return agreed(returnedBy(called.body));
  }

  function byAssignment(expression: ts.Identifier | ts.PropertyAccessExpression): Meaning | undefined {
    const symbol = checker.getSymbolAtLocation(expression);
    const declaration = symbol?.valueDeclaration;
    if (!declaration || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)))
      return undefined;
    if (declaration.getSourceFile() !== file || ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)
      return undefined;
    const name = ts.isIdentifier(expression) ? expression.text : expression.name.text;
    const assigned = (flows().assigned.get(name) ?? []).filter(
      ({ left }) => checker.getSymbolAtLocation(left) === symbol,
    );
    const given = [
      ...(declaration.initializer ? [declaration.initializer] : []),
      ...assigned.map(({ right }) => right),
    ];
    const meaning = agreed(given.filter((value) => !isNoCode(value)));
    // What it holds until a code arrives may be asked for as well: only a number that can be a code is compared then.
    return meaning && { ...meaning, evidence: 'name' };
  }

  /** What all of these are; nothing when one of them is something else. */
  function agreed(expressions: readonly (ts.Expression | undefined)[]): Meaning | undefined {
    return together(expressions.map((expression) => expression && meaningOf(expression)));
  }
}

function together(meanings: readonly (Meaning | undefined)[]): Meaning | undefined {
  const [first] = meanings;
  if (!first || first.is === 'socket' || meanings.some((meaning) => meaning?.is !== first.is)) return undefined;
  const isSure = meanings.every((meaning) => meaning?.evidence === 'type');
  return {
    is: first.is,
    apis: [...new Set(meanings.flatMap((meaning) => meaning?.apis ?? []))],
    evidence: isSure ? 'type' : 'name',
    isHanded: true,
  };
}

/** `null`, `0`, `-1`: what a variable holds as long as no code has arrived. */
function isNoCode(expression: ts.Expression): boolean {
  const value = literalValue(unwrap(expression));
  return (
    value !== undefined &&
    (value.kind === 'null' || value.kind === 'undefined' || (value.kind === 'number' && value.value < 1000))
  );
}

function nameNode(callee: ts.Expression): ts.Node {
  const inner = unwrap(callee);
  return ts.isElementAccessExpression(inner) ? inner.argumentExpression : inner;
}

function hasBody(node: ts.Node): node is ts.FunctionLikeDeclaration & { readonly body: ts.Block | ts.Expression } {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

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
