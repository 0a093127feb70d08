import ts from 'typescript';
import { initializerOf } from '../syntax/declarations.js';
import { memberName, unwrap } from '../syntax/nodes.js';

/** The end of a connection. */
export type Role = 'client' | 'server';

/**
 * At which end a socket is that could be at either: one that is made with `new` is a client's, one that a server hands
 * to a listener is the server's. Undefined where it comes from elsewhere.
 */
export function roleOf(socket: ts.Expression, checker: ts.TypeChecker): Role | undefined {
  const declaration = checker.getSymbolAtLocation(socket)?.valueDeclaration;
  if (!declaration) return undefined;
  if (ts.isParameter(declaration)) return isHandedOver(declaration) ? 'server' : undefined;
  const initializer = initializerOf(declaration);
  return initializer && ts.isNewExpression(unwrap(initializer)) ? 'client' : undefined;
}

/** `server.on('connection', (ws) => …)`, `server.handleUpgrade(…, (ws) => …)`, `server.clients.forEach((ws) => …)` */
function isHandedOver({ parent: listener }: ts.ParameterDeclaration): boolean {
  const call = listener.parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const { expression: server, name } = call.expression;
  const [first] = call.arguments;
  return (
    name.text === 'handleUpgrade' ||
    (first !== undefined && ts.isStringLiteralLike(first) && first.text === 'connection') ||
    (name.text === 'forEach' && memberName(server) === 'clients')
  );
}
