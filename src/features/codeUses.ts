import type { Analysis } from '../analysis/analysis.js';
import { teamCodeName } from '../analysis/config/teamCodes.js';
import { type Comparison, isBorder, numbersIn, type Site } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import type { CodeRange } from '../registry/codeRange.js';
import { describe } from '../registry/describe.js';
import { constantOf } from './constantOf.js';

/** Where a document sends a close code, compares a received one with it, or declares it. */
export interface CodeUse {
  readonly kind: 'sent' | 'compared' | 'declared';
  /** A single code. For a comparison with the bound of a range, the codes that may satisfy it. */
  readonly codes: CodeRange;
  /** What the registry, the team, a vocabulary or the code calls it. */
  readonly name?: string;
  readonly span: Span;
}

const [first, last] = [1000, 4999];

/** The uses of close codes, in order. Expected failures in tests are left out. */
export function codeUses(analysis: Analysis): readonly CodeUse[] {
  const uses = analysis.sites.flatMap((site) => usesAt(site, analysis));
  return [...new Map(uses.map((use) => [`${use.kind} ${use.codes} ${use.span.start}`, use])).values()];
}

function usesAt(site: Site, { teamCodes }: Analysis): readonly CodeUse[] {
  if (site.isExpectedFailure || (site.kind !== 'sent' && site.kind !== 'compared' && site.kind !== 'declared'))
    return [];
  return site.parts.flatMap((part) =>
    numbersIn([part])
      .filter((code) => Number.isInteger(code) && first <= code && code <= last)
      .map((code) => {
        const constant = site.kind === 'declared' ? site.name : constantOf(part)?.name;
        const name = describe(code).assigned?.name ?? teamCodeName(code, teamCodes) ?? constant;
        return {
          kind: site.kind,
          codes: site.kind === 'compared' ? satisfying(site.comparison, code) : ([code, code] as const),
          ...(name !== undefined && { name }),
          span: part.written?.find(({ value, file }) => value === code && file === undefined)?.span ?? part.span,
        };
      }),
  );
}

function satisfying(comparison: Comparison, code: number): CodeRange {
  if (!isBorder(comparison)) return [code, code];
  return comparison === 'less' || comparison === 'at most' ? [first, code] : [code, last];
}
