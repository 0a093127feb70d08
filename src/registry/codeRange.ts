/** A run of close codes, both ends included. */
export type CodeRange = readonly [from: number, to: number];

/** The codes of a range as a reader writes them: `1006`, `3000-4999`. */
export function rangeText([from, to]: CodeRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Whether a code lies in one of the ranges. */
export function inRanges(code: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([from, to]) => from <= code && code <= to);
}
