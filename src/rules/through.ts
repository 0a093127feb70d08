import type { Sending } from '../analysis/site.js';
import { phrases } from './phrases.js';
import type { Text } from './rule.js';

/** What becomes of a code or a reason, and the functions that it goes through before it reaches the API. */
export function through({ through: steps }: Sending, consequence: Text): Text {
  return steps ? { template: phrases.through, data: { functions: namesOf(steps), consequence } } : consequence;
}

/** The APIs of a place, and the functions that stand before them. */
export function behind({ through: steps }: Sending, apis: Text): Text {
  return steps ? { template: phrases.behind, data: { apis, functions: namesOf(steps) } } : apis;
}

function namesOf(steps: NonNullable<Sending['through']>): string {
  return steps.map(({ name }) => name).join(' → ');
}
