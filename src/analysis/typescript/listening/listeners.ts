import ts from 'typescript';
import type { ListenerSite } from '../../site.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { refersTo } from '../resolution/functions.js';
import { callIndex } from '../syntax/callIndex.js';
import { keyOf } from '../syntax/declarations.js';
import { hasBody, nameOfFunction, type WithBody } from '../syntax/functions.js';
import { isAssignment, isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import { nodesIn, nodesOf } from '../syntax/nodesIn.js';
import { handedOnByName, withoutBind } from '../syntax/references.js';

const functionKinds = [
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.MethodDeclaration,
] as const;

const eventProperties: ReadonlySet<string> = new Set(['code', 'reason', 'wasClean']);
/** Usual names of a parameter that is meant as the code. */
const codeName = /^((close|status|exit)_?)?code$/i;
const reasonName = /reason|message|^msg$|desc/i;
const cleanName = /^_?(was)?_?clean$/i;

/** Collects close listeners whose parameters don't match their arguments. */
export function collectListeners(
  { file, checker }: Pick<Program, 'file' | 'checker'>,
  meaningOf: Meanings,
): readonly ListenerSite[] {
  return nodesOf<WithBody>(file, ...functionKinds).flatMap((listener) => {
    if (listener.parameters.length === 0 || !hasBody(listener)) return [];
    const passed = passedTo(listener);
    if (passed?.evidence !== 'type' || passed.isByFlow) return [];
    if (passed.is === 'code') return takenForEvent(listener, passed) ?? [];
    return passed.is === 'closeEvent' ? (takenForCode(listener, passed) ?? []) : [];
  });

  /** What a close event passes to a function first, if nothing else calls the function. */
  function passedTo(listener: WithBody): Meaning | undefined {
    if (ts.isExpression(listener) && isListening(listener)) return meaningOf.inSlot(listener, 0);
    const name = nameOfFunction(listener) ?? '';
    const named = handedOnByName(file).get(name) ?? [];
    // Cheaper than asking for the symbol of each.
    if (!named.some(isListening)) return undefined;
    const uses = named.filter((use) => refersTo(withoutBind(use), listener, checker));
    const listening = uses.filter(isListening);
    const [first, ...others] = listening.map((use) => meaningOf.inSlot(use, 0));
    if (listening.length < uses.filter((use) => !isRemoved(use)).length) return undefined;
    const isCalled = callIndex(file)
      .get(name)
      ?.some(({ callee }) => refersTo(callee, listener, checker));
    return isCalled || others.some((other) => other?.is !== first?.is) ? undefined : first;
  }

  /** `ws.on('close', (event) => event.code)`: the argument is the code, a number without such a property. */
  function takenForEvent(listener: WithBody, { apis }: Meaning): ListenerSite | undefined {
    const [first] = listener.parameters;
    if (!first) return undefined;
    const read = ts.isObjectBindingPattern(first.name) ? boundIn(first.name) : readOf(first.name, listener);
    if (read.length === 0) return undefined;
    return site(listener, apis, 'code and reason', read);
  }

  /** `socket.onclose = (code, reason) => …`: both are in one event. */
  function takenForCode(listener: WithBody, { apis }: Meaning): ListenerSite | undefined {
    const [first, second, third, ...others] = listener.parameters;
    if (!first || !ts.isIdentifier(first.name) || first.dotDotDotToken || others.length > 0) return undefined;
    if (third && (third.initializer || !cleanName.test(third.name.getText(file)))) return undefined;
    if (second && (!ts.isIdentifier(second.name) || second.initializer || second.dotDotDotToken)) return undefined;
    const isPair = second !== undefined && reasonName.test(second.name.getText(file));
    if (!codeName.test(first.name.text) && !isPair) return undefined;
    if (second && !isPair) return undefined;
    // A parameter that is used as an event may have any name.
    if (referencesTo(first.name, listener).some(({ parent }) => isMemberAccess(parent))) return undefined;
    return site(listener, apis, 'event', []);
  }

  function site(
    listener: WithBody,
    apis: ListenerSite['apis'],
    calledWith: ListenerSite['calledWith'],
    read: ListenerSite['read'],
  ): ListenerSite {
    const { parameters } = listener;
    const names = parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : undefined));
    const span = { start: parameters[0]?.getStart(file) ?? listener.pos, end: parameters.at(-1)?.end ?? listener.end };
    const [first] = parameters;
    const uses = first && ts.isIdentifier(first.name) ? referencesTo(first.name, listener) : [];
    return {
      kind: 'listener',
      span,
      parts: [],
      apis,
      evidence: 'type',
      calledWith,
      parameters: names,
      read,
      isParenthesized: file.text.slice(0, span.start).trimEnd().endsWith('('),
      isUsedOtherwise: calledWith === 'code and reason' && uses.length > read.length,
      body: spanOf(listener.body, file),
    };
  }

  function boundIn(pattern: ts.ObjectBindingPattern): ListenerSite['read'] {
    return pattern.elements.flatMap((element) => {
      const property = keyOf(element);
      return eventProperties.has(property) ? [{ span: spanOf(element, file), property }] : [];
    });
  }

  function readOf(name: ts.Node, listener: WithBody): ListenerSite['read'] {
    return referencesTo(name, listener).flatMap(({ parent }) => {
      const property = isMemberAccess(parent) ? memberName(parent) : undefined;
      return property && eventProperties.has(property) ? [{ span: spanOf(parent, file), property }] : [];
    });
  }

  /** The uses of a parameter. */
  function referencesTo(name: ts.Node, { body }: WithBody): readonly ts.Identifier[] {
    if (!ts.isIdentifier(name)) return [];
    const symbol = checker.getSymbolAtLocation(name);
    return nodesIn(body)
      .filter(ts.isIdentifier)
      .filter((node) => node.text === name.text && checker.getSymbolAtLocation(node) === symbol);
  }
}

/** `….on('close', f)`, `….onclose = f` */
function isListening({ parent }: ts.Expression): boolean {
  if (isAssignment(parent)) return isMemberAccess(parent.left) && memberName(parent.left) === 'onclose';
  return ts.isCallExpression(parent) && isOfClose(parent) && !/^(off|remove)/.test(memberName(parent.expression) ?? '');
}

/** `….off('close', f)` */
function isRemoved({ parent }: ts.Expression): boolean {
  return ts.isCallExpression(parent) && isOfClose(parent) && /^(off|remove)/.test(memberName(parent.expression) ?? '');
}

function isOfClose({ arguments: [event] }: ts.CallExpression): boolean {
  return event !== undefined && ts.isStringLiteralLike(event) && event.text === 'close';
}
