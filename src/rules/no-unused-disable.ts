import type { RuleMeta } from './rule.js';

/** The rule about disable comments. features/directives.ts applies and judges the comments. */
export const noUnusedDisable = {
  id: 'no-unused-disable',
  severity: 'warning',
  description: 'Reports a disable comment that has no effect, or that names an unknown rule.',
  messages: {
    unused: 'This comment has no effect. Remove it.',
    unusedRule: 'This comment has no effect on {rule}. Remove the name.',
    unknownRule: 'There is no rule {rule}. Remove or correct the name.',
  },
} as const satisfies RuleMeta;
