import ts from 'typescript';
import type { CrossFileFact } from '../analysis.js';
import type { TeamCodes } from '../config/teamCodes.js';
import type { Site } from '../site.js';
import type { Span } from '../span.js';
import { collectComparedByName } from './comparing/comparedByName.js';
import { collectComparisons, plausibleComparisons } from './comparing/comparisons.js';
import { collectConditions } from './comparing/conditions.js';
import { collectExpectedCodes } from './comparing/expectedCodes.js';
import { collectMistakes } from './comparing/mistakes.js';
import { createSameCodes } from './comparing/sameCode.js';
import { createWasClean } from './comparing/wasClean.js';
import { collectDeclaredCodes } from './declaring/declaredCodes.js';
import { collectKnownCodes } from './declaring/knownCodes.js';
import { nameBareCodes } from './declaring/namedConstants.js';
import { createEvaluation } from './evaluation/index.js';
import { markExpectedFailures } from './expectedFailures/index.js';
import { collectListeners } from './listening/listeners.js';
import { createMeanings } from './meanings/index.js';
import type { Program } from './program.js';
import { collectReconnects } from './reconnecting/index.js';
import { collectDeprecated } from './sending/deprecated.js';
import { collectSendings } from './sending/sendings.js';
import { nodesOf } from './syntax/nodesIn.js';
import { createValues } from './values/index.js';

/** All sites of one document, in order of position. */
export interface CollectedSites {
  readonly sites: readonly Site[];
  readonly crossFileFacts: readonly CrossFileFact[];
  readonly prose: readonly Span[];
}

/** Visits a document once and collects its sites. `facts` are what other documents state about it. */
export function collectSites(program: Program, teamCodes: TeamCodes, facts: readonly CrossFileFact[]): CollectedSites {
  const { file } = program;
  const meaningOf = createMeanings(program);
  const evaluation = createEvaluation(program);
  const values = createValues(program, evaluation);
  const sameCodes = createSameCodes(program, meaningOf);
  const isClean = createWasClean(sameCodes, evaluation);
  const sites: Site[] = [
    ...collectSendings(program, meaningOf, evaluation, values),
    ...collectMistakes(program, meaningOf, values),
    ...collectDeprecated(program, meaningOf),
    ...collectListeners(program, meaningOf),
  ];
  const compared = collectComparisons(program, meaningOf, values, isClean);
  const believed = plausibleComparisons(compared);
  sites.push(...believed.map(({ site }) => site));
  sites.push(...collectConditions(program, believed, sameCodes, evaluation, values));
  sites.push(...collectComparedByName(program, meaningOf, values, isClean));
  sites.push(...collectExpectedCodes(program, values));
  const known = collectKnownCodes(program, meaningOf, sites, facts);
  sites.push(...collectDeclaredCodes(program, known, sites));
  sites.push(...collectReconnects(program, meaningOf, evaluation, teamCodes, sites));
  return {
    sites: inOrder(nameBareCodes(markExpectedFailures(sites, program), program)),
    crossFileFacts: known.elsewhere,
    prose: collectProse(file),
  };
}

/** Text inside code that has several lines. A comment in it would be text as well. */
function collectProse(file: ts.SourceFile): readonly Span[] {
  return nodesOf<ts.JsxText | ts.TemplateLiteralToken>(file, ...proseKinds)
    .filter((node) => /[\r\n]/.test(node.getFullText(file)))
    .map(({ pos, end }) => ({ start: pos, end }));
}

const proseKinds = [
  ts.SyntaxKind.JsxText,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
] as const;

export function inOrder<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
