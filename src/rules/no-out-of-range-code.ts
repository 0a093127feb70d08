import { httpStatuses } from '../registry/httpStatuses.js';
import { sources } from '../registry/sources.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule } from './rule.js';

/** RFC 6455 only allows 1000 to 4999 in a frame, and reserves 1016-2999 for future revisions and extensions. */
export const noOutOfRangeCode = defineRule({
  id: 'no-out-of-range-code',
  severity: 'error',
  description: 'Reports numbers that are no close codes: below 1000, above 4999, and 1016-2999.',
  source: sources.codeRanges,
  messages: {
    httpStatus: '{code} is the HTTP status {status}: {consequence}. {advice}',
    below: '{code} is below every close code: {consequence}. {advice}',
    unassigned: '{code} belongs to the protocol, as 1016-2999 do: {consequence}. {advice}',
    above: '{code} is above every close code: {consequence}. {advice}',
  },
  check: (site, analysis) => refusedCodes(site, analysis, messageOf),
});

function messageOf(code: number) {
  const status = httpStatuses.get(code)?.name;
  if (status !== undefined) return { messageId: 'httpStatus', data: { status } } as const;
  if (code < 1000) return { messageId: 'below' } as const;
  if (code > 4999) return { messageId: 'above' } as const;
  return code >= 1016 && code <= 2999 ? ({ messageId: 'unassigned' } as const) : undefined;
}
