import type { Analysis, Span } from '../analysis/site.js';
import type { Translate } from '../rules/rule.js';

/** A name shown beside a bare number. */
export interface Hint {
  /** Where it is shown: right behind the number. UTF-16. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The names of the bare numbers in a stretch of the document, the whole of it by default. */
export function hints(_analysis: Analysis, _within?: Span, _translate?: Translate): readonly Hint[] {
  return [];
}
