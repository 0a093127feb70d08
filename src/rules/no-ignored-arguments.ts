import type { Analysis } from '../analysis/analysis.js';
import type { CloseCall, IgnoredSite } from '../analysis/site.js';
import type { ApiId } from '../registry/apis/index.js';
import { sources } from '../registry/sources.js';
import { maySend } from './consequence.js';
import { preferFirst } from './fixes.js';
import { phrases } from './phrases.js';
import { byteLength, maxReasonBytes } from './reasonLength.js';
import { defineRule, type Fix, type Text } from './rule.js';

/**
 * Without a Close frame nothing is sent. The other endpoint reports 1006 (RFC 6455 §7.1.5), whatever the arguments are.
 */
export const noIgnoredArguments = defineRule({
  id: 'no-ignored-arguments',
  severity: 'warning',
  description: 'Reports a code or a reason that is given to a call that takes none, such as terminate().',
  source: sources.closeCode,
  messages: {
    ignored: '{call} drops code and reason. {advice}',
  },
  check(site, analysis) {
    if (site.kind !== 'ignored') return [];
    const all = argumentsBeside(site, analysis);
    const [first] = all;
    if (!first || !all.some(isCodeOrReason)) return [];
    const { closeCall, sending } = site;
    return [
      {
        messageId: 'ignored',
        data: { call: `${sending.method?.name ?? sending.callee}()`, advice: adviceOn(closeCall) },
        span: { start: first.span.start, end: all.at(-1)?.span.end ?? first.span.end },
        site,
        codes: codesIn(first),
        fixes: preferFirst([remove(site), ...(closeCall ? callInstead(closeCall, all) : [])]),
      },
    ];
  },
});

function argumentsBeside({ sending }: IgnoredSite, { sites }: Analysis): readonly IgnoredSite[] {
  return sites
    .filter((site) => site.kind === 'ignored')
    .filter((site) => site.sending.span.start === sending.span.start);
}

/** A callback, a boolean and `undefined` are neither. An unknown value may be a code or a reason. */
function isCodeOrReason({ parts }: IgnoredSite): boolean {
  return parts.some(
    ({ values }) => values.length === 0 || values.some(({ kind }) => kind === 'number' || kind === 'string'),
  );
}

function codesIn({ parts }: IgnoredSite): readonly number[] {
  return parts.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'number' ? [value.value] : [])));
}

function adviceOn(closeCall: CloseCall | undefined): Text {
  return closeCall
    ? { template: phrases.callToSend, data: { call: `${closeCall.name}()` } }
    : { template: phrases.removeThem };
}

function remove({ sending }: IgnoredSite): Fix {
  return { title: { template: phrases.removeArguments }, edits: [{ ...sending.argumentsSpan, text: '' }] };
}

/** Offered only where the arguments can be sent. */
function callInstead({ name, apis }: CloseCall, [code, reason]: readonly IgnoredSite[]): readonly Fix[] {
  const method = code?.sending.method;
  if (!method || !isSendable(code, apis) || (reason && !mayBeReason(reason))) return [];
  return [
    {
      title: { template: phrases.callInstead, data: { call: `${name}()` } },
      edits: [{ ...method.span, text: name }],
    },
  ];
}

function isSendable({ parts }: IgnoredSite, apis: readonly ApiId[]): boolean {
  const values = parts.flatMap((part) => part.values);
  return values.length > 0 && values.every((value) => value.kind === 'number' && maySend(apis, value.value));
}

function mayBeReason({ parts }: IgnoredSite): boolean {
  return parts.every((part) =>
    part.values.every(
      (value) => value.kind === 'string' && byteLength(value.value ?? part.atLeast ?? '') <= maxReasonBytes,
    ),
  );
}
