import type { Analysis } from '../analysis/analysis.js';
import { type ComparedSite, isBorder, type Part, type Value } from '../analysis/site.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { inRanges } from '../registry/codeRange.js';
import { sources } from '../registry/sources.js';
import { named } from './alternatives.js';
import { conditionMessages, conditionProblems } from './conditionProblems.js';
import { preferFirst, replaceWith } from './fixes.js';
import { phrases } from './phrases.js';
import { placeOf } from './place.js';
import { type Data, defineRule, type ProblemIn, type RuleContext } from './rule.js';

const messages = {
  string: 'The string {text} never equals a received code. {advice}',
  bigint: 'The bigint {text} never equals a received code. {advice}',
  neverSent: '{code} never arrives {place}. {advice}',
  neverReported: '{code} ({name}) never arrives {place}. {advice}',
  neverClean: '{code} ({name}) never has wasClean true. Check only one.',
  ...conditionMessages,
} as const;

/** The code of a close event is a number that an endpoint may send or report to itself (RFC 6455 §7.1.5, §7.4). */
export const noImpossibleComparison = defineRule({
  id: 'no-impossible-comparison',
  severity: 'warning',
  description: 'Reports a comparison of a received code that can never be true, or never be false.',
  source: sources.closeCode,
  messages,
  check(site, analysis) {
    if (site.kind === 'condition') return conditionProblems(site, analysis);
    if (site.kind !== 'compared' || isBorder(site.comparison)) return [];
    return site.parts.flatMap((part) => {
      const problems = part.values.map((value) => getProblem(value, part, site, analysis));
      // The comparison is possible if a name may also have the value of a code that can be received.
      return problems.every((problem) => problem !== undefined) ? problems.slice(0, 1) : [];
    });
  },
});

function getProblem(
  value: Value,
  part: Part,
  site: ComparedSite,
  analysis: RuleContext,
): ProblemIn<typeof messages> | undefined {
  const text = analysis.text.slice(part.span.start, part.span.end);
  const isLoose = site.comparison === 'loosely equal' || site.comparison === 'loosely unequal';
  if (!isLoose && value.kind === 'bigint')
    return problem({ messageId: 'bigint' }, meantCode(part.literal ? value.value : undefined));
  if (value.kind === 'string' && !(isLoose && mayBeNumeric(value.value))) {
    return problem({ messageId: 'string' }, meantCode(Number(value.value?.trim() || Number.NaN)));
  }

  const code = comparedNumber(value);
  if (code === undefined) return undefined;
  if (!site.apis.some((id) => arrives(code, id))) {
    if (code === 1015) return isCareful(site, analysis) ? undefined : problemOf('neverReported', code, meantCode(1006));
    if (code === 1004 && isCareful(site, analysis)) return undefined;
    return problemOf('neverSent', code, code >= 400 && code <= 599 ? 4000 + code : undefined);
  }
  return code === 1006 && site.wasClean ? problemOf('neverClean', code) : undefined;

  /** A code that would make the comparison possible. */
  function meantCode(meant = Number.NaN): number | undefined {
    const isPossible = site.apis.every((id) => arrives(meant, id)) && !(meant === 1006 && site.wasClean);
    return isPossible ? meant : undefined;
  }

  function problemOf<Id extends 'neverSent' | 'neverReported' | 'neverClean'>(
    messageId: Id,
    code: number,
    instead?: number,
  ) {
    return problem({ messageId, data: named(code, analysis) }, instead, [code]);
  }

  function problem<Own extends { readonly messageId: keyof typeof messages; readonly data?: Data }>(
    message: Own,
    instead: number | undefined,
    codes: readonly number[] = [],
  ) {
    return {
      ...message,
      data: {
        ...message.data,
        text,
        place: placeOf(site, analysis),
        advice:
          instead === undefined
            ? { template: phrases.compareWithArriving }
            : { template: phrases.compareWith, data: named(instead, analysis) },
      },
      span: part.span,
      site,
      codes,
      fixes: instead === undefined ? [] : preferFirst(replaceWith(instead, part, analysis)),
    };
  }
}

/** With `==`, a string becomes a number. */
function mayBeNumeric(text: string | undefined): boolean {
  return text === undefined || !Number.isNaN(Number(text));
}

/** The number that a received code is compared with. A string here is compared with `==`. */
function comparedNumber(value: Value): number | undefined {
  if (value.kind === 'number') return value.value;
  return value.kind === 'string' && value.value !== undefined ? Number(value.value) : undefined;
}

function arrives(code: number, id: ApiId): boolean {
  return Number.isInteger(code) && inRanges(code, apiOf(id).receives);
}

/** Whether possible codes are compared beside it. Then it is a defensive list of codes, and no mistake. */
function isCareful(site: ComparedSite, { sites }: Analysis): boolean {
  return sites
    .filter((other) => other.kind === 'compared' && other.scope.start === site.scope.start)
    .some(({ parts }) =>
      parts.some(({ values }) =>
        values.some((value) => value.kind === 'number' && site.apis.some((id) => arrives(value.value, id))),
      ),
    );
}
