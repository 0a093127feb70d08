import type { Comparison } from '../analysis/site.js';
import { type RangeOfCodes, ranges } from '../registry/ranges.js';

/**
 * The range that a relational comparison selects by one of its bounds: that of private use for `>= 4000`, `> 3999`,
 * `< 5000` and `<= 4999`.
 */
export function rangeAtBorder(comparison: Comparison, code: number): RangeOfCodes | undefined {
  switch (comparison) {
    case 'at least':
      return ranges.find(({ range: [from] }) => from === code);
    case 'greater':
      return ranges.find(({ range: [from] }) => from === code + 1);
    case 'at most':
      return ranges.find(({ range: [, to] }) => to === code);
    case 'less':
      return ranges.find(({ range: [, to] }) => to === code - 1);
    default:
      return undefined;
  }
}
