import { ruleMetas } from '../rules/index.js';
import type { RuleMeta } from '../rules/rule.js';
import { rulePage } from '../rules/rulePage.js';

/** What lists of rules and reports show about a rule. */
export interface RuleInfo extends Pick<RuleMeta, 'id' | 'severity' | 'description'> {
  /** The address of its documentation. */
  readonly url: string;
}

/** Every rule, in the order of the documentation. */
export const ruleInfos: readonly RuleInfo[] = ruleMetas.map(({ id, severity, description }) => ({
  id,
  severity,
  description,
  url: rulePage(id),
}));
