import type { ApiId } from '../../../registry/apis/index.js';
import { apiOf } from '../../../registry/apis/index.js';
import { type CodeRange, inRanges } from '../../../registry/codeRange.js';
import { maxTriedCodes } from '../../limits.js';

/** Bounds that conditions often use. */
const privateCodes = [3000, 3999, 4000, 4999];

/**
 * The codes to try: of those that the `from` APIs may receive, the ones with a meaning, and those around every number
 * in `texts`, where a condition may change the result. `apis` send them. In order.
 */
export function codesToTry(
  from: readonly ApiId[],
  apis: readonly ApiId[],
  texts: readonly string[],
): readonly number[] {
  const ranges = from.flatMap((id) => apiOf(id).receives);
  const mentioned = texts.flatMap((text) => text.match(/\b[1-4]\d{3}\b/g) ?? []);
  const borders = mentioned.map(Number).flatMap((code) => [code - 1, code, code + 1]);
  const defined = Array.from({ length: 16 }, (_, index) => 1000 + index);
  const codes = [...new Set([...defined, ...privateCodes, ...borders])].sort((a, b) => a - b);
  return (
    codes
      .filter((code) => inRanges(code, ranges))
      // No endpoint that conforms to RFC 6455 sends 1016-2999, and only Firefox reports 1015.
      .filter((code) => code < 1015 || code > 2999 || (code === 1015 && apis.includes('whatwg')))
      .slice(0, maxTriedCodes)
  );
}

/**
 * Ranges for the codes that passed. Between two tried codes nothing changes, except for codes that can't be received.
 */
export function rangesOf(
  tried: readonly number[],
  passed: ReadonlySet<number>,
  from: readonly ApiId[],
): readonly CodeRange[] {
  const ranges = from.flatMap((id) => apiOf(id).receives);
  const found: [from: number, to: number][] = [];
  tried.forEach((code, index) => {
    if (!passed.has(code)) return;
    const before = tried[index - 1];
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      before === last[1] &&
      ranges.some((range) => inRanges(last[1], [range]) && inRanges(code, [range]));
    if (goesOn) last[1] = code;
    else found.push([code, code]);
  });
  return found;
}
