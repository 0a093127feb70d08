import type { RuleMeta } from './rule.js';

/** The rule about disable comments. features/directives.ts applies and judges the comments. */
export const noUnusedDisable = {
  id: 'no-unused-disable',
  severity: 'warning',
  description: 'Reports a disable comment that silences nothing, or that names a rule that does not exist.',
  messages: {
    unused: 'This comment silences nothing. Remove it.',
    unusedRule: 'This comment silences nothing of {rule}. Remove the name.',
    unknownRule: 'There is no rule {rule}. Remove or correct the name.',
  },
} as const satisfies RuleMeta;
