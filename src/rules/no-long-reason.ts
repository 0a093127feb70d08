import type { Analysis } from '../analysis/analysis.js';
import type { Part, ReasonSite } from '../analysis/site.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { sources } from '../registry/sources.js';
import { isReplaceable } from './fixes.js';
import { outcome } from './outcome.js';
import { phrases } from './phrases.js';
import { byteLength, fittingUnits, maxReasonBytes } from './reasonLength.js';
import { defineRule, type Fix, type RuleContext, type Text } from './rule.js';

/** A control frame has 125 bytes. Two of them are the code, which leaves 123 bytes of UTF-8 for the reason. */
export const noLongReason = defineRule({
  id: 'no-long-reason',
  severity: 'error',
  description: 'Reports a close reason of more than 123 bytes of UTF-8.',
  source: sources.closeFrame,
  messages: {
    long: phrases.message,
    longer: phrases.message,
  },
  check(site, analysis) {
    if (site.kind !== 'reason') return [];
    const { apis } = site;
    const isRefused = apis.every((id) => ['throw', 'nothing'].includes(apiOf(id).longReason.does));
    return site.parts.flatMap((part) =>
      part.values.flatMap((value) => {
        if (value.kind !== 'string') return [];
        const text = value.value ?? part.atLeast ?? '';
        if (!apis.every((id) => isTooLong(text, id)) || isDropped(site, analysis)) return [];
        const isWhole = value.value !== undefined;
        const template = isWhole ? phrases.longReason : phrases.longerReason;
        const what = { template, data: { bytes: byteLength(text) } };
        return [
          {
            messageId: isWhole ? 'long' : 'longer',
            data: {
              outcome: outcome(what, site, analysis, outcomeOfLength),
              advice: { template: phrases.shortenTo, data: { bytes: maxReasonBytes } },
            },
            span: part.span,
            site,
            codes: [],
            fixes: value.value === undefined ? [] : shorten(value.value, part, analysis),
            ...((part.values.length > 1 || !isRefused) && { atMost: 'warning' as const }),
          },
        ];
      }),
    );
  },
});

/** What an API does with a reason that is too long, as a sentence about `{what}`. */
function outcomeOfLength(id: ApiId): Text {
  return { template: lengthOutcomes[apiOf(id).longReason.does] };
}

const lengthOutcomes = {
  throw: phrases.throws,
  cut: phrases.isCut,
  send: phrases.isTooLong,
  nothing: phrases.sendsNothing,
} as const;

function isTooLong(reason: string, id: ApiId): boolean {
  const { carrier, longReason, reasonCountedIn } = apiOf(id);
  if (carrier && longReason.does === 'send') return false;
  return (reasonCountedIn ? reason.length : byteLength(reason)) > maxReasonBytes;
}

/** Whether the API ignores the reason without checking its length: `close(undefined, reason)` in ws. */
function isDropped({ apis, sending }: ReasonSite, { sites }: Analysis): boolean {
  const codes = sites
    .filter((site) => site.kind === 'sent' && site.sending.span.start === sending.span.start)
    .flatMap(({ parts }) => parts.flatMap(({ values }) => values));
  return (
    codes.length > 0 &&
    codes.every(({ kind }) => kind === 'undefined') &&
    apis.some((id) => apiOf(id).reasonWithoutCode === 'dropped')
  );
}

/** Preferred, but not safe: only the author knows which words can be left out. */
function shorten(reason: string, part: Part, context: RuleContext): readonly Fix[] {
  const { reasons } = context.writer;
  if (!isReplaceable(part) || !reasons) return [];
  return [
    {
      title: { template: phrases.shorten, data: { bytes: maxReasonBytes } },
      edits: [reasons.cut(part, reason, fittingUnits(reason), context)],
      preferred: true,
    },
  ];
}
