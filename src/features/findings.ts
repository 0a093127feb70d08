import type { Analysis } from '../analysis/analysis.js';
import type { TestFileTreatment } from '../analysis/config/testFiles.js';
import type { FrontEnd } from '../analysis/frontEnd.js';
import type { Evidence } from '../analysis/site.js';
import { rules } from '../rules/index.js';
import { noUnusedDisable } from '../rules/no-unused-disable.js';
import {
  type Fix,
  type Problem,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type Severity,
  severities,
  type Translate,
} from '../rules/rule.js';
import { rulePage } from '../rules/rulePage.js';
import { type CommentProblem, type DisabledFinding, directivesFor, unusedDisables } from './directives.js';
import type { DisableComment } from './disableComment.js';
import { disableFile } from './disableFile.js';
import { disableLine } from './disableLine.js';
import { keepsValues } from './embedded.js';
import type { Finding, FindingFix } from './finding.js';
import { withWriter } from './ruleContext.js';
import { type Say, sayWith } from './say.js';

/** A rule's severity as the user set it. */
export type RuleSetting = Severity | 'off' | 'default';

export interface FindingsOptions {
  /** By rule id. The others have their default severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The same, with precedence over all other settings. */
  readonly decidedRules?: Readonly<Record<string, RuleSetting>>;
  /** How the file is treated if it looks like a test: `off` reports nothing, `hint` reports hints only. */
  readonly treatment?: TestFileTreatment;
  /** Where the fix that disables a rule for a line writes its comment. `nextLine` when absent. */
  readonly disableComment?: DisableComment;
  /** English when absent. */
  readonly translate?: Translate;
  /** The front ends. This project's when absent. */
  readonly frontEnds?: readonly FrontEnd[];
}

/** Runs every rule on an analysis, and applies severities and disable comments. In order of position. */
export function findings(analysis: Analysis, options: FindingsOptions = {}): readonly Finding[] {
  const { treatment = 'check' } = options;
  if (treatment === 'off') return [];
  const say = sayWith(options.translate);
  // The project's settings win over the user's, so that editor and command line agree.
  const settings = { ...options.rules, ...analysis.ruleSettings, ...options.decidedRules };
  const context = withWriter(analysis, options.frontEnds);
  const found: Finding[] = [];
  const silenced: DisabledFinding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, settings);
    // A rule that is off runs as well. Otherwise its disable comments would count as unused.
    for (const problem of problemsOf(rule, context)) {
      const by = directivesFor(analysis.directives, rule.id, problem.span.start);
      silenced.push(...by.map((directive) => ({ directive, ruleId: rule.id })));
      // An expected failure in a test is no problem. A comment may still say that it is on purpose.
      if (problem.site.isExpectedFailure) continue;
      if (by.length === 0 && severity !== 'off') found.push(ofPlace(problem, rule, severity, context, options, say));
    }
  }
  const severity = severityOf(noUnusedDisable, settings);
  if (severity !== 'off') {
    found.push(...unusedDisables(analysis, silenced).map((problem) => ofComment(problem, severity, say)));
  }
  const inOrder = found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return treatment === 'hint' ? inOrder.map((finding) => ({ ...finding, severity: treatment })) : inOrder;
}

/** Removes duplicates: a list in two comparisons makes two sites. */
function problemsOf(rule: Rule, context: RuleContext): readonly Problem[] {
  const byKey = new Map<string, Problem>();
  for (const problem of context.sites.flatMap((site) => rule.check(site, context))) {
    const key = `${problem.span.start} ${problem.messageId} ${problem.codes}`;
    if (!byKey.has(key)) byKey.set(key, problem);
  }
  return [...byKey.values()];
}

/** The severity of a rule with this setting. */
export function severityOf(
  { id, severity }: RuleMeta,
  settings: NonNullable<FindingsOptions['rules']>,
): Severity | 'off' {
  const setting = settings[id] ?? 'default';
  return setting === 'default' ? severity : setting;
}

function ofPlace(
  problem: Problem,
  rule: Rule,
  severity: Severity,
  context: RuleContext,
  { disableComment = 'nextLine' }: FindingsOptions,
  say: Say,
): Finding {
  const { site, span, codes, messageId, data = {}, fixes, atMost = 'error' } = problem;
  const byEvidence = site.evidence === 'name' ? 'warning' : 'error';
  return {
    ruleId: rule.id,
    severity: quietest([severity, atMost, byEvidence]),
    messageId,
    data,
    message: say(rule.messages[messageId] ?? messageId, data),
    span,
    codes,
    api: site.apis.join('|'),
    evidence: site.evidence,
    url: rulePage(rule.id),
    ...(rule.deprecated && { deprecated: true as const }),
    fixes: [
      ...fixes.filter((fix) => keepsValues(fix, context)),
      ...disableLine(rule.id, span, context, disableComment),
      ...disableFile(rule.id, span, context),
    ].map((fix) => inWords(fix, site.evidence, say)),
  };
}

function ofComment({ messageId, data = {}, span, fixes }: CommentProblem, severity: Severity, say: Say): Finding {
  return {
    ruleId: noUnusedDisable.id,
    severity,
    messageId,
    data,
    message: say(noUnusedDisable.messages[messageId], data),
    span,
    codes: [],
    api: '',
    evidence: 'type',
    url: rulePage(noUnusedDisable.id),
    fixes: fixes.map((fix) => inWords(fix, 'type', say)),
  };
}

function quietest(candidates: readonly Severity[]): Severity {
  return severities.find((severity) => candidates.includes(severity)) ?? 'error';
}

function inWords(fix: Fix, evidence: Evidence, say: Say): FindingFix {
  const { title, edits, preferred = false, safe = false, disables } = fix;
  return {
    title: say(title.template, title.data),
    edits,
    preferred,
    safe: safe && evidence === 'type',
    ...(disables && { disables }),
  };
}
