import type { Sending } from '../analysis/site.js';
import { phrases } from './phrases.js';
import type { Text } from './rule.js';

/** The consequence for a code or a reason, with the functions that it passes before it reaches the API. */
export function through({ through: steps }: Sending, consequence: Text): Text {
  return steps ? { template: phrases.through, data: { functions: namesOf(steps), consequence } } : consequence;
}

/** The APIs of a site, with the functions before them. */
export function behind({ through: steps }: Sending, apis: Text): Text {
  return steps ? { template: phrases.behind, data: { apis, functions: namesOf(steps) } } : apis;
}

function namesOf(steps: NonNullable<Sending['through']>): string {
  return steps.map(({ name }) => name).join(' → ');
}
