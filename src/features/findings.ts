import type { Analysis } from '../analysis/site.js';
import type { Severity, Translate } from '../rules/rule.js';
import type { Finding } from './finding.js';

/** A rule's severity as the user set it. */
export type RuleSetting = Severity | 'off' | 'default';

export interface FindingsOptions {
  /** By rule id; a rule that isn't named has its default. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** English when absent. */
  readonly translate?: Translate;
}

/** Runs every rule over an analysis and applies severities and disable comments. In order of position. */
export function findings(_analysis: Analysis, _options: FindingsOptions = {}): readonly Finding[] {
  return [];
}
