import ts from 'typescript';
import type { Received } from '../../site.js';
import { isMemberAccess, type MemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import type { Meanings } from './meaning.js';

/**
 * The usual names of received values, so that the checker isn't asked about every name. Parameters of handlers with
 * other names are explained where they are compared.
 */
const arrivingNames = /^(close_?)?(code|reason)$|^wasClean$/i;

const arrivingKinds = [
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
] as const;

/**
 * The received values at an offset (UTF-16) or in the whole file: `event.code`, or a name that is destructured from an
 * event.
 */
export function collectReceived(file: ts.SourceFile, meaningOf: Meanings, offset?: number): readonly Received[] {
  return nodesOf<ts.Identifier | MemberAccess>(file, ...arrivingKinds).flatMap((node): readonly Received[] => {
    if (offset !== undefined && (offset < node.pos || offset > node.end)) return [];
    // `const { code: last } = event`
    const property =
      ts.isBindingElement(node.parent) && node.parent.name === node ? node.parent.propertyName : undefined;
    const name = property?.getText(file) ?? (ts.isIdentifier(node) ? node.text : memberName(node));
    if (name === undefined || !arrivingNames.test(name)) return [];
    if (ts.isIdentifier(node) && isMemberAccess(node.parent) && memberName(node.parent) === name) return [];
    const meaning = meaningOf(node);
    if (!meaning || meaning.is === 'socket' || meaning.is === 'closeEvent') return [];
    const shown = ts.isPropertyAccessExpression(node) ? node.name : node;
    return [{ span: spanOf(shown, file), what: meaning.is, apis: meaning.apis, evidence: meaning.evidence }];
  });
}
