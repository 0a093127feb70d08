import type { Part, SentSite, Site } from '../analysis/site.js';
import { apiOf } from '../registry/apis/index.js';
import { httpStatuses } from '../registry/httpStatuses.js';
import { type Alternative, advice, alternativesTo, named } from './alternatives.js';
import { goesWrong, isRefused } from './consequence.js';
import { safely, useAlternatives } from './fixes.js';
import { outcome, outcomeOfCode } from './outcome.js';
import { phrases } from './phrases.js';
import type { Problem, RuleContext, Severity, Text } from './rule.js';

/**
 * A problem for each integer that is sent, that the rule is about, and that goes wrong in every API of its site.
 * `messageOf` returns the id of the message, or undefined where the rule isn't about the code.
 */
export function refusedCodes<Id extends string>(
  site: Site,
  analysis: RuleContext,
  messageOf: (code: number) => Id | undefined,
): readonly (Problem & { readonly messageId: Id; readonly data: RefusedCode })[] {
  if (site.kind !== 'sent') return [];
  return site.parts.flatMap((part) =>
    part.values.flatMap((value) => {
      if (value.kind !== 'number' || !isWhole(value.value)) return [];
      const code = value.value;
      const messageId = messageOf(code);
      if (messageId === undefined || !goesWrong(site.apis, code)) return [];
      const alternatives = alternativesAt(site, code, analysis);
      const fixes = useAlternatives(alternatives, site, part, analysis);
      const atMost = loudest(code, part, site);
      return [
        {
          messageId,
          data: {
            outcome: outcome(subjectOf(code, analysis), site, analysis, (id) => outcomeOfCode(id, code)),
            advice: advice(alternatives, site.apis),
          },
          span: part.span,
          site,
          codes: [code],
          // 1005 means that there was no code, so closing without one says the same.
          fixes: code === 1005 && alternatives[0] === 'no-code' ? safely(fixes) : fixes,
          ...(atMost && { atMost }),
        },
      ];
    }),
  );
}

/** The data of each of these messages. */
type RefusedCode = { readonly outcome: Text; readonly advice: Text };

function subjectOf(code: number, context: RuleContext): Text {
  if (httpStatuses.has(code)) return { template: phrases.httpStatus, data: { code } };
  return { template: phrases.codeAndName, data: named(code, context) };
}

/** The highest severity: an error only where the call certainly fails. */
function loudest(code: number, { values }: Part, { apis }: SentSite): Severity | undefined {
  if (isRefused(apis, code)) return values.length > 1 ? 'warning' : undefined;
  return apis.every((id) => apiOf(id).carrier === 'message') ? 'information' : 'warning';
}

/**
 * The alternatives to a code at a site, best first. An option object and a parameter of the user's function can hold a
 * code, but their author has no socket for another method.
 */
export function alternativesAt(site: SentSite, code: number, context: RuleContext): readonly Alternative[] {
  const { form, through, needsCode: isNeeded } = site.sending;
  return alternativesTo(code, site.apis, needsCode(site), context).filter((alternative) => {
    if (alternative === 'no-code') return form === 'arguments' && !isNeeded;
    return alternative !== 'terminate' || !through;
  });
}

/** Whether closing without the code loses something: the reason, or the other branch of `ok ? 1000 : 1006`. */
export function needsCode({ parts, sending }: SentSite): boolean {
  return (
    sending.reason !== undefined || sending.form === 'properties' || parts.length > 1 || sending.needsCode === true
  );
}

/** Infinity counts as an integer, because APIs refuse it like a number that is too large. */
function isWhole(number: number): boolean {
  return Number.isInteger(number) || Math.abs(number) === Number.POSITIVE_INFINITY;
}
