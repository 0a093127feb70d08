import type { Reference } from '../../session/reference.js';

/** What the panel tells its page. */
export type ToPage =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** Open this code's row. */
  | { readonly kind: 'show'; readonly code: number }
  /** What has come of a request, for the reader. */
  | { readonly kind: 'done'; readonly message: string };

/** What the page asks of its panel. */
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'insert' | 'copy'; readonly code: number };
