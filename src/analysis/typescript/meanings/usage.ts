import ts from 'typescript';
import type { Program } from '../program.js';
import type { Called } from '../syntax/called.js';
import { callIndex } from '../syntax/callIndex.js';
import { isMemberAccess, unwrap } from '../syntax/nodes.js';

const listening = ['on', 'once', 'addListener'];

/**
 * The variables of a file that are used in a way that only fits a WebSocket: they are closed with a code and a reason,
 * or their close handler gets both. (A process ends with a code and a signal.)
 */
export function usedAsSockets({ file, checker }: Pick<Program, 'file' | 'checker'>): ReadonlySet<ts.Symbol> {
  const calls = callIndex(file);
  const used = [
    ...(calls.get('close') ?? []).filter(({ given }) => areCodeAndReason(given)),
    ...listening.flatMap((name) => calls.get(name) ?? []).filter(hearsOfBoth),
  ];
  const sockets = new Set<ts.Symbol>();
  for (const { callee } of used) {
    const method = unwrap(callee);
    const holder = isMemberAccess(method) ? unwrap(method.expression) : undefined;
    const symbol = holder && ts.isIdentifier(holder) ? checker.getSymbolAtLocation(holder) : undefined;
    if (symbol) sockets.add(symbol);
  }
  return sockets;
}

/** `on('close', (code, reason) => …)` */
function hearsOfBoth({ given: [event, listener] }: Called): boolean {
  if (!event || !listener || !ts.isStringLiteralLike(event) || event.text !== 'close') return false;
  if (!ts.isArrowFunction(listener) && !ts.isFunctionExpression(listener)) return false;
  return areCodeAndReason(listener.parameters.map(({ name }) => name));
}

/** `code, reason`, `event.code, event.reason.toString()` */
function areCodeAndReason([code, reason]: readonly ts.Node[]): boolean {
  return (
    code !== undefined &&
    reason !== undefined &&
    /\b(close_?)?code$/i.test(code.getText()) &&
    /\b(close_?)?reason(\.toString\([^)]*\))?$/i.test(reason.getText())
  );
}
