import ts from 'typescript';
import { type ApiId, apiOf } from '../../../registry/apis/index.js';
import { type Mark, markOf } from '../marks.js';
import { namesCloser, namesKeeper, withWs } from '../meanings/evidence.js';
import { isUntyped, type Meaning, type Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { type Called, calledBy } from '../syntax/called.js';
import { isMemberAccess, nameOf, unwrap } from '../syntax/nodes.js';
import { nodesIn } from '../syntax/nodesIn.js';

/** What the arguments of a call are taken for by the API that it calls. */
export interface Sink extends Pick<Meaning, 'evidence' | 'doubtful' | 'isPlain'> {
  /** By position. */
  readonly marks: readonly (Mark | undefined)[];
  /** True of a function whose body tells nothing: it may well catch what the API throws. */
  readonly isUnseen?: true;
}

/** A property whose value an API takes for a code or a reason: `closeCode` of `stream.close({ closeCode: 1000 })`. */
export interface SinkProperty {
  readonly mark: Mark;
  readonly name: string;
  readonly value: ts.Expression;
}

/** Answers which arguments and properties are taken for codes and reasons. */
export interface Sinks {
  /** Nothing when what is called isn't one of the calls that the declarations know. */
  takenBy(called: Called): Sink | undefined;
  /** What a function that nothing else is known of takes by its name and a socket before it: `safeClose(ws, 1011, 'Bye')`. */
  takenBeside(called: Called): Sink | undefined;
  takenIn(literal: ts.ObjectLiteralExpression): readonly SinkProperty[];
  /** The method that takes a code in all of these APIs, where the object of another method has it. */
  closeCallBeside(callee: ts.Expression, apis: readonly ApiId[]): string | undefined;
}

/** Prepares the questions about a file, of which `meaningOf` knows the untyped values. */
export function createSinks(
  { checker, marked, resolution }: Pick<Program, 'checker' | 'marked' | 'resolution'>,
  meaningOf: Meanings,
): Sinks {
  return { takenBy, takenBeside, takenIn, closeCallBeside };

  function takenBy(called: Called): Sink | undefined {
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
    // No WebSocket's close() takes more: `behavior.websocket.close(socket, code, message)` is a handler.
    if (given.length > marksByName.length) return undefined;
    return { marks: given.map((_, index) => marksByName[index]), evidence, doubtful, isPlain };
  }

  function takenBeside({ callee, name, given }: Called): Sink | undefined {
    const [socket, code, reason, another] = given;
    if (!socket || !code || another || !namesCloser(name)) return undefined;
    const method = unwrap(callee);
    const holder = isMemberAccess(method) ? unwrap(method.expression) : undefined;
    // `handlers.close(ws, 1000)` tells a handler that it has been closed.
    if (holder && name === 'close' && !namesKeeper(nameOf(holder) ?? '')) return undefined;
    const of = meaningOf(socket);
    if (of?.is !== 'socket' || !mayClose(callee)) return undefined;
    // What the function does to get by the API isn't known.
    const apis = [...new Set(withWs(of.apis))];
    const marks = [
      undefined,
      { what: 'Argument', apis },
      ...(reason ? [{ what: 'Reason', apis } as const] : []),
    ] as const;
    return { marks, evidence: 'name', doubtful: true, isUnseen: true };
  }

  /** A function that can be read calls something that closes; of others nothing is known. */
  function mayClose(callee: ts.Expression): boolean {
    const body = resolution.functionCalledBy(callee)?.body;
    if (!body) return true;
    return nodesIn(body).some((node) => ts.isCallExpression(node) && namesCloser(calledBy(node)?.name ?? ''));
  }

  /** By position, what the declarations of the called function take there; nothing when it isn't one of ours. */
  function declaredMarks({ call, callee, given }: Called): Sink['marks'] | undefined {
    // Of `(a | b).close` the checker makes one signature, which shows the first one's declaration only.
    const type = checker.getTypeAtLocation(callee);
    const signatures = (type.isUnion() ? type.types : [type]).flatMap((member) =>
      checker.getSignaturesOfType(member, ts.SignatureKind.Call),
    );
    // Choosing among overloads is dear: the checker reads every argument for it.
    if (!signatures.some((signature) => given.some((_, index) => markAt(signature, index)))) return undefined;
    const resolved = type.isUnion() || callee !== call.expression ? undefined : checker.getResolvedSignature(call);
    const all = resolved ? [resolved] : signatures;
    const marks = given.map((_, index) => oneMark(all.map((signature) => markAt(signature, index))));
    return marks.some((mark) => mark !== undefined) ? marks : undefined;
  }

  function closeCallBeside(callee: ts.Expression, apis: readonly ApiId[]): string | undefined {
    const method = unwrap(callee);
    const [name, another] = new Set(apis.map((id) => apiOf(id).closeCall ?? 'close'));
    if (!isMemberAccess(method) || name === undefined || another !== undefined) return undefined;
    const holder = checker.getNonNullableType(checker.getTypeAtLocation(method.expression));
    const closing = checker.getPropertyOfType(holder, name);
    const signatures = closing
      ? checker.getSignaturesOfType(checker.getTypeOfSymbol(closing), ts.SignatureKind.Call)
      : [];
    return signatures.some((signature) => markAt(signature, 0)?.what === 'Argument') ? name : undefined;
  }

  function markAt({ parameters }: ts.Signature, index: number): Mark | undefined {
    const declaration = (parameters[index] ?? parameters.at(-1))?.valueDeclaration;
    const isTaken = declaration && ts.isParameter(declaration) && (parameters[index] || declaration.dotDotDotToken);
    return isTaken ? markOf(declaration, checker) : undefined;
  }

  /** Whether the checker knows nothing of what is called: it would read all arguments to say so. */
  function isHandedToAnything({ parent }: ts.ObjectLiteralExpression): boolean {
    if (!ts.isCallExpression(parent)) return false;
    const { expression: callee } = parent;
    return isReject(callee) || isUntyped(checker.getTypeAtLocation(callee));
  }

  /** `reject` of `new Promise((resolve, reject) => …)`, which takes anything. */
  function isReject(callee: ts.Expression): boolean {
    const declaration = ts.isIdentifier(callee) && checker.getSymbolAtLocation(callee)?.valueDeclaration;
    if (!declaration || !ts.isParameter(declaration)) return false;
    const { parent: executor } = declaration;
    const maker = executor.parent;
    return (
      executor.parameters[1] === declaration && ts.isNewExpression(maker) && maker.expression.getText() === 'Promise'
    );
  }

  /** `{ code: 1006 }` where a close event is described, or where it is sent. */
  function takenIn(literal: ts.ObjectLiteralExpression): readonly SinkProperty[] {
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

/** What marks that agree say together; nothing when one is missing or says something else. */
function oneMark(marks: readonly (Mark | undefined)[]): Mark | undefined {
  const [first] = marks;
  if (!first || marks.some((mark) => mark?.what !== first.what)) return undefined;
  return { what: first.what, apis: [...new Set(marks.flatMap((mark) => mark?.apis ?? []))] };
}
