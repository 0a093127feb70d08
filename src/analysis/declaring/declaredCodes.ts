import ts from 'typescript';
import { apisInReach } from '../meanings/evidence.js';
import type { Meaning, Meanings } from '../meanings/index.js';
import type { Program } from '../program.js';
import type { DeclaredSite, Site } from '../site.js';
import { docComment } from '../syntax/docComment.js';
import { isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';
import type { Values } from '../values/index.js';
import { isInRange, isRegisteredName, mayNameCode, namesCloseCodes, speaksOfCodes } from './codeNames.js';
import { contentOf, type Entry, type Group, groupAt } from './numberGroups.js';

/** Why numbers are taken for close codes. */
type Known = Pick<Meaning, 'apis' | 'evidence'>;

/**
 * The declarations of close codes, each once, to be explained where they stand: those that flow to or from a close code
 * in this document, with what is declared beside them, and those that are plainly named so.
 */
export function collectDeclaredCodes(
  { file, checker, environment }: Program,
  meaningOf: Meanings,
  { initializerOf }: Values,
  sites: readonly Site[],
): readonly DeclaredSite[] {
  const byStart = new Map<number, DeclaredSite>();
  for (const site of flowingSites(sites)) {
    if (!byStart.has(site.span.start)) byStart.set(site.span.start, site);
  }
  // The elements of a list that a code is looked up in are compared with it where they stand.
  const explained = new Set(sites.flatMap(({ parts }) => parts.map(({ span }) => span.start)));
  const groups: Group[] = [];
  const lookedUp = new Map<ts.Node, Known>();
  visit(file);
  for (const group of groups) {
    const known = lookedUp.get(group.holder) ?? flowInto(group);
    if (known && areAlike(group)) add(group, group.entries, known);
  }
  const byName: Known = { apis: apisInReach(file, environment.globals), evidence: 'name' };
  for (const group of groups) add(group, namedIn(group), byName);
  return [...byStart.values()];

  function visit(node: ts.Node): void {
    const group = groupAt(node, checker);
    if (group) groups.push(group);
    else noteLookup(node);
    ts.forEachChild(node, visit);
  }

  /** `names[event.code]`, `names.get(code)`, `code in names` */
  function noteLookup(node: ts.Node): void {
    const looked = lookupIn(node);
    if (!looked) return;
    const { holder, key } = looked;
    const name = ts.isIdentifier(key) ? key.text : memberName(key);
    if (name === undefined || !/code|status|reason/i.test(name)) return;
    const of = meaningOf(key);
    const initializer = of?.is === 'code' ? initializerOf(holder) : undefined;
    if (of && initializer) lookedUp.set(contentOf(initializer), of);
  }

  function flowInto({ entries }: Group): Known | undefined {
    return entries.map(({ node }) => byStart.get(node.getStart(file))).find((site) => site !== undefined);
  }

  function add({ kind }: Group, entries: readonly Entry[], { apis, evidence }: Known): void {
    const isNamed = kind === 'single' || kind === 'members';
    for (const { name, label, node, value } of entries) {
      const span = spanOf(node, file);
      if (byStart.has(span.start) || explained.has(span.start)) continue;
      const comment = docComment(node);
      byStart.set(span.start, {
        kind: 'declared',
        ...(name !== undefined && { name }),
        ...(!isNamed && !isRegisteredName(label, value) && { bare: true as const }),
        span,
        parts: [{ span, values: [{ kind: 'number', value }], literal: ts.isNumericLiteral(node) }],
        apis,
        evidence,
        ...(comment !== undefined && { comment }),
      });
    }
  }
}

/** The declarations behind the names in the sites. */
function flowingSites(sites: readonly Site[]): readonly DeclaredSite[] {
  return sites.flatMap(({ kind, parts, apis, evidence }) => {
    if (kind !== 'sent' && kind !== 'compared') return [];
    return parts.flatMap(({ declared, values }): readonly DeclaredSite[] => {
      if (!declared || declared.file !== undefined || values.length !== 1) return [];
      const { name, span, literal, comment } = declared;
      const part = { span, values, literal };
      return [
        { kind: 'declared', name, span, parts: [part], apis, evidence, ...(comment !== undefined && { comment }) },
      ];
    });
  });
}

function lookupIn(node: ts.Node): { readonly holder: ts.Expression; readonly key: ts.Expression } | undefined {
  if (ts.isElementAccessExpression(node)) return { holder: node.expression, key: node.argumentExpression };
  if (ts.isBinaryExpression(node)) {
    const isIn = node.operatorToken.kind === ts.SyntaxKind.InKeyword;
    return isIn ? { holder: node.right, key: node.left } : undefined;
  }
  if (!ts.isCallExpression(node) || !isMemberAccess(node.expression)) return undefined;
  const [key] = node.arguments;
  const method = memberName(node.expression);
  return key && (method === 'get' || method === 'has') ? { holder: node.expression.expression, key } : undefined;
}

/** Whether all numbers of a group are close codes if one of them is: no `{ closeCode: 4000, timeout: 3000 }`. */
function areAlike({ kind, name, entries }: Group): boolean {
  if (!entries.every(({ value }) => isInRange(value))) return false;
  return (
    kind !== 'members' ||
    speaksOfCodes(name) ||
    entries.every(({ label, value }) => mayNameCode(label) || isRegisteredName(label, value))
  );
}

/** Which numbers of a group are close codes by what they are called. */
function namedIn({ kind, name, entries }: Group): readonly Entry[] {
  const agreeing = entries.filter(({ label, value }) => isRegisteredName(label, value));
  const areNamed = namesCloseCodes(name) || (kind !== 'elements' && agreeing.length >= 2);
  if (kind !== 'single' && areNamed && entries.every(({ value }) => isInRange(value))) return entries;
  if (kind === 'elements' || kind === 'texts') return [];
  // `closeCode: 4000` may be an option of something else; `CLOSE_CODE` is declared to be one.
  return entries.filter(
    ({ label = '', value }) =>
      /^[A-Z]/.test(label) &&
      isInRange(value) &&
      (namesCloseCodes(label) || (/close/i.test(label) && isRegisteredName(label, value))),
  );
}
