import type { Evidence } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { Data, Severity } from '../rules/rule.js';

/** A fix in the reader's language. */
export interface FindingFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly preferred: boolean;
  /** Whether it may be applied without review, together with others. */
  readonly safe: boolean;
  /** Present where the fix only disables the finding: on the line, or in the file. */
  readonly disables?: 'line' | 'file';
}

/** A finding at a span of the document. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The id of the rule's message. Independent of language and wording. */
  readonly messageId: string;
  /** The values for the message's placeholders, untranslated. */
  readonly data: Data;
  /** The message in the reader's language. */
  readonly message: string;
  readonly span: Span;
  readonly codes: readonly number[];
  /** The API, or several joined by `|` where the text doesn't decide. Empty for comments. */
  readonly api: string;
  readonly evidence: Evidence;
  /** Present where the finding is about something deprecated. */
  readonly deprecated?: true;
  /** The address of the rule's documentation. */
  readonly url: string;
  /** Fixes that correct the code come before those that disable the finding. */
  readonly fixes: readonly FindingFix[];
}
