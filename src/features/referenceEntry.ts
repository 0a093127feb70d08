import type { CodeRange } from '../registry/codeRange.js';
import type { Facts } from '../registry/facts.js';
import type { Source } from '../registry/source.js';

/** One code, or codes of which the same is to be said. In the reader's language. */
export interface Entry {
  readonly codes: readonly CodeRange[];
  readonly name: string;
  /** Whose name it is; absent for the standards' and for what has no other. */
  readonly agreedBy?: string;
  /** Constants and other names that it goes by. */
  readonly otherNames: readonly string[];
  readonly senders: Facts['senders'];
  readonly verdict: string;
  readonly meaning: string;
  /** Several lines where there are several answers. */
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly sources: readonly Source[];
}
