import type { Rule } from 'eslint';
import type { Edit } from '../session/index.js';
import type { RuleInfo } from '../session/rules.js';
import { findingsIn } from './findings.js';

/** An ESLint rule. The first one that runs on a file computes the findings of all. */
export function createRule({ id, severity, description, url }: RuleInfo): Rule.RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: { description, url, recommended: severity === 'error' || severity === 'warning' },
      languages: ['js/js', 'markdown/*'],
      schema: [],
      fixable: 'code',
      hasSuggestions: true,
    },
    create(context) {
      const { sourceCode } = context;
      const report = (root: object) => {
        for (const { ruleId, message, span, fixes } of findingsIn(root, context)) {
          if (ruleId !== id) continue;
          const withoutDisables = fixes.filter(({ disables }) => !disables);
          const safe = withoutDisables.find((fix) => fix.safe);
          context.report({
            loc: { start: sourceCode.getLocFromIndex(span.start), end: sourceCode.getLocFromIndex(span.end) },
            message,
            fix: safe ? fixer(safe.edits) : null,
            suggest: withoutDisables
              .filter((fix) => fix !== safe)
              .map(({ title, edits }) => ({ desc: title, fix: fixer(edits) })),
          });
        }
      };
      // `Program` is the root of scripts and components, `root` that of Markdown.
      return { Program: report, root: report };
    },
  };
}

function fixer(edits: readonly Edit[]): Rule.ReportFixer {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}
