import ts from 'typescript';
import type { CrossFileFact } from '../../analysis.js';
import type { Site } from '../../site.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { isMemberAccess, memberName, nameOf } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import { contentOf } from './numberGroups.js';

/** The evidence that numbers are close codes. */
export type KnownCode = Pick<Meaning, 'apis' | 'evidence'>;

/** The declarations of numbers that are close codes by their use. */
export interface KnownCodes {
  /** By the start of a number, or of the list, map or enum that holds it. UTF-16 offsets. */
  readonly here: ReadonlyMap<number, KnownCode>;
  /** Those in files that the document imports. */
  readonly elsewhere: readonly CrossFileFact[];
}

/**
 * Collects what the sites of a document show about its own declarations and about those that it imports. `facts` are
 * what other documents state about it.
 */
export function collectKnownCodes(
  { file, whole, resolution }: Pick<Program, 'file' | 'whole' | 'resolution'>,
  meaningOf: Meanings,
  sites: readonly Site[],
  facts: readonly CrossFileFact[],
): KnownCodes {
  const here = new Map<number, KnownCode>();
  const elsewhere = new Map<string, CrossFileFact>();
  for (const { text, start, apis, evidence } of facts) if (text === file.text) here.set(start, { apis, evidence });
  for (const site of sites) {
    if (site.kind !== 'sent' && site.kind !== 'compared') continue;
    for (const { declared, written = [], values } of site.parts) {
      for (const { span, file } of written) note(span.start, file, site);
      if (declared && values.length === 1) note(declared.span.start, declared.file, site);
    }
  }
  for (const node of nodesOf(file, ...lookupKinds)) noteLookup(node);
  return { here, elsewhere: [...elsewhere.values()] };

  function note(start: number, at: string | undefined, { apis, evidence }: KnownCode): void {
    const text = at === undefined ? undefined : whole.getSourceFile(at)?.text;
    if (at === undefined) here.set(start, { apis, evidence });
    else if (text !== undefined) elsewhere.set(`${start} ${at}`, { file: at, text, start, apis, evidence });
  }

  /** `names[event.code]`, `names.get(code)`, `code in names` */
  function noteLookup(node: ts.Node): void {
    const looked = lookupIn(node);
    if (!looked) return;
    const { holder, key } = looked;
    const name = nameOf(key);
    if (name === undefined || !/code|status|reason/i.test(name)) return;
    const initializer = resolution.constantNamed(holder)?.initializer;
    if (!initializer) return;
    const of = meaningOf(key);
    if (of?.is !== 'code') return;
    const content = contentOf(initializer);
    const at = content.getSourceFile();
    note(content.getStart(at), at === file ? undefined : at.fileName, of);
  }
}

const lookupKinds = [
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.CallExpression,
] as const;

function lookupIn(node: ts.Node): { readonly holder: ts.Expression; readonly key: ts.Expression } | undefined {
  if (ts.isElementAccessExpression(node)) return { holder: node.expression, key: node.argumentExpression };
  if (ts.isBinaryExpression(node)) {
    const isIn = node.operatorToken.kind === ts.SyntaxKind.InKeyword;
    return isIn ? { holder: node.right, key: node.left } : undefined;
  }
  if (!ts.isCallExpression(node) || !isMemberAccess(node.expression)) return undefined;
  const [key] = node.arguments;
  const method = memberName(node.expression) ?? '';
  return key && lookups.has(method) ? { holder: node.expression.expression, key } : undefined;
}

const lookups = new Set(['get', 'has', 'includes', 'indexOf']);
