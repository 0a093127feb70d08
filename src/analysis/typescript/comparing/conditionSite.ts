import type { ConditionFact, ConditionSite } from '../../site.js';
import type { Span } from '../../span.js';
import type { Meaning } from '../meanings/meaning.js';

/** A site for a condition, with the usual properties. */
export function conditionSite(
  fact: ConditionFact,
  span: Span,
  subject: Span,
  { apis, evidence }: Pick<Meaning, 'apis' | 'evidence'>,
  more: Partial<ConditionSite>,
): ConditionSite {
  const nothing = { parts: [], codes: [], reaching: [], words: [] };
  return { kind: 'condition', fact, span, subject, apis, evidence, ...nothing, ...more };
}
