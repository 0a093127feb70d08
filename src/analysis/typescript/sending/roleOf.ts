import ts from 'typescript';
import { initializerOf } from '../syntax/declarations.js';
import { memberName, unwrap } from '../syntax/nodes.js';

/** The role of an endpoint. */
export type Role = 'client' | 'server';

/**
 * The role of a socket whose API serves both: a client's socket is made with `new`, and a server passes its sockets to
 * a listener. Undefined where it comes from elsewhere.
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
