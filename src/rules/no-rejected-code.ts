import { describe } from '../registry/describe.js';
import { sources } from '../registry/sources.js';
import { phrases } from './phrases.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule } from './rule.js';

/**
 * An API may accept fewer codes than the protocol: the standard's close() accepts 1000 and 3000-4999 (its first step).
 */
export const noRejectedCode = defineRule({
  id: 'no-rejected-code',
  severity: 'error',
  description: 'Reports a close code that the protocol allows, but that close() of this API refuses.',
  source: sources.closeMethod,
  messages: { rejected: phrases.message },
  check: (site, analysis) => refusedCodes(site, analysis, (code) => (describe(code).sendable ? 'rejected' : undefined)),
});
