import type { Api } from './api.js';

/** Web IDL converts any reason but a symbol to a string. */
export const webIdlReason = {
  number: { does: 'convert' },
  bigint: { does: 'convert' },
  null: { does: 'convert' },
  boolean: { does: 'convert' },
  object: { does: 'convert' },
  bytes: { does: 'convert' },
  symbol: { does: 'throw', error: 'TypeError' },
} as const satisfies Api['wrongReason'];
