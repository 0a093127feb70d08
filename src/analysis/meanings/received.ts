import ts from 'typescript';
import type { Received } from '../site.js';
import { isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import type { Meanings } from './meaning.js';

/** Names under which codes and reasons arrive, so that not everything need be asked about. A handler's parameter goes by other names too, and is explained where it is compared. */
const arrivingNames = /^(close_?)?(code|reason)$|^wasClean$/i;

/** What arrives at a node, `event.code` or a name that it was taken apart into; nothing where nothing does. */
export function receivedAt(node: ts.Expression, file: ts.SourceFile, meaningOf: Meanings): Received | undefined {
  // `const { code: last } = event`
  const taken = ts.isBindingElement(node.parent) && node.parent.name === node ? node.parent.propertyName : undefined;
  const name = taken?.getText(file) ?? (ts.isIdentifier(node) ? node.text : memberName(node));
  if (name === undefined || !arrivingNames.test(name)) return undefined;
  if (ts.isIdentifier(node) && isMemberAccess(node.parent) && memberName(node.parent) === name) return undefined;
  const meaning = meaningOf(node);
  if (!meaning || meaning.is === 'socket' || meaning.is === 'closeEvent') return undefined;
  const shown = ts.isPropertyAccessExpression(node) ? node.name : node;
  return { span: spanOf(shown, file), what: meaning.is, apis: meaning.apis, evidence: meaning.evidence };
}
