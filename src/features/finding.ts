import type { Evidence } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { Data, Severity } from '../rules/rule.js';

/** A fix in the reader's language. */
export interface FindingFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly preferred: boolean;
  /** Whether it may be applied unseen, together with others. */
  readonly safe: boolean;
}

/** Something to tell the reader about a stretch of the document. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** One of the rule's messages, by its id; the same in every language, and whatever the wording is. */
  readonly messageId: string;
  /** What fills the message's places, untranslated. */
  readonly data: Data;
  /** The message in the reader's language. */
  readonly message: string;
  readonly span: Span;
  readonly codes: readonly number[];
  /** The API, or several joined by `|` where the text doesn't tell which; empty for comments. */
  readonly api: string;
  readonly evidence: Evidence;
  /** Present where what it is about is deprecated. */
  readonly deprecated?: true;
  /** The rule's page. */
  readonly url: string;
  /** Mending fixes first, then those that silence. */
  readonly fixes: readonly FindingFix[];
}
