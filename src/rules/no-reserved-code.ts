import { sources } from '../registry/sources.js';
import { phrases } from './phrases.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule } from './rule.js';

const reserved: ReadonlySet<number> = new Set([1004, 1005, 1006, 1015]);

/** RFC 6455 reserves four codes that an endpoint reports to itself. They must not be sent in a Close frame. */
export const noReservedCode = defineRule({
  id: 'no-reserved-code',
  severity: 'error',
  description: 'Reports 1004, 1005, 1006 and 1015 where they are sent. No endpoint may send them.',
  source: sources.definedCodes,
  messages: { reserved: phrases.message },
  check: (site, analysis) => refusedCodes(site, analysis, (code) => (reserved.has(code) ? 'reserved' : undefined)),
});
