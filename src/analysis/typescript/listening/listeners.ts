import ts from 'typescript';
import type { ListenerSite } from '../../site.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { keyOf } from '../syntax/declarations.js';
import { isAssignment, isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import { nodesIn, nodesOf } from '../syntax/nodesIn.js';

type Listener = ts.ArrowFunction | ts.FunctionExpression;

const eventProperties: ReadonlySet<string> = new Set(['code', 'reason', 'wasClean']);
/** Usual names of a parameter that is meant as the code. */
const codeName = /^((close|status|exit)_?)?code$/i;
const reasonName = /reason|message|^msg$|desc/i;

/** Collects close listeners whose parameters don't match their arguments. */
export function collectListeners(
  { file, checker }: Pick<Program, 'file' | 'checker'>,
  meaningOf: Meanings,
): readonly ListenerSite[] {
  const kinds = [ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.FunctionExpression] as const;
  return nodesOf<Listener>(file, ...kinds).flatMap((listener) => {
    if (listener.parameters.length === 0 || !mayListen(listener)) return [];
    const passed = meaningOf.inSlot(listener, 0);
    if (passed?.evidence !== 'type') return [];
    if (passed.is === 'code') return takenForEvent(listener, passed) ?? [];
    return passed.is === 'closeEvent' ? (takenForCode(listener, passed) ?? []) : [];
  });

  /** `ws.on('close', (event) => event.code)`: the argument is the code, a number without such a property. */
  function takenForEvent(listener: Listener, { apis }: Meaning): ListenerSite | undefined {
    const [first] = listener.parameters;
    if (!first) return undefined;
    const read = ts.isObjectBindingPattern(first.name) ? boundIn(first.name) : readOf(first.name, listener);
    if (read.length === 0) return undefined;
    return site(listener, apis, 'code and reason', read);
  }

  /** `socket.onclose = (code, reason) => …`: both are in one event. */
  function takenForCode(listener: Listener, { apis }: Meaning): ListenerSite | undefined {
    const [first, second, ...others] = listener.parameters;
    if (!first || !ts.isIdentifier(first.name) || first.dotDotDotToken || others.length > 0) return undefined;
    if (second && (!ts.isIdentifier(second.name) || second.initializer || second.dotDotDotToken)) return undefined;
    const isPair = second !== undefined && reasonName.test(second.name.getText(file));
    if (!codeName.test(first.name.text) && !isPair) return undefined;
    if (second && !isPair) return undefined;
    // A parameter that is used as an event may have any name.
    if (referencesTo(first.name, listener).some(({ parent }) => isMemberAccess(parent))) return undefined;
    return site(listener, apis, 'event', []);
  }

  function site(
    listener: Listener,
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

  function readOf(name: ts.Node, listener: Listener): ListenerSite['read'] {
    return referencesTo(name, listener).flatMap(({ parent }) => {
      const property = isMemberAccess(parent) ? memberName(parent) : undefined;
      return property && eventProperties.has(property) ? [{ span: spanOf(parent, file), property }] : [];
    });
  }

  /** The uses of a parameter. */
  function referencesTo(name: ts.Node, { body }: Listener): readonly ts.Identifier[] {
    if (!ts.isIdentifier(name)) return [];
    const symbol = checker.getSymbolAtLocation(name);
    return nodesIn(body)
      .filter(ts.isIdentifier)
      .filter((node) => node.text === name.text && checker.getSymbolAtLocation(node) === symbol);
  }
}

/** A cheap test before the checker is asked: `….on('close', f)`, `….onclose = f`. */
function mayListen({ parent }: Listener): boolean {
  if (isAssignment(parent)) return isMemberAccess(parent.left) && memberName(parent.left) === 'onclose';
  if (!ts.isCallExpression(parent)) return false;
  const [event] = parent.arguments;
  return event !== undefined && ts.isStringLiteralLike(event) && event.text === 'close';
}
