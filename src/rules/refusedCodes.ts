import type { Part, SentSite, Site } from '../analysis/site.js';
import { apiOf } from '../registry/apis/index.js';
import { type Alternative, advice, alternativesTo, named } from './alternatives.js';
import { consequence, goesWrong, isRefused } from './consequence.js';
import { safely, useAlternatives } from './fixes.js';
import type { Data, Problem, RuleContext, Severity, Text } from './rule.js';
import { through } from './through.js';

/**
 * A problem for each whole number that is sent, that the rule is about, and that goes wrong in every API of its place.
 * `messageOf` gives the message, with what only that one needs, or nothing where the rule isn't about a code.
 */
export function refusedCodes<Message extends { readonly messageId: string; readonly data?: Data }>(
  site: Site,
  analysis: RuleContext,
  messageOf: (code: number) => Message | undefined,
): readonly (Problem & Message & { readonly data: RefusedCode })[] {
  if (site.kind !== 'sent') return [];
  return site.parts.flatMap((part) =>
    part.values.flatMap((value) => {
      if (value.kind !== 'number' || !isWhole(value.value)) return [];
      const code = value.value;
      const message = messageOf(code);
      if (!message || !goesWrong(site.apis, code)) return [];
      const alternatives = alternativesAt(site, code, analysis);
      const fixes = useAlternatives(alternatives, site, part, analysis);
      const atMost = loudest(code, part, site);
      return [
        {
          ...message,
          data: {
            ...message.data,
            ...named(code, analysis),
            consequence: through(site.sending, consequence(site.apis, code)),
            advice: advice(alternatives, site.apis, analysis),
          },
          span: part.span,
          site,
          codes: [code],
          // 1005 means that there was no code: closing without one says the same.
          fixes: code === 1005 && alternatives[0] === 'no-code' ? safely(fixes) : fixes,
          ...(atMost && { atMost }),
        },
      ];
    }),
  );
}

/** What fills the places of each of these messages. */
type RefusedCode = { readonly code: number; readonly name: string; readonly consequence: Text; readonly advice: Text };

/** It is an error only where the call certainly fails. */
function loudest(code: number, { values }: Part, { apis }: SentSite): Severity | undefined {
  if (isRefused(apis, code)) return values.length > 1 ? 'warning' : undefined;
  return apis.every((id) => apiOf(id).carrier === 'message') ? 'information' : 'warning';
}

/**
 * What can be sent from a place instead of a code, the best first. An option object holds a code, and so may the
 * parameter of a user's function, whose caller has no socket to call another method of.
 */
export function alternativesAt(site: SentSite, code: number, context: RuleContext): readonly Alternative[] {
  const { form, through, needsCode: isNeeded } = site.sending;
  return alternativesTo(code, site.apis, needsCode(site), context).filter((alternative) => {
    if (alternative === 'no-code') return form === 'arguments' && !isNeeded;
    return alternative !== 'terminate' || !through;
  });
}

/** Whether leaving the code out loses something else: the reason, or the other branch of `ok ? 1000 : 1006`. */
export function needsCode({ parts, sending }: SentSite): boolean {
  return (
    sending.reason !== undefined || sending.form === 'properties' || parts.length > 1 || sending.needsCode === true
  );
}

/** Infinity counts as whole: APIs refuse it as they refuse a number that is too great. */
function isWhole(number: number): boolean {
  return Number.isInteger(number) || Math.abs(number) === Number.POSITIVE_INFINITY;
}
