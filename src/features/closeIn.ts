import { type Environment, globalsOf } from '../analysis/environment/environment.js';
import { consequence } from '../rules/consequence.js';
import type { Translate } from '../rules/rule.js';
import { sayWith } from './say.js';

/** What close() of an environment's global WebSocket does with a code, as one sentence without a full stop. */
export function closeIn(environment: Environment, code: number, translate?: Translate): string {
  const { template, data } = consequence(globalsOf([environment]), code);
  return sayWith(translate)(template, data);
}
