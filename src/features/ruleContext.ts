import type { Analysis } from '../analysis/analysis.js';
import type { FrontEnd } from '../analysis/frontEnd.js';
import { frontEndFor } from '../analysis/frontEnds.js';
import type { RuleContext } from '../rules/rule.js';

/** An analysis with the writer of its language, as rules need it. */
export function withWriter(analysis: Analysis, among?: readonly FrontEnd[]): RuleContext {
  return { ...analysis, writer: frontEndFor(analysis.language, among).writer };
}
