import type { Reference } from '../../session/reference.js';

/** Messages from the panel to its page. */
export type ToPage =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** Unfolds the row of this code. */
  | { readonly kind: 'show'; readonly code: number }
  /** The result of a request, in words. */
  | { readonly kind: 'done'; readonly message: string };

/** Messages from the page to its panel. */
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'insert' | 'copy'; readonly code: number };
