import { inRanges } from '../codeRange.js';
import type { Api } from './api.js';

/** What a close call does with its first argument: the error it throws, or the code in the Close frame. */
export type CloseOutcome =
  | { readonly does: 'throw'; readonly error: string }
  /** `code` is `undefined` when the frame goes without one. */
  | { readonly does: 'send'; readonly code: number | undefined };

/** What the close call of an API does with a code, the reason being short enough. Any value may be asked about. */
export function closeOutcome(api: Api, code: unknown): CloseOutcome {
  if (code === undefined) return { does: 'send', code };
  if (typeof code === 'number' && !Number.isNaN(code) && !isFraction(code)) return judged(api, code);
  const outcome = api.wrongType[kindOf(code)];
  switch (outcome.does) {
    case 'throw':
      return outcome;
    case 'convert':
      return judged(api, clampToUnsignedShort(Number(code)));
    case 'truncate':
      return inRanges(Number(code), outcome.within)
        ? { does: 'send', code: Math.trunc(Number(code)) }
        : api.rejectedCode;
  }
}

function judged(api: Api, code: number): CloseOutcome {
  return inRanges(code, api.accepts) ? { does: 'send', code } : api.rejectedCode;
}

function isFraction(number: number): boolean {
  return Number.isFinite(number) && !Number.isInteger(number);
}

function kindOf(value: unknown): keyof Api['wrongType'] {
  if (value === null) return 'null';
  const type = typeof value;
  if (type === 'number') return Number.isNaN(value) ? 'NaN' : 'fraction';
  return type === 'string' || type === 'bigint' || type === 'boolean' ? type : 'object';
}

/** Web IDL, `[Clamp] unsigned short`: kept within 16 bits, halves rounded to the even neighbour, NaN as 0. */
function clampToUnsignedShort(value: number): number {
  if (Number.isNaN(value)) return 0;
  const clamped = Math.min(Math.max(value, 0), 0xffff);
  const below = Math.floor(clamped);
  if (clamped - below === 0.5) return below % 2 === 0 ? below : below + 1;
  return Math.round(clamped);
}
