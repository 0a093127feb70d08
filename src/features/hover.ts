import type { Analysis, Span } from '../analysis/site.js';
import type { Translate } from '../rules/rule.js';

export interface Hover {
  readonly span: Span;
  /** Markdown without command links or HTML. */
  readonly markdown: string;
}

/** What there is to say at an offset (UTF-16), if a close code stands there. */
export function hover(_analysis: Analysis, _offset: number, _translate?: Translate): Hover | undefined {
  return undefined;
}
