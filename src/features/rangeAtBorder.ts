import type { Comparison } from '../analysis/site.js';
import { type RangeOfCodes, ranges } from '../registry/ranges.js';

/**
 * The range at whose border a relational comparison stands, on the side where it is true: that of private use for
 * `>= 4000`, `> 3999`, `< 5000` and `<= 4999`.
 */
export function rangeAtBorder(comparison: Comparison, code: number): RangeOfCodes | undefined {
  switch (comparison) {
    case '>=':
      return ranges.find(({ range: [from] }) => from === code);
    case '>':
      return ranges.find(({ range: [from] }) => from === code + 1);
    case '<=':
      return ranges.find(({ range: [, to] }) => to === code);
    case '<':
      return ranges.find(({ range: [, to] }) => to === code - 1);
    default:
      return undefined;
  }
}
