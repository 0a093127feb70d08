import type { Api } from './api.js';

/** What Web IDL makes of a reason: a string of everything but a symbol. */
export const webIdlReason = {
  number: { does: 'convert' },
  bigint: { does: 'convert' },
  null: { does: 'convert' },
  boolean: { does: 'convert' },
  object: { does: 'convert' },
  bytes: { does: 'convert' },
  symbol: { does: 'throw', error: 'TypeError' },
} as const satisfies Api['wrongReason'];
