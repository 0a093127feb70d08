/** A range of close codes, both bounds included. */
export type CodeRange = readonly [from: number, to: number];

/** The codes of a range as text: `1006`, `3000-4999`. */
export function rangeText([from, to]: CodeRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Whether a code lies in one of the ranges. */
export function inRanges(code: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([from, to]) => from <= code && code <= to);
}

/** Sorted codes as ranges: 1000, 1001, 1002, 1005 as 1000-1002 and 1005. */
export function runsOf(codes: readonly number[]): readonly CodeRange[] {
  const runs: [from: number, to: number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}

/** All codes of ranges, each once and in order. */
export function codesOf(ranges: readonly CodeRange[]): readonly number[] {
  const codes = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return [...new Set(codes)].sort((a, b) => a - b);
}
