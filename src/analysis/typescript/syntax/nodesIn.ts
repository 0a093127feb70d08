import ts from 'typescript';
import { cached, createCache } from '../../caches.js';
import { maxCachedNodes, minCachedNodes } from '../../limits.js';

/** Nodes that the incremental parser reuses as a whole. The list of their descendants is cached with them. */
const pieces: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.Constructor,
  ts.SyntaxKind.GetAccessor,
  ts.SyntaxKind.SetAccessor,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.DefaultClause,
]);

const known = createCache<ts.Node, readonly ts.Node[]>();

/** A node and its descendants, each before its children. Cached for all versions of a text that share the node. */
export function nodesIn(node: ts.Node): readonly ts.Node[] {
  const found = known.get(node);
  if (found) return found;
  const nodes: ts.Node[] = [];
  collect(node, nodes);
  return nodes;
}

/** By kind, which is a small integer. */
type Sorted = readonly (readonly ts.Node[] | undefined)[];

/** The most common kinds, which are almost never asked for. */
const commonest: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.Block,
]);

/**
 * The nodes of a file that have one of these kinds: kind by kind, each in order. Sorted once, because most callers need
 * only a few nodes.
 */
export function nodesOf<T extends ts.Node>(file: ts.SourceFile, ...kinds: readonly T['kind'][]): readonly T[] {
  const byKind = nodesByKind(file);
  const [first = [], ...others] = kinds.map((kind) => {
    const nodes = commonest.has(kind) ? nodesIn(file).filter((node) => node.kind === kind) : byKind[kind];
    return (nodes ?? []) as readonly T[];
  });
  return others.length === 0 ? first : first.concat(...others);
}

const nodesByKind = cached((file: ts.SourceFile): Sorted => {
  const byKind: ts.Node[][] = [];
  for (const node of nodesIn(file)) {
    if (commonest.has(node.kind)) continue;
    const others = byKind[node.kind];
    if (others) others.push(node);
    else byKind[node.kind] = [node];
  }
  return byKind;
});

function collect(node: ts.Node, nodes: ts.Node[]): void {
  const found = known.get(node);
  if (found) {
    for (const one of found) nodes.push(one);
    return;
  }
  const start = nodes.length;
  nodes.push(node);
  ts.forEachChild(node, (child) => collect(child, nodes));
  const count = nodes.length - start;
  if (count >= minCachedNodes && count <= maxCachedNodes && isPiece(node.kind)) known.set(node, nodes.slice(start));
}

function isPiece(kind: ts.SyntaxKind): boolean {
  return (kind >= ts.SyntaxKind.FirstStatement && kind <= ts.SyntaxKind.LastStatement) || pieces.has(kind);
}
