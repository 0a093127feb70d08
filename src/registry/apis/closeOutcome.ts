import { type CodeRange, inRanges } from '../codeRange.js';
import type { Api, CodeOutcome, Conversion, WrongType } from './api.js';

/**
 * What a close call does with its first argument: the error that it throws, the code in the Close frame, or nothing.
 */
export type CloseOutcome =
  | { readonly does: 'throw'; readonly error: string }
  /** `code` is `undefined` when the frame has none. */
  | { readonly does: 'send'; readonly code: number | undefined }
  /** The peer gets a value that isn't a number unchanged. */
  | { readonly does: 'hand over' }
  | { readonly does: 'nothing' };

/** What the close call of an API does with a code. The reason must be short enough. Any value is allowed. */
export function closeOutcome(api: Api, code: unknown): CloseOutcome {
  if (code === undefined) return { does: 'send', code: api.defaultCode };
  if (typeof code === 'number' && !Number.isNaN(code) && !isFraction(code)) return ofWhole(api, code);
  const outcome = api.wrongType[kindOf(code)];
  if (outcome.does === 'hand over' && typeof code !== 'number' && isWithin(outcome.within, Number(code))) {
    return { does: 'hand over' };
  }
  return applied(api, outcome, Number(code));
}

/** Infinity counts as an integer: like a number that is too large, and unlike a fraction, it isn't rounded. */
function ofWhole(api: Api, code: number): CloseOutcome {
  if (inRanges(code, api.accepts)) return { does: 'send', code };
  const exception = api.except?.find(({ codes }) => inRanges(code, codes));
  return applied(api, exception?.outcome ?? api.rejectedCode, code);
}

function applied(api: Api, outcome: CodeOutcome, number: number): CloseOutcome {
  if ('notANumber' in outcome && outcome.notANumber && Number.isNaN(number)) {
    return applied(api, outcome.notANumber, number);
  }
  switch (outcome.does) {
    case 'throw':
    case 'nothing':
      return outcome;
    case 'hand over':
      return isWithin(outcome.within, number) ? { does: 'send', code: number } : applied(api, api.rejectedCode, number);
    case 'omit':
      return { does: 'send', code: undefined };
    case 'replace':
      return { does: 'send', code: outcome.code };
    case 'truncate':
      return inRanges(number, outcome.within)
        ? { does: 'send', code: Math.trunc(number) }
        : applied(api, api.rejectedCode, number);
    case 'convert':
      return ofConverted(api, outcome, converted(number, outcome.by ?? 'clamp'), number);
    case 'send':
      return ofConverted(api, outcome, toUnsignedShort(number), number);
  }
}

/** A number that the conversion doesn't change has been judged already. */
function ofConverted(api: Api, outcome: CodeOutcome, code: number, number: number): CloseOutcome {
  return code === number && outcome === api.rejectedCode ? { does: 'send', code } : ofWhole(api, code);
}

function isWithin(ranges: readonly CodeRange[] | undefined, number: number): boolean {
  return !ranges || inRanges(number, ranges);
}

function isFraction(number: number): boolean {
  return Number.isFinite(number) && !Number.isInteger(number);
}

function kindOf(value: unknown): WrongType {
  if (value === null) return 'null';
  const type = typeof value;
  if (type === 'number') return Number.isNaN(value) ? 'NaN' : 'fraction';
  return type === 'string' || type === 'bigint' || type === 'boolean' ? type : 'object';
}

function converted(value: number, by: Conversion): number {
  if (Number.isNaN(value)) return 0;
  if (by === 'int32') return value | 0;
  const clamped = Math.min(Math.max(value, 0), 0xffff);
  const below = Math.floor(clamped);
  if (clamped === below || by === 'clamp and cut') return below;
  if (by === 'clamp' && clamped - below !== 0.5) return Math.round(clamped);
  return below % 2 === 0 ? below : below + 1;
}

/** ECMAScript's ToUint16. */
function toUnsignedShort(value: number): number {
  return value & 0xffff;
}
