import ts from 'typescript';
import { type ApiId, apiOf } from '../../../registry/apis/index.js';
import type { CloseCall } from '../../site.js';
import { type Mark, markOf } from '../marks.js';
import { namesCloser, namesKeeper, withWs } from '../meanings/evidence.js';
import { isUntyped, type Meaning, type Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { type Called, calledBy } from '../syntax/called.js';
import { isMemberAccess, nameOf, unwrap } from '../syntax/nodes.js';
import { nodesIn } from '../syntax/nodesIn.js';

/** A sink: a call whose arguments an API uses as code or reason. */
export interface Sink extends Pick<Meaning, 'evidence' | 'doubtful' | 'isPlain'> {
  /** By position. */
  readonly marks: readonly (Mark | undefined)[];
  /** True for a function whose body is unknown: it may catch what the API throws. */
  readonly isUnseen?: true;
}

/** A property that an API uses as a code or a reason: `closeCode` of `stream.close({ closeCode: 1000 })`. */
export interface SinkProperty {
  readonly mark: Mark;
  readonly name: string;
  readonly value: ts.Expression;
}

/** Finds the arguments and properties that are used as codes and reasons. */
export interface Sinks {
  /** Undefined when the declarations don't know the call. */
  sinkOf(called: Called): Sink | undefined;
  /** The sink in an unknown function, by its name and a socket among its arguments: `safeClose(ws, 1011, 'Bye')`. */
  sinkByName(called: Called): Sink | undefined;
  sinkPropertiesIn(literal: ts.ObjectLiteralExpression): readonly SinkProperty[];
  /** The method on the same object that takes a code in all of these APIs. */
  closeCallBeside(callee: ts.Expression, apis: readonly ApiId[]): CloseCall | undefined;
}

/** `meaningOf` finds the meanings of untyped values. */
export function createSinks(
  { checker, marked, resolution }: Pick<Program, 'checker' | 'marked' | 'resolution'>,
  meaningOf: Meanings,
): Sinks {
  return { sinkOf, sinkByName, sinkPropertiesIn, closeCallBeside };

  function sinkOf(called: Called): Sink | undefined {
    const { callee, name, given } = called;
    if (!marked.methods.has(name) || given.length === 0) return undefined;
    const marks = declaredMarks(called);
    if (marks) return { marks, evidence: 'type' };
    const method = unwrap(callee);
    const of = name === 'close' && isMemberAccess(method) ? meaningOf(method.expression) : undefined;
    if (of?.is !== 'socket') return undefined;
    const { apis, evidence, doubtful = false, isPlain = false } = of;
    const marksByName = [
      { what: 'Argument', apis },
      { what: 'Reason', apis },
    ] as const;
    // No close() of a WebSocket has more parameters: `behavior.websocket.close(socket, code, message)` is a handler.
    if (given.length > marksByName.length) return undefined;
    return { marks: given.map((_, index) => marksByName[index]), evidence, doubtful, isPlain };
  }

  function sinkByName({ callee, name, given }: Called): Sink | undefined {
    const [socket, code, reason, another] = given;
    if (!socket || !code || another || !namesCloser(name)) return undefined;
    const method = unwrap(callee);
    const holder = isMemberAccess(method) ? unwrap(method.expression) : undefined;
    // `handlers.close(ws, 1000)` notifies a handler of the close.
    if (holder && name === 'close' && !namesKeeper(nameOf(holder) ?? '')) return undefined;
    const of = meaningOf(socket);
    if (of?.is !== 'socket' || !mayClose(callee)) return undefined;
    // What the function does before it calls the API isn't known.
    const apis = [...new Set(withWs(of.apis))];
    const marks = [
      undefined,
      { what: 'Argument', apis },
      ...(reason ? [{ what: 'Reason', apis } as const] : []),
    ] as const;
    return { marks, evidence: 'name', doubtful: true, isUnseen: true };
  }

  /** Whether a function calls something that closes. A function whose body is unknown may do so. */
  function mayClose(callee: ts.Expression): boolean {
    const body = resolution.functionCalledBy(callee)?.body;
    if (!body) return true;
    return nodesIn(body).some((node) => ts.isCallExpression(node) && namesCloser(calledBy(node)?.name ?? ''));
  }

  /**
   * The declared marks of the called function's parameters, by position. Undefined when it isn't in the declarations.
   */
  function declaredMarks({ call, callee, given }: Called): Sink['marks'] | undefined {
    // The checker merges the signatures of `(a | b).close` into one, which only has the first declaration.
    const type = checker.getTypeAtLocation(callee);
    const signatures = (type.isUnion() ? type.types : [type]).flatMap((member) =>
      checker.getSignaturesOfType(member, ts.SignatureKind.Call),
    );
    // Resolving overloads is expensive: the checker reads every argument.
    if (!signatures.some((signature) => given.some((_, index) => markAt(signature, index)))) return undefined;
    const resolved = type.isUnion() || callee !== call.expression ? undefined : checker.getResolvedSignature(call);
    const all = resolved ? [resolved] : signatures;
    const marks = given.map((_, index) => oneMark(all.map((signature) => markAt(signature, index))));
    return marks.some((mark) => mark !== undefined) ? marks : undefined;
  }

  function closeCallBeside(callee: ts.Expression, apis: readonly ApiId[]): CloseCall | undefined {
    const method = unwrap(callee);
    const [name, another] = new Set(apis.map((id) => apiOf(id).closeCall ?? 'close'));
    if (!isMemberAccess(method) || name === undefined || another !== undefined) return undefined;
    const holder = checker.getNonNullableType(checker.getTypeAtLocation(method.expression));
    const closing = checker.getPropertyOfType(holder, name);
    const signatures = closing
      ? checker.getSignaturesOfType(checker.getTypeOfSymbol(closing), ts.SignatureKind.Call)
      : [];
    const mark = oneMark(signatures.map((signature) => markAt(signature, 0)));
    return mark?.what === 'Argument' ? { name, apis: mark.apis } : undefined;
  }

  function markAt({ parameters }: ts.Signature, index: number): Mark | undefined {
    const declaration = (parameters[index] ?? parameters.at(-1))?.valueDeclaration;
    const hasParameter =
      declaration && ts.isParameter(declaration) && (parameters[index] || declaration.dotDotDotToken);
    return hasParameter ? markOf(declaration, checker) : undefined;
  }

  /** Whether the called function has no type. The checker would read all arguments to find that out. */
  function isHandedToAnything({ parent }: ts.ObjectLiteralExpression): boolean {
    if (!ts.isCallExpression(parent)) return false;
    const { expression: callee } = parent;
    return isReject(callee) || isUntyped(checker.getTypeAtLocation(callee));
  }

  /** `reject` of `new Promise((resolve, reject) => …)`, which takes any value. */
  function isReject(callee: ts.Expression): boolean {
    const declaration = ts.isIdentifier(callee) && checker.getSymbolAtLocation(callee)?.valueDeclaration;
    if (!declaration || !ts.isParameter(declaration)) return false;
    const { parent: executor } = declaration;
    const maker = executor.parent;
    return (
      executor.parameters[1] === declaration && ts.isNewExpression(maker) && maker.expression.getText() === 'Promise'
    );
  }

  /** `{ code: 1006 }` where a close event is constructed, or where it is sent. */
  function sinkPropertiesIn(literal: ts.ObjectLiteralExpression): readonly SinkProperty[] {
    const properties = literal.properties
      .filter((property) => ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property))
      .filter(({ name }) => marked.properties.has(name.getText()));
    if (properties.length === 0 || isHandedToAnything(literal)) return [];
    const expected = checker.getContextualType(literal);
    if (!expected) return [];
    return properties.flatMap((property) => {
      const name = property.name.getText();
      const mark = markOf(checker.getPropertyOfType(expected, name)?.valueDeclaration, checker);
      const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      return mark ? [{ mark, name, value }] : [];
    });
  }
}

/** The common mark of several. Undefined when one is missing or differs. */
function oneMark(marks: readonly (Mark | undefined)[]): Mark | undefined {
  const [first] = marks;
  if (!first || marks.some((mark) => mark?.what !== first.what)) return undefined;
  return { what: first.what, apis: [...new Set(marks.flatMap((mark) => mark?.apis ?? []))] };
}
