/** A run of close codes, both ends included. */
export type CodeRange = readonly [from: number, to: number];

/** Whether a code lies in one of the ranges. */
export function inRanges(code: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([from, to]) => from <= code && code <= to);
}
