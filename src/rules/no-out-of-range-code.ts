import { httpStatuses } from '../registry/httpStatuses.js';
import { sources } from '../registry/sources.js';
import { phrases } from './phrases.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule } from './rule.js';

/** RFC 6455 only allows 1000 to 4999 in a frame, and reserves 1016-2999 for future revisions and extensions. */
export const noOutOfRangeCode = defineRule({
  id: 'no-out-of-range-code',
  severity: 'error',
  description: 'Reports numbers that are no close codes: below 1000, above 4999, and 1016-2999.',
  source: sources.codeRanges,
  messages: {
    httpStatus: phrases.message,
    below: phrases.message,
    unassigned: phrases.message,
    above: phrases.message,
  },
  check: (site, analysis) => refusedCodes(site, analysis, messageOf),
});

function messageOf(code: number) {
  if (httpStatuses.has(code)) return 'httpStatus';
  if (code < 1000) return 'below';
  if (code > 4999) return 'above';
  return code >= 1016 && code <= 2999 ? 'unassigned' : undefined;
}
