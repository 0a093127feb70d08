import ts from 'typescript';
import type { Received } from '../../site.js';
import { isMemberAccess, type MemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import type { Meanings } from './meaning.js';

/** Names under which codes and reasons arrive, so that not everything need be asked about. A handler's parameter goes by other names too, and is explained where it is compared. */
const arrivingNames = /^(close_?)?(code|reason)$|^wasClean$/i;

const arrivingKinds = [
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
] as const;

/** What arrives at an offset (UTF-16) or anywhere in a file: `event.code`, or a name that it was taken apart into. */
export function collectReceived(file: ts.SourceFile, meaningOf: Meanings, offset?: number): readonly Received[] {
  return nodesOf<ts.Identifier | MemberAccess>(file, ...arrivingKinds).flatMap((node): readonly Received[] => {
    if (offset !== undefined && (offset < node.pos || offset > node.end)) return [];
    // `const { code: last } = event`
    const taken = ts.isBindingElement(node.parent) && node.parent.name === node ? node.parent.propertyName : undefined;
    const name = taken?.getText(file) ?? (ts.isIdentifier(node) ? node.text : memberName(node));
    if (name === undefined || !arrivingNames.test(name)) return [];
    if (ts.isIdentifier(node) && isMemberAccess(node.parent) && memberName(node.parent) === name) return [];
    const meaning = meaningOf(node);
    if (!meaning || meaning.is === 'socket' || meaning.is === 'closeEvent') return [];
    const shown = ts.isPropertyAccessExpression(node) ? node.name : node;
    return [{ span: spanOf(shown, file), what: meaning.is, apis: meaning.apis, evidence: meaning.evidence }];
  });
}
