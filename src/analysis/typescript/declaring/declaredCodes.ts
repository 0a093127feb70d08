import ts from 'typescript';
import { describe } from '../../../registry/describe.js';
import type { DeclaredSite, Site } from '../../site.js';
import { apisInReach } from '../meanings/evidence.js';
import type { Program } from '../program.js';
import { docComment } from '../syntax/docComment.js';
import { literalValue } from '../syntax/literals.js';
import { spanOf, unwrap } from '../syntax/nodes.js';
import { nodesOf } from '../syntax/nodesIn.js';
import {
  areOfBothRanges,
  isAssignedOrPrivate,
  isInRange,
  isRegisteredName,
  mayNameCode,
  mentionsCodes,
  mentionsRegisteredName,
  namesCloseCodes,
} from './codeNames.js';
import type { KnownCode, KnownCodes } from './knownCodes.js';
import { madeCodesIn } from './madeEvents.js';
import { declaringKinds, type Entry, type Group, groupAt } from './numberGroups.js';

/**
 * Collects the declarations of close codes, each once. They are known by their use, by the declarations beside them, or
 * by their names.
 */
export function collectDeclaredCodes(
  { file, checker, environment }: Program,
  { here }: KnownCodes,
  sites: readonly Site[],
): readonly DeclaredSite[] {
  const byStart = new Map<number, DeclaredSite>();
  // The elements of a list that a code is looked up in are already sites of comparisons.
  const explained = new Set(sites.flatMap(({ parts }) => parts.map(({ span }) => span.start)));
  const groups: Group[] = [];
  const mentionsSockets = /websocket|close_?(code|event)|\bws\b/i.test(file.text);
  for (const site of sites) addNamed(site);
  for (const node of nodesOf(file, ...declaringKinds)) {
    const group = groupAt(node, checker);
    if (group) groups.push(group);
  }
  groups.sort((a, b) => a.holder.pos - b.holder.pos);
  for (const group of groups) {
    const of = [group.holder, ...group.entries.map(({ node }) => node)].map(knownAt).find((one) => one !== undefined);
    if (of) addGroup(group, areAlike(group) ? group.entries : group.entries.filter(({ node }) => knownAt(node)), of);
  }
  for (const site of sites) addWritten(site);
  for (const group of groups) {
    const named =
      group.kind === 'pair' && mentionsSockets
        ? group.entries.filter(({ value }) => isAssignedOrPrivate(value))
        : namedIn(group);
    if (named.length > 0) addGroup(group, named, { apis: apisInReach(file, environment.globals), evidence: 'name' });
  }
  if (mentionsSockets) for (const code of madeCodesIn(file)) addMade(code);
  return [...byStart.values()];

  function knownAt(node: ts.Node): KnownCode | undefined {
    return here.size > 0 ? here.get(node.getStart(file)) : undefined;
  }

  /** Adds the declarations of the names in a site. */
  function addNamed({ kind, parts, apis, evidence }: Site): void {
    if (kind !== 'sent' && kind !== 'compared') return;
    for (const { declared, values } of parts) {
      if (!declared || declared.file !== undefined || values.length !== 1) continue;
      const { name, span, literal, comment } = declared;
      add({
        name,
        span,
        parts: [{ span, values, literal }],
        apis,
        evidence,
        ...(comment !== undefined && { comment }),
      });
    }
  }

  /** Adds the numbers of lists without a name. */
  function addWritten({ kind, parts, apis, evidence }: Site): void {
    if (kind !== 'sent' && kind !== 'compared') return;
    for (const { span, value, file: elsewhere } of parts.flatMap(({ written = [] }) => written)) {
      if (elsewhere !== undefined) continue;
      const part = { span, values: [{ kind: 'number' as const, value }], literal: true };
      add({ bare: true, span, parts: [part], apis, evidence });
    }
  }

  function addMade(code: ts.Expression): void {
    const span = spanOf(code, file);
    const value = literalValue(unwrap(code));
    if (!value) return;
    const apis = apisInReach(file, environment.globals);
    add({ bare: true, span, parts: [{ span, values: [value], literal: true }], apis, evidence: 'name' });
  }

  function addGroup({ kind }: Group, entries: readonly Entry[], { apis, evidence }: KnownCode): void {
    const isNamed = kind !== 'elements' && kind !== 'texts';
    for (const { name, label, node, value } of entries) {
      const span = spanOf(node, file);
      const comment = docComment(node);
      add({
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

  function add(site: Omit<DeclaredSite, 'kind'>): void {
    const { start } = site.span;
    if (!byStart.has(start) && !explained.has(start)) byStart.set(start, { kind: 'declared', ...site });
  }
}

/** Whether all numbers of a group are close codes if one of them is. Not in `{ closeCode: 4000, timeout: 3000 }`. */
function areAlike({ kind, name, entries }: Group): boolean {
  if (!entries.every(({ value }) => isInRange(value))) return false;
  return (
    kind !== 'members' ||
    mentionsCodes(name) ||
    entries.every(({ label, value }) => mayNameCode(label) || isRegisteredName(label, value))
  );
}

/** The numbers of a group whose names say that they are close codes. */
function namedIn({ kind, name, entries }: Group): readonly Entry[] {
  if (!entries.some(({ value }) => isInRange(value))) return [];
  const agrees = kind === 'texts' ? mentionsRegisteredName : isRegisteredName;
  const agreeing = entries.filter(({ label, value }) => agrees(label, value));
  const areNamed = isBorneOut(name, entries) || (kind !== 'elements' && agreeing.length >= 2);
  if (kind !== 'single' && areNamed && entries.every(({ value }) => isInRange(value))) return entries;
  if (kind === 'elements' || kind === 'texts') return [];
  // `closeCode: 4000` may be an option of something else. `CLOSE_CODE` is declared as a close code.
  return entries.filter((entry) => {
    const { label = '', value } = entry;
    const isNamed = isBorneOut(label, [entry]) || (/close/i.test(label) && isRegisteredName(label, value));
    return /^[A-Z]/.test(label) && isInRange(value) && isNamed;
  });
}

/**
 * Whether a name says that numbers are close codes. A name that doesn't mention closing counts where the numbers agree
 * with it.
 */
function isBorneOut(name: string, entries: readonly Entry[]): boolean {
  const isAlone = entries.length === 1;
  const agree =
    /clos/i.test(name) ||
    entries.some(({ label, value }) => isRegisteredName(label, value)) ||
    entries.every(({ value }) => value >= 4000 || (isAlone && describe(value).assigned)) ||
    areOfBothRanges(entries.map(({ value }) => value));
  return agree && namesCloseCodes(name);
}
