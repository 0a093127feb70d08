import ts from 'typescript';
import { believable, type Compared, collectComparisons } from './comparing/comparisons.js';
import { collectConditions } from './comparing/conditions.js';
import { createSameCodes } from './comparing/sameCode.js';
import { collectSlips } from './comparing/slips.js';
import { createWasClean } from './comparing/wasClean.js';
import type { Agreed } from './config/agreedCodes.js';
import { collectDeclaredCodes } from './declaring/declaredCodes.js';
import { collectKnownCodes } from './declaring/knownCodes.js';
import { nameBareCodes } from './declaring/namedConstants.js';
import { createEvaluation } from './evaluation/index.js';
import { createMeanings } from './meanings/index.js';
import { receivedAt } from './meanings/received.js';
import { markOnPurpose } from './onPurpose/index.js';
import type { Program } from './program.js';
import { collectReconnects } from './reconnecting/index.js';
import { deprecatedAt } from './sending/deprecated.js';
import { createSendings } from './sending/sendings.js';
import type { Received, Shown, Site } from './site.js';
import type { Span } from './span.js';
import { nodesIn } from './syntax/nodesIn.js';
import { createValues } from './values/index.js';

/** What was found in one document. In order of position. */
export interface Found {
  readonly sites: readonly Site[];
  readonly received: readonly Received[];
  readonly shows: readonly Shown[];
  readonly prose: readonly Span[];
}

/** Walks a document once and collects the places where close codes and reasons stand; `shown` is what others show of it. */
export function collectSites(program: Program, agreed: Agreed, shown: readonly Shown[]): Found {
  const { file } = program;
  const meaningOf = createMeanings(program);
  const evaluation = createEvaluation(program);
  const values = createValues(program, evaluation);
  const sendings = createSendings(program, meaningOf, evaluation, values);
  const sameCodes = createSameCodes(program, meaningOf);
  const isClean = createWasClean(sameCodes, evaluation);
  const compared: Compared[] = [];
  const others: Site[] = [];
  const received: Received[] = [];
  const prose: Span[] = [];
  for (const node of nodesIn(file)) {
    sendings.visit(node);
    const arrived = ts.isExpression(node) ? receivedAt(node, file, meaningOf) : undefined;
    if (arrived) received.push(arrived);
    if (isProse(node) && /[\r\n]/.test(node.getFullText(file))) prose.push({ start: node.pos, end: node.end });
    compared.push(...collectComparisons(node, file, meaningOf, values, isClean));
    others.push(...collectSlips(node, file, meaningOf, values), ...deprecatedAt(node, program, meaningOf));
  }
  const sites = [...sendings.sites(), ...others];
  const believed = believable(compared);
  sites.push(...believed.map(({ site }) => site));
  sites.push(...collectConditions(file, believed, sameCodes, evaluation, values));
  const known = collectKnownCodes(program, meaningOf, values, sites, shown);
  sites.push(...collectDeclaredCodes(program, known, sites));
  sites.push(...collectReconnects(program, meaningOf, evaluation, agreed, sites));
  return {
    sites: inOrder(nameBareCodes(markOnPurpose(sites, program), program)),
    received: inOrder(received),
    shows: known.elsewhere,
    prose,
  };
}

/** Text inside code, in which a comment would be text as well. */
function isProse(node: ts.Node): node is ts.JsxText | ts.TemplateLiteralToken {
  return ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
}

/** By position. */
export function inOrder<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
