import { type HttpStatus, httpStatuses } from '../registry/httpStatuses.js';
import { sources } from '../registry/sources.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule } from './rule.js';

/** RFC 6455 sends from 1000 to 4999 only, and leaves 1016-2999 to future revisions and extensions of the protocol. */
export const noOutOfRangeCode = defineRule({
  id: 'no-out-of-range-code',
  severity: 'error',
  description: 'Reports numbers that are no close codes: below 1000, above 4999, and 1016-2999.',
  source: sources.codeRanges,
  messages: {
    httpStatus: '{code} is the HTTP status {status}, no close code: {consequence}. {advice}',
    below: '{code} is no close code, they start at 1000: {consequence}. {advice}',
    unassigned: '{code} is unassigned, 1016-2999 belong to the protocol: {consequence}. {advice}',
    above: '{code} is no close code, they end at 4999: {consequence}. {advice}',
  },
  check: (site, analysis) =>
    refusedCodes(site, analysis, place).map((problem) => {
      const status = statusOf(problem.codes[0])?.name;
      return status === undefined ? problem : { ...problem, data: { ...problem.data, status } };
    }),
});

function statusOf(code: number | undefined): HttpStatus | undefined {
  return code === undefined ? undefined : httpStatuses.get(code);
}

function place(code: number): 'httpStatus' | 'below' | 'unassigned' | 'above' | undefined {
  if (statusOf(code)) return 'httpStatus';
  if (code < 1000) return 'below';
  if (code > 4999) return 'above';
  return code >= 1016 && code <= 2999 ? 'unassigned' : undefined;
}
