import { sources } from '../registry/sources.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule } from './rule.js';

const reserved: ReadonlySet<number> = new Set([1004, 1005, 1006, 1015]);

/** RFC 6455 reserves four codes that an endpoint reports to itself. They must not be sent in a Close frame. */
export const noReservedCode = defineRule({
  id: 'no-reserved-code',
  severity: 'error',
  description: 'Reports 1004, 1005, 1006 and 1015 where they are sent: no endpoint may.',
  source: sources.definedCodes,
  messages: { reserved: '{code} ({name}) may never be sent: {consequence}. {advice}' },
  check: (site, analysis) =>
    refusedCodes(site, analysis, (code) => (reserved.has(code) ? { messageId: 'reserved' } : undefined)),
});
