import type { Analysis } from '../analysis/analysis.js';
import type { ReasonSite, SentSite } from '../analysis/site.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { sources } from '../registry/sources.js';
import { alternativesTo, named } from './alternatives.js';
import { preferFirst } from './fixes.js';
import { outcome } from './outcome.js';
import { phrases } from './phrases.js';
import { defineRule, type Fix, type RuleContext, type Text } from './rule.js';

/** In a Close frame the reason follows the code (RFC 6455 §5.5.1). Without a code there can't be a reason. */
export const noReasonWithoutCode = defineRule({
  id: 'no-reason-without-code',
  severity: 'warning',
  description: 'Reports a close reason that is given without a code.',
  source: sources.closeFrame,
  messages: {
    alone: phrases.message,
  },
  check(site, analysis) {
    if (site.kind !== 'reason' || site.apis.some(sendsReasonAlone) || !isReason(site)) return [];
    const code = codeBeside(site, analysis);
    if (!isLeftOut(code, site)) return [];
    const codes = alternativesTo(Number.NaN, site.apis, true, analysis).filter((one) => typeof one === 'number');
    const [best = 1000] = codes;
    return [
      {
        messageId: 'alone',
        data: {
          outcome: outcome({ template: phrases.reasonAlone }, site, analysis, outcomeOfReason),
          advice: { template: phrases.passFirst, data: named(best, analysis) },
        },
        span: site.span,
        site,
        codes: [],
        fixes: [
          ...preferFirst(codes.flatMap((instead) => passFirst(instead, code, site, analysis))),
          ...removeReason(site),
        ],
      },
    ];
  },
});

/** Whether the API adds a default code before the reason. */
function sendsReasonAlone(id: ApiId): boolean {
  return apiOf(id).reasonWithoutCode === 'sent';
}

/** `close(undefined, undefined)` has no reason either. */
function isReason({ parts }: ReasonSite): boolean {
  return parts.some(({ values }) => !values.some(({ kind }) => kind === 'undefined' || kind === 'null'));
}

function codeBeside({ sending }: ReasonSite, { sites }: Analysis): SentSite | undefined {
  return sites.find((site) => site.kind === 'sent' && site.sending.span.start === sending.span.start) as
    | SentSite
    | undefined;
}

function isLeftOut(code: SentSite | undefined, { sending }: ReasonSite): boolean {
  // A function of the user's own may add a code.
  if (!code) return sending.form === 'properties' && !sending.through && !sending.mayHoldCode;
  return code.parts.every(({ values }) => values.length > 0 && values.every(({ kind }) => kind === 'undefined'));
}

/** What an API does with a reason without a code, as a sentence about `{what}`. */
function outcomeOfReason(id: ApiId): Text {
  switch (apiOf(id).reasonWithoutCode) {
    case 'dropped':
    case 'dropped if short':
      return { template: phrases.isLost };
    case 'garbled':
      return { template: phrases.isGarbled };
    case 'varies':
      return { template: phrases.throwsInSome };
    default:
      return { template: phrases.throws };
  }
}

/** Adds a code where it is missing or undefined. */
function passFirst(
  code: number,
  left: SentSite | undefined,
  { sending }: ReasonSite,
  context: RuleContext,
): readonly Fix[] {
  const edit = left ? { ...left.span, text: String(code) } : context.writer.sending?.addCode(code, sending);
  return edit ? [{ title: { template: phrases.codeFirst, data: named(code, context) }, edits: [edit] }] : [];
}

function removeReason({ sending }: ReasonSite): readonly Fix[] {
  if (sending.form !== 'arguments' || sending.through || sending.needsCode) return [];
  return [{ title: { template: phrases.removeReason }, edits: [{ ...sending.argumentsSpan, text: '' }] }];
}
